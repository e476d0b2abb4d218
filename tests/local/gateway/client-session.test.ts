import { Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord, LocalDiscordOptions } from '../../../src/local/start-local-discord.ts';
import { Person } from '../act-as-person.ts';
import { nextEvent, startClient } from '../start-client.ts';
import { startLocal } from '../start-local.ts';

type Setup = { local: LocalDiscord; client: Awaited<ReturnType<typeof startClient>>; person: Person };

/** A server, a client and a person of their own for one test. */
async function withClient(
  use: (setup: Setup) => Promise<void>,
  options: Partial<LocalDiscordOptions> = {},
  intents?: GatewayIntentBits[],
): Promise<void> {
  const local = await startLocal(options);
  const client = await startClient(local, { partials: [Partials.Channel], ...(intents && { intents }) });
  const person = await Person.join(local);
  try {
    await use({ local, client, person });
  } finally {
    person.leave();
    await client.destroy();
    await local.close();
  }
}

/** Collects the content of the messages that mention the bot. */
function collectMessages(client: Setup['client']): string[] {
  const contents: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => contents.push(content));
  return contents;
}

describe('logging in', () => {
  test('makes the client ready, with the server it is in', async () => {
    await withClient(
      async ({ local, client }) => {
        expect(client.user.username).toBe('Reader');
        expect(client.application.id).toBe(local.ids.bot);
        const guild = client.guilds.cache.get(local.ids.guild);
        expect(guild?.name).toBe('Desk');
        expect(guild?.channels.cache.get(local.ids.channel)?.name).toBe('talk');
        expect((await client.application.fetch()).owner?.id).toBe(local.ids.me);
        expect((await guild?.members.fetchMe())?.id).toBe(local.ids.bot);
        expect((await guild?.fetch())?.name).toBe('Desk');
      },
      { guildName: 'Desk', channelName: 'talk', botName: 'Reader' },
    );
  });

  test('is refused with a wrong token', async () => {
    const local = await startLocal({ token: 'another-token' });
    await expect(startClient(local)).rejects.toThrow('invalid token');
    await local.close();
  });

  test('is refused with an intent that is not switched on', async () => {
    const local = await startLocal();
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    await expect(startClient(local, { intents })).rejects.toThrow('disallowed intents');
    await local.close();
  });
});

describe('a connection that breaks', () => {
  test('is resumed when it is cut, and no message is lost or doubled', async () => {
    await withClient(async ({ local, client, person }) => {
      const contents = collectMessages(client);
      const resumed = nextEvent(client, Events.ShardResume);
      const write = (word: string) => person.write(`<@${local.ids.bot}> ${word}`);
      await write('one');
      await write('two');
      local.dropGateway();
      await write('three');
      await write('four');
      await resumed;
      const last = nextEvent<Message>(client, Events.MessageCreate, ({ content }) =>
        content.endsWith('five'),
      );
      await write('five');
      await last;
      const words = contents.map((content) => content.split(' ').at(-1));
      expect(words).toEqual(['one', 'two', 'three', 'four', 'five']);
    });
  });

  test.each([
    ['a request to reconnect', (local: LocalDiscord) => local.askReconnect()],
    ['a session that is invalid for now', (local: LocalDiscord) => local.invalidateSession(true)],
  ])('is resumed after %s', async (_what, breakIt) => {
    await withClient(async ({ local, client }) => {
      const resumed = nextEvent(client, Events.ShardResume);
      breakIt(local);
      await resumed;
    });
  });

  test('is given up by the client when heartbeats stay unanswered, and resumed', async () => {
    await withClient(
      async ({ local, client }) => {
        local.setHeartbeatAnswers(false);
        const resumed = nextEvent(client, Events.ShardResume);
        await nextEvent(client, Events.ShardReconnecting);
        local.setHeartbeatAnswers(true);
        await resumed;
      },
      { heartbeatIntervalMs: 200 },
    );
  });
});

describe('what a client reads of others', () => {
  const contentIntents = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
    GatewayIntentBits.MessageContent,
  ];

  test('is empty without the message content intent, but for mentions and direct messages', async () => {
    await withClient(async ({ local, client, person }) => {
      const contents = collectMessages(client);
      await person.write('not for the bot');
      await person.write(`<@${local.ids.bot}> for the bot`);
      const last = nextEvent(
        client,
        Events.MessageCreate,
        ({ content }: Message) => content === 'in private',
      );
      await person.write('in private', { channelId: local.ids.dm });
      await last;
      expect(contents).toEqual(['', `<@${local.ids.bot}> for the bot`, 'in private']);
    });
  });

  test('is whole with the intent', async () => {
    await withClient(
      async ({ client, person }) => {
        const heard = nextEvent<Message>(client, Events.MessageCreate);
        await person.write('not for the bot');
        expect((await heard).content).toBe('not for the bot');
      },
      { privilegedIntents: GatewayIntentBits.MessageContent },
      contentIntents,
    );
  });
});
