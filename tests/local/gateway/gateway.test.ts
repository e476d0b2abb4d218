import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../src/local/start-local-discord.ts';
import { Person } from '../act-as-person.ts';
import { MovedClock } from '../moved-clock.ts';
import { RawBot } from '../raw-bot.ts';
import { startLocal, TOKEN } from '../start-local.ts';

const INTERVAL = 40_000;
const clock = new MovedClock();
let local: LocalDiscord;
let person: Person;

beforeAll(async () => {
  local = await startLocal({ now: clock.now, schedule: clock.schedule, heartbeatIntervalMs: INTERVAL });
  person = await Person.join(local);
});

afterAll(async () => {
  person.leave();
  await local.close();
});

const identify = (changes: object) => ({
  op: 2,
  d: { token: TOKEN, intents: 1, properties: {}, ...changes },
});
const resume = (session: string, seq: number) => ({ op: 6, d: { token: TOKEN, session_id: session, seq } });

describe('a connection is closed', () => {
  test.each([
    ['4001 for an unknown opcode', 4001, [{ op: 99 }]],
    ['4002 for what isn’t JSON', 4002, ['{"op":']],
    ['4002 for a payload of another shape', 4002, [{ opcode: 1 }]],
    ['4002 for a payload over 4,096 bytes', 4002, [{ op: 1, d: 'x'.repeat(4096) }]],
    ['4002 for an identify without intents', 4002, [identify({ intents: undefined })]],
    ['4003 for a presence before an identify', 4003, [{ op: 3, d: {} }]],
    ['4004 for a wrong token', 4004, [identify({ token: 'another' })]],
    [
      '4004 for a resume with a wrong token',
      4004,
      [{ op: 6, d: { token: 'another', session_id: 'x', seq: 1 } }],
    ],
    ['4005 for a second identify', 4005, [identify({}), identify({})]],
    ['4008 for too many payloads', 4008, Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
    ['4010 for a shard that isn’t there', 4010, [identify({ shard: [1, 1] })]],
    ['4013 for intents that aren’t', 4013, [identify({ intents: 1 << 27 })]],
    ['4014 for an intent that isn’t switched on', 4014, [identify({ intents: 1 << 15 })]],
  ] as const)('%s', async (_what, code, payloads) => {
    const bot = new RawBot(local);
    for (const payload of payloads) await bot.send(payload);
    expect(await bot.closed).toBe(code);
  });

  test.each([
    ['4012 for another version', 4012, '?v=9&encoding=json'],
    ['4002 for another encoding', 4002, '?v=10&encoding=etf'],
    ['4002 for compression', 4002, '?v=10&encoding=json&compress=zlib-stream'],
  ])('%s', async (_what, code, query) => {
    expect(await new RawBot(local, query).closed).toBe(code);
  });

  test('4009 when no heartbeat comes', async () => {
    const bot = await RawBot.join(local);
    clock.advance(INTERVAL);
    await bot.send({ op: 1, d: null });
    await bot.hear(11);
    clock.advance(INTERVAL);
    await bot.send({ op: 1, d: null });
    await bot.hear(11);
    clock.advance(2 * INTERVAL);
    expect(await bot.closed).toBe(4009);
  });
});

describe('a session', () => {
  test('begins with Hello, READY and the server', async () => {
    const bot = new RawBot(local);
    expect((await bot.hear(10, { keep: true })).d).toMatchObject({ heartbeat_interval: INTERVAL });
    await bot.identify({});
    const ready = await bot.hear('READY');
    expect(ready).toMatchObject({
      op: 0,
      s: 1,
      d: { v: 10, guilds: [{ id: local.ids.guild, unavailable: true }] },
    });
    expect((await bot.hear('GUILD_CREATE')).d).toMatchObject({ id: local.ids.guild, unavailable: false });
    await bot.send({ op: 3, d: { since: null, activities: [], status: 'online', afk: false } });
    await bot.send({ op: 8, d: { guild_id: local.ids.guild, query: '', limit: 0, nonce: 'n' } });
    expect((await bot.hear('GUILD_MEMBERS_CHUNK')).d).toMatchObject({ nonce: 'n', chunk_count: 1 });
    bot.leave();
  });

  /** A bot that has heard READY and the server, and is then cut off. */
  async function loseBot(): Promise<string> {
    const bot = new RawBot(local);
    await bot.identify({ intents: 1 | (1 << 9) });
    const { d } = await bot.hear('READY');
    await bot.hear('GUILD_CREATE');
    local.dropGateway();
    await bot.closed;
    return d.session_id;
  }

  test('goes on where it was cut, with what was missed', async () => {
    const session = await loseBot();
    await person.write(`<@${local.ids.bot}> one`);
    await person.write(`<@${local.ids.bot}> two`);
    const bot = new RawBot(local);
    await bot.send(resume(session, 2));
    const missed = [await bot.hear('MESSAGE_CREATE'), await bot.hear('MESSAGE_CREATE')];
    expect(missed.map(({ s }) => s)).toEqual([3, 4]);
    expect((await bot.hear('RESUMED')).s).toBe(5);
    bot.leave();
  });

  test('sends again what was sent but not received', async () => {
    const session = await loseBot();
    const bot = new RawBot(local);
    await bot.send(resume(session, 1));
    expect((await bot.hear('GUILD_CREATE')).s).toBe(2);
    bot.leave();
  });

  test('can’t go on from an event that never was', async () => {
    const session = await loseBot();
    const bot = new RawBot(local);
    await bot.send(resume(session, 99));
    expect(await bot.closed).toBe(4007);
  });

  test('is invalid when nobody knows it, and the bot may identify anew', async () => {
    const bot = new RawBot(local);
    await bot.send(resume('unknown', 1));
    expect((await bot.hear(9)).d).toBe(false);
    await bot.identify({});
    await bot.hear('READY');
    bot.leave();
  });

  test('is invalid when too much time has gone', async () => {
    const session = await loseBot();
    clock.advance(10 * 60 * 1000);
    const bot = new RawBot(local);
    await bot.send(resume(session, 2));
    expect((await bot.hear(9)).d).toBe(false);
  });

  test('is invalid after the bot has said goodbye', async () => {
    const bot = await RawBot.join(local);
    local.invalidateSession(false);
    expect((await bot.hear(9)).d).toBe(false);
    await bot.identify({});
    const { d } = await bot.hear('READY');
    bot.leave();
    await bot.closed;
    const next = new RawBot(local);
    await next.send(resume(d.session_id, 2));
    expect((await next.hear(9)).d).toBe(false);
  });

  test('without the intents for it hears of no message', async () => {
    const bot = await RawBot.join(local, 1);
    await person.write(`<@${local.ids.bot}> one`);
    await bot.send({ op: 8, d: {} });
    expect((await bot.hear('GUILD_MEMBERS_CHUNK')).s).toBe(3);
    bot.leave();
  });
});
