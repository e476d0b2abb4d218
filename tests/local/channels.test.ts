import { ChannelType, Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { setScene } from './set-scene.ts';
import { startLocal, TOKEN } from './start-local.ts';

describe('a server with several channels, to an unmodified client', () => {
  let local: LocalDiscord;
  let client: Client<true>;
  beforeAll(async () => {
    local = await startLocal({
      channels: [
        { name: 'news', kind: 'announcement' },
        { name: 'desk', kind: 'forum' },
      ],
    });
    client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: local.apiBase } });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(TOKEN);
    await ready;
  });
  afterAll(async () => {
    await client.destroy();
    await local.close();
  });
  const find = (name: string) =>
    client.channels.cache.find((channel) => 'name' in channel && channel.name === name);

  test('they are there from the start, each of its type', () => {
    expect(find('news')?.type).toBe(ChannelType.GuildAnnouncement);
    expect(find('desk')?.type).toBe(ChannelType.GuildForum);
    expect(find('record')?.type).toBe(ChannelType.GuildText);
  });

  test('a message goes to an announcement channel', async () => {
    const news = find('news');
    if (!news?.isSendable()) throw new Error('It takes no messages.');
    await news.send('The ferries sail.');
    expect(local.messagesIn(news.id).map(({ content }) => content)).toEqual(['The ferries sail.']);
  });

  test('a forum takes a post, which is a thread with its first message', async () => {
    const desk = find('desk');
    if (desk?.type !== ChannelType.GuildForum) throw new Error('It is no forum.');
    const post = await desk.threads.create({ name: 'Ferries', message: { content: 'They sail.' } });
    expect(post).toMatchObject({ name: 'Ferries', parentId: desk.id, type: ChannelType.PublicThread });
    expect(local.messagesIn(post.id)).toMatchObject([{ content: 'They sail.' }]);
    const { threads } = await desk.threads.fetchActive();
    expect([...threads.keys()]).toEqual([post.id]);
  });

  test('a channel that is added is heard of, and one that is taken away is gone', async () => {
    const created = new Promise((resolve) => client.once(Events.ChannelCreate, resolve));
    const id = local.addChannel({ name: 'later', kind: 'text' });
    await created;
    expect(client.channels.cache.has(id)).toBe(true);
    const deleted = new Promise((resolve) => client.once(Events.ChannelDelete, resolve));
    local.removeChannel(id);
    await deleted;
    await expect(client.channels.fetch(id, { force: true })).rejects.toMatchObject({ code: 10003 });
  });

  test('a thread is heard of', async () => {
    const created = new Promise((resolve) => client.once(Events.ThreadCreate, resolve));
    const id = local.addChannel({ name: 'a thread', kind: 'thread' });
    await created;
    expect(client.channels.cache.get(id)?.type).toBe(ChannelType.PublicThread);
  });

  test('the bot may be barred from a channel and let in again', async () => {
    const record = find('record');
    if (!record?.isSendable()) throw new Error('It takes no messages.');
    const barred = new Promise((resolve) => client.once(Events.ChannelUpdate, resolve));
    local.barChannel(record.id, true);
    await barred;
    await expect(record.send('Hello?')).rejects.toMatchObject({ code: 50001, status: 403 });
    local.barChannel(record.id, false);
    await expect(record.send('Hello.')).resolves.toMatchObject({ content: 'Hello.' });
  });

  test('the bot hears that it was put out of the server, and that it is back', async () => {
    const left = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    local.setMembership(false);
    await left;
    await expect(client.guilds.fetch({ guild: local.ids.guild, force: true })).rejects.toMatchObject({
      code: 10004,
    });
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    local.setMembership(true);
    await joined;
    expect(client.guilds.cache.has(local.ids.guild)).toBe(true);
  });
});

describe('requests in one second', () => {
  // The clock of this channel stands still.
  const scene = setScene({ requestsPerSecondInAll: 3, now: () => 1_700_000_000_000 });

  test('all routes together have a limit, under which answers to interactions do not fall', async () => {
    const statuses = [];
    for (const path of ['/users/@me', '/gateway', '/gateway/bot', '/applications/@me']) {
      const { status, json, headers } = await scene.bot.request('GET', path);
      statuses.push(status);
      if (status === 429) {
        expect(json).toMatchObject({ global: true });
        expect(headers.get('x-ratelimit-global')).toBe('true');
      }
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await scene.bot.request('POST', '/interactions/1/none/callback', { type: 1 })).status).toBe(404);
  });
});
