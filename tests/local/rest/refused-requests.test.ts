import { describe, expect, test } from 'vitest';
import { RawBot } from '../raw-bot.ts';
import { setScene } from '../set-scene.ts';
import { startLocal } from '../start-local.ts';

const scene = setScene();

describe('a request is refused', () => {
  test.each([
    ['for a channel that isn’t there', 'GET', '/channels/1', 404, 10003],
    ['for a server that isn’t there', 'GET', '/guilds/1', 404, 10004],
    ['for a member who isn’t there', 'GET', '/guilds/GUILD/members/1', 404, 10007],
    ['for a user who isn’t there', 'GET', '/users/1', 404, 10013],
    ['for a message that isn’t there', 'GET', '/channels/CHANNEL/messages/1', 404, 10008],
    ['for another application', 'GET', '/applications/1/commands', 404, 10002],
    ['for a command that isn’t there', 'GET', '/applications/BOT/commands/1', 404, 10063],
    ['for a webhook that isn’t there', 'GET', '/webhooks/BOT/none/messages/@original', 401, 50027],
    ['for an interaction that isn’t there', 'POST', '/interactions/1/none/callback', 404, 10062],
    ['for too many messages', 'GET', '/channels/CHANNEL/messages?limit=101', 400, 50035],
    ['for a page of the API that isn’t there', 'GET', '/nothing', 404, 0],
    ['with a method that isn’t taken', 'PUT', '/users/@me', 405, 0],
  ])('%s', async (_what, method, path, status, code) => {
    const { ids } = scene.local;
    const real = path.replace('GUILD', ids.guild).replace('CHANNEL', ids.channel).replace('BOT', ids.bot);
    const answer = await scene.bot.request(
      method,
      real,
      method === 'POST' ? { type: 4, data: { content: 'x' } } : undefined,
    );
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
  });

  test('without the bot’s token', async () => {
    const { status, code } = await scene.bot.request('GET', '/users/@me', undefined, {
      authorization: 'Bot another',
    });
    expect({ status, code }).toEqual({ status: 401, code: 0 });
  });

  test('for another version of the API', async () => {
    const response = await fetch(`${scene.local.apiBase}/v9/gateway`);
    expect(await response.json()).toMatchObject({ code: 50041 });
  });

  test('to change or delete what another wrote', async () => {
    const { id, channel_id } = await scene.person.write('not the bot’s');
    const path = `/channels/${channel_id}/messages/${id}`;
    expect(await scene.bot.request('PATCH', path, { content: 'x' })).toMatchObject({
      status: 403,
      code: 50005,
    });
    expect(await scene.bot.request('DELETE', path)).toMatchObject({ status: 403, code: 50013 });
  });

  test('to empty a message', async () => {
    const path = `/channels/${scene.local.ids.channel}/messages`;
    const { json } = await scene.bot.request('POST', path, { content: 'words' });
    const emptied = await scene.bot.request('PATCH', `${path}/${json.id}`, { content: '' });
    expect(emptied).toMatchObject({ status: 400, code: 50006 });
  });
});

describe('rate limits', () => {
  test('are named in every answer', async () => {
    const { headers } = await scene.bot.request('GET', '/users/@me');
    const names = ['limit', 'remaining', 'reset', 'reset-after', 'bucket'];
    expect(names.filter((name) => !headers.get(`x-ratelimit-${name}`))).toEqual([]);
  });

  test('are kept', async () => {
    const strict = await startLocal({ requestsPerSecond: 1, now: () => Date.UTC(2030, 0, 1) });
    const other = new RawBot(strict);
    expect((await other.request('GET', '/users/@me')).status).toBe(200);
    const { status, json, headers } = await other.request('GET', '/users/@me');
    expect(status).toBe(429);
    expect(json).toEqual({ message: 'You are being rate limited.', retry_after: 1, global: false });
    expect([headers.get('retry-after'), headers.get('x-ratelimit-scope')]).toEqual(['1', 'user']);
    await strict.close();
  });
});
