import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../src/local/start-local-discord.ts';
import { Person } from '../act-as-person.ts';
import { RawBot } from '../raw-bot.ts';
import { startLocal } from '../start-client.ts';

let local: LocalDiscord;
let bot: RawBot;
let person: Person;

const OPTION = { type: 3, name: 'words', description: 'Words' };

beforeAll(async () => {
  local = await startLocal();
  bot = await RawBot.join(local);
  person = await Person.join(local);
  const commands = [
    { name: 'look', description: 'Looks', options: [OPTION] },
    { name: 'here', description: 'Only in the server', contexts: [0] },
    {
      name: 'need',
      description: 'Needs',
      options: [{ ...OPTION, required: true, max_length: 5 }],
    },
  ];
  await bot.request('PUT', `/applications/${local.ids.bot}/commands`, commands);
});

afterAll(async () => {
  person.leave();
  bot.leave();
  await local.close();
});

describe('what the person does is refused', () => {
  test.each([
    [
      'an option that isn’t there',
      'look',
      'channel',
      [{ name: 'none', type: 3, value: 'x' }],
      'no option "none"',
    ],
    [
      'an option of another type',
      'look',
      'channel',
      [{ name: 'words', type: 4, value: 1 }],
      'no option "words"',
    ],
    ['a value of another type', 'look', 'channel', [{ name: 'words', type: 3, value: 1 }], 'needs a string'],
    ['a required option left out', 'need', 'channel', [], 'is required'],
    [
      'a value that is too long',
      'need',
      'channel',
      [{ name: 'words', type: 3, value: 'too long' }],
      'too long',
    ],
    ['a command of the server in direct messages', 'here', 'dm', [], 'not offered'],
  ] as const)('with %s', async (_what, name, where, options, sentence) => {
    const commandId = await person.commandId(name);
    const act = person.act({
      kind: 'command',
      channelId: local.ids[where],
      commandId,
      options: [...options],
    });
    await expect(act).rejects.toThrow(sentence.replaceAll('"', '\\"'));
  });

  test.each([
    ['/page/interactions', { kind: 'none' }, 400],
    ['/page/interactions', { kind: 'component', channelId: 'CHANNEL', messageId: '1', customId: 'x' }, 404],
    ['/page/interactions', { kind: 'modal', channelId: 'CHANNEL', customId: 'x', components: [] }, 404],
    ['/page/messages', { channelId: 'CHANNEL', content: ' ' }, 400],
    ['/page/messages', { channelId: 'CHANNEL', content: 'x'.repeat(2001) }, 400],
    ['/page/messages', { channelId: '1', content: 'x' }, 404],
    ['/page/dismiss', { messageId: '1' }, 404],
    ['/page/none', {}, 404],
    ['/page/state', {}, 405],
  ])('at %s with %j', async (path, body, status) => {
    const real = JSON.parse(JSON.stringify(body).replace('CHANNEL', local.ids.channel));
    const response = await person.post(path, real);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { message: string }).message).toMatch(/\.$/);
  });
});
