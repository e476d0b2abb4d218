import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { Person } from './act-as-person.ts';
import { RawBot } from './raw-bot.ts';
import { startLocal } from './start-client.ts';

let local: LocalDiscord;
let bot: RawBot;
let person: Person;

beforeAll(async () => {
  local = await startLocal();
  bot = await RawBot.join(local);
  person = await Person.join(local);
});

afterAll(async () => {
  person.leave();
  bot.leave();
  await local.close();
});

const button = (id: string, changes: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id: id,
  ...changes,
});
const row = (...components: object[]) => ({ type: 1, components });
const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ label: `${i}`, value: `${i}` }));
const select = (changes: object = {}) => ({ type: 3, custom_id: 's', options: options(2), ...changes });
const rows = (count: number) => Array.from({ length: count }, (_, i) => row(button(`b${i}`)));

describe('a message is refused', () => {
  test.each([
    ['without anything in it', {}, 50006, []],
    ['with nothing but spaces', { content: ' \n ' }, 50006, []],
    ['with 2,001 characters', { content: 'x'.repeat(2001) }, 50035, ['content']],
    ['with a number as content', { content: 5 }, 50035, ['content']],
    ['with a field that isn’t known', { content: 'x', colour: 1 }, 50035, ['colour']],
    [
      'with an unknown field in an embed',
      { embeds: [{ title: 'x', colour: 1 }] },
      50035,
      ['embeds', '0', 'colour'],
    ],
    ['with 11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, 50035, ['embeds']],
    [
      'with 6,001 characters in its embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
      ['embeds'],
    ],
    ['with an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, 50035, ['embeds', '0', 'title']],
    ['with an empty embed', { embeds: [{}] }, 50035, ['embeds', '0', 'description']],
    [
      'with 26 fields',
      { embeds: [{ fields: Array(26).fill({ name: 'x', value: 'x' }) }] },
      50035,
      ['embeds', '0', 'fields'],
    ],
    ['with six rows', { components: rows(6) }, 50035, ['components']],
    [
      'with six buttons in a row',
      { components: [row(...rows(6).flatMap((one) => one.components))] },
      50035,
      ['components', '0', 'components'],
    ],
    ['with an empty row', { components: [row()] }, 50035, ['components', '0', 'components']],
    ['with a button outside a row', { components: [button('a')] }, 50035, ['components', '0', 'type']],
    [
      'with a custom id of 101',
      { components: [row(button('x'.repeat(101)))] },
      50035,
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'with the same custom id twice',
      { components: [row(button('a'), button('a'))] },
      50035,
      ['components', '0', 'components', '1', 'custom_id'],
    ],
    [
      'with a label of 81',
      { components: [row(button('a', { label: 'x'.repeat(81) }))] },
      50035,
      ['components', '0', 'components', '0', 'label'],
    ],
    [
      'with a button without a label',
      { components: [row(button('a', { label: undefined }))] },
      50035,
      ['components', '0', 'components', '0'],
    ],
    [
      'with a button without a custom id',
      { components: [row(button('a', { custom_id: undefined }))] },
      50035,
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'with a link button that has a custom id',
      { components: [row(button('a', { style: 5, url: 'https://example.org' }))] },
      50035,
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'with a link button without an address',
      { components: [row({ type: 2, style: 5, label: 'x' })] },
      50035,
      ['components', '0', 'components', '0', 'url'],
    ],
    [
      'with 26 options in a select',
      { components: [row(select({ options: options(26) }))] },
      50035,
      ['components', '0', 'components', '0', 'options'],
    ],
    [
      'with an option twice',
      { components: [row(select({ options: [...options(1), ...options(1)] }))] },
      50035,
      ['components', '0', 'components', '0', 'options', '1', 'value'],
    ],
    [
      'with more to choose than there is',
      { components: [row(select({ max_values: 3 }))] },
      50035,
      ['components', '0', 'components', '0', 'max_values'],
    ],
    [
      'with a select beside a button',
      { components: [row(select(), button('a'))] },
      50035,
      ['components', '0', 'components'],
    ],
    [
      'with a text that needs the new components',
      { components: [{ type: 10, content: 'x' }] },
      50035,
      ['components', '0', 'type'],
    ],
    [
      'with content beside the new components',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
      50035,
      ['content'],
    ],
    [
      'with mentions both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      50035,
      ['allowed_mentions'],
    ],
    [
      'with an unknown kind of mention',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      50035,
      ['allowed_mentions', 'parse', '0'],
    ],
    [
      'as an answer to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      50035,
      ['message_reference'],
    ],
    [
      'with an attachment that isn’t there',
      { content: 'x', attachments: [{ id: '0' }] },
      50035,
      ['attachments', '0', 'id'],
    ],
    ['with a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 50035, ['nonce']],
    ['that is no JSON', '{"content":', 50109, []],
  ] as const)('%s', async (_what, body, code, place) => {
    const { status, json } = await bot.request('POST', `/channels/${local.ids.channel}/messages`, body);
    expect({ status, code: json.code }).toEqual({ status: 400, code });
    const at = place.reduce((node, key) => node?.[key], json.errors);
    if (place.length > 0)
      expect(at?._errors?.[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  test('and every fault is named at once, in Discord’s shape', async () => {
    const body = { content: 'x'.repeat(2001), embeds: [{ title: 'x'.repeat(257) }], tts: 'yes' };
    const { json } = await bot.request('POST', `/channels/${local.ids.channel}/messages`, body);
    expect(json.message).toBe('Invalid Form Body');
    expect(json.errors.embeds['0'].title._errors).toEqual([
      { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' },
    ]);
    expect(json.errors.tts._errors).toHaveLength(1);
  });
});

describe('a message is taken', () => {
  test.each([
    ['with 2,000 characters', { content: 'x'.repeat(2000) }],
    [
      'with 6,000 characters in its embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
    ],
    ['with five rows', { components: rows(5) }],
    [
      'with a link button',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org' })] },
    ],
    ['with the new components', { flags: 1 << 15, components: [{ type: 10, content: 'x' }] }],
    [
      'as an answer to what may be gone',
      { content: 'x', message_reference: { message_id: '1', fail_if_not_exists: false } },
    ],
  ])('%s', async (_what, body) => {
    const { status } = await bot.request('POST', `/channels/${local.ids.channel}/messages`, body);
    expect(status).toBe(200);
  });
});

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
    const { ids } = local;
    const real = path.replace('GUILD', ids.guild).replace('CHANNEL', ids.channel).replace('BOT', ids.bot);
    const answer = await bot.request(
      method,
      real,
      method === 'POST' ? { type: 4, data: { content: 'x' } } : undefined,
    );
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
  });

  test('without the bot’s token', async () => {
    const { status, code } = await bot.request('GET', '/users/@me', undefined, {
      authorization: 'Bot another',
    });
    expect({ status, code }).toEqual({ status: 401, code: 0 });
  });

  test('for another version of the API', async () => {
    const response = await fetch(`${local.apiBase}/v9/gateway`);
    expect(await response.json()).toMatchObject({ code: 50041 });
  });

  test('to change or delete what another wrote', async () => {
    const { id, channel_id } = await person.write('not the bot’s');
    const path = `/channels/${channel_id}/messages/${id}`;
    expect(await bot.request('PATCH', path, { content: 'x' })).toMatchObject({ status: 403, code: 50005 });
    expect(await bot.request('DELETE', path)).toMatchObject({ status: 403, code: 50013 });
  });

  test('to empty a message', async () => {
    const path = `/channels/${local.ids.channel}/messages`;
    const { json } = await bot.request('POST', path, { content: 'words' });
    const emptied = await bot.request('PATCH', `${path}/${json.id}`, { content: '' });
    expect(emptied).toMatchObject({ status: 400, code: 50006 });
  });
});

describe('rate limits', () => {
  test('are named in every answer', async () => {
    const { headers } = await bot.request('GET', '/users/@me');
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
