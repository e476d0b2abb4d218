import { Events } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliver } from '../../src/digest/deliver.ts';
import { runAlert, runDigest } from '../../src/digest/run-due.ts';
import type { Interjection } from '../../src/local/rest/interjections.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { DAY_MS, type Desk, HOUR_MS, openDesk, TODAY } from './open-desk.ts';

const MINUTE_MS = 60_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
const begin = { now: 0 };
beforeEach(() => {
  begin.now ||= desk.clock.now;
  desk.clock.now = begin.now;
  desk.news.text = 'The ferries sail.';
});

/** Takes up again what stands in the ledger as begun, as a restart or the next round does. */
async function takeUp(id: string, occasion = TODAY): Promise<void> {
  const delivery = await desk.delivery(id, occasion);
  if (delivery?.state === 'sending') await deliver(delivery, false, desk.tools);
}

/** Has what fits answered so while `work` goes on, in which discord.js tries some faults again by itself. */
async function meet(interjection: Interjection, work: () => Promise<void>): Promise<void> {
  const end = desk.local.answerNext({ times: 100, ...interjection });
  await work();
  end();
}

describe('a digest', () => {
  test('is posted once, with its mark, and is due again on the next day', async () => {
    const { id, channel } = await desk.subscribe();
    await desk.run(id);
    await desk.run(id);
    expect(desk.contents(channel)).toEqual([
      `The ferries sail. 01-09T06:00 to 01-10T05:58\n-# Digest ${id} · ${TODAY}`,
    ]);
    const { messagesIn } = desk.local;
    const [message] = messagesIn(channel);
    expect(await desk.delivery(id)).toMatchObject({ state: 'posted', message: message!.id, attempts: 1 });
    expect((await desk.store.subscriptions.find(id))?.nextAt).toBe(desk.clock.now + DAY_MS);
  });

  test('takes up where the one before ended', async () => {
    const { id, channel } = await desk.subscribe();
    await desk.run(id);
    desk.clock.now += DAY_MS;
    await desk.run(id);
    expect(desk.contents(channel)[1]).toContain('01-10T05:58 to 01-11T05:58');
  });

  test('mentions its role and nobody else', async () => {
    desk.news.text = 'The ferries sail, @everyone.';
    const { guild } = desk.local.ids;
    const { id, channel } = await desk.subscribe({ role: guild });
    await desk.run(id);
    const [message] = desk.local.messagesIn(channel);
    expect(message).toMatchObject({ mention_everyone: false, mention_roles: [guild] });
    expect(message!.content).toMatch(new RegExp(`^<@&${guild}>\n`, 'u'));
  });

  test('without news posts nothing and says why', async () => {
    desk.news.text = null;
    const { id, channel } = await desk.subscribe();
    await desk.run(id);
    expect(desk.contents(channel)).toEqual([]);
    expect(await desk.delivery(id)).toMatchObject({ state: 'empty', why: 'There was nothing to say.' });
  });

  test('in quiet hours is held, and its news are in the next one', async () => {
    const { id, channel } = await desk.subscribe({ quietFrom: 10 * 60, quietTo: 12 * 60 });
    // It was down at eight and is back at half past ten, local time.
    desk.clock.now += 2.5 * HOUR_MS;
    await desk.run(id);
    expect(await desk.delivery(id)).toMatchObject({ state: 'held', why: 'It was due in the quiet hours.' });
    desk.clock.now = begin.now + DAY_MS;
    await desk.run(id);
    expect(desk.contents(channel)).toEqual([expect.stringContaining('01-09T06:00 to 01-11T05:58')]);
  });

  test('that was missed is made up once, within hours, and only the latest', async () => {
    const { id, channel } = await desk.subscribe();
    desk.clock.now += 3 * DAY_MS + HOUR_MS;
    await desk.run(id);
    await desk.run(id);
    expect(desk.contents(channel)).toEqual([expect.stringContaining('· 2030-01-13')]);
    expect(await desk.delivery(id)).toBeNull();
  });

  test('that was missed for too long is not made up, and its news are in the next one', async () => {
    const { id, channel } = await desk.subscribe();
    desk.clock.now += 7 * HOUR_MS;
    await desk.run(id);
    expect(await desk.delivery(id)).toMatchObject({
      state: 'missed',
      why: expect.stringMatching(/not running/u),
    });
    desk.clock.now = begin.now + DAY_MS;
    await desk.run(id);
    expect(desk.contents(channel)).toEqual([expect.stringContaining('01-09T06:00 to 01-11T05:58')]);
  });

  test('that was removed while it waited is not posted', async () => {
    const { id, channel } = await desk.subscribe();
    await meet({ path: channel, status: 502 }, () => desk.run(id));
    await desk.store.subscriptions.remove(id);
    await takeUp(id);
    expect(desk.contents(channel)).toEqual([]);
    expect(await desk.delivery(id)).toMatchObject({ state: 'empty' });
  });
});

describe('after an outage it stands there once', () => {
  const OUTAGES: readonly (readonly [string, Interjection])[] = [
    ['an answer of 502', { status: 502 }],
    ['an answer of 502, though it was posted', { status: 502, carriesOut: true }],
    ['a cut connection', { status: 0, cuts: true }],
    ['a cut connection, though it was posted', { status: 0, cuts: true, carriesOut: true }],
  ];
  const PAUSES: readonly (readonly [string, number])[] = [
    ['while the nonce holds', MINUTE_MS],
    ['when only the channel can tell', 3 * MINUTE_MS],
    ['when Discord has forgotten the nonce', HOUR_MS],
  ];
  const CASES = OUTAGES.flatMap(([what, outage]) =>
    PAUSES.flatMap(([when, pause]) =>
      (['text', 'forum'] as const).map((kind) => ({ what, outage, when, pause, kind })),
    ),
  );
  test.each(CASES)('$what, in a $kind channel, taken up $when', async ({ outage, pause, kind }) => {
    const { id, channel } = await desk.subscribe({}, kind);
    await meet({ method: 'POST', path: channel, ...outage }, () => desk.run(id));
    expect(await desk.delivery(id)).toMatchObject({ state: 'sending', attempts: 2 });
    desk.clock.now += pause;
    await takeUp(id);
    await takeUp(id);
    expect(await desk.delivery(id)).toMatchObject({ state: 'posted' });
    expect(countMarks(id)).toBe(1);
  });

  test('a rate limit is waited out', async () => {
    const { id, channel } = await desk.subscribe();
    await meet({ path: channel, status: 429, retryAfter: 0.1, times: 2 }, () => desk.run(id));
    expect(desk.contents(channel)).toHaveLength(1);
  });

  test('pauses grow, and after hours it is given up for the next one', async () => {
    const { id, channel } = await desk.subscribe();
    const pauses: number[] = [];
    const end = desk.local.answerNext({ path: channel, status: 502, times: 10_000 });
    await desk.run(id);
    for (let delivery = await desk.delivery(id); delivery?.state === 'sending'; ) {
      pauses.push(delivery.retryAt - desk.clock.now);
      desk.clock.now = delivery.retryAt;
      await takeUp(id);
      delivery = await desk.delivery(id);
    }
    end();
    expect(pauses.slice(0, 9)).toEqual(
      [5, 10, 20, 40, 80, 160, 320, 600, 600].map((seconds) => seconds * 1000),
    );
    expect(desk.clock.now - begin.now).toBeGreaterThan(5 * HOUR_MS);
    expect(desk.clock.now - begin.now).toBeLessThanOrEqual(6 * HOUR_MS);
    expect(await desk.delivery(id)).toMatchObject({ state: 'missed', why: 'Discord answered 502.' });
  });

  /** How often the bot's message for the digest stands anywhere in the server. */
  function countMarks(id: string): number {
    const channels = [...desk.client.channels.cache.keys()];
    return channels.flatMap((channel) => desk.contents(channel)).filter((content) => content.includes(id))
      .length;
  }
});

describe('a channel that lets nothing through', () => {
  const CLOSINGS = [
    ['gone', (channel: string) => desk.local.removeChannel(channel), /not there any more/u],
    [
      'closed to the bot',
      (channel: string) => desk.local.barChannel(channel, true),
      /may not (?:read|write)/u,
    ],
  ] as const;
  test.each(CLOSINGS)(
    'that is %s is given up on after three days, with one note',
    async (_name, close, why) => {
      const before = desk.contents(desk.local.ids.dm).length;
      const { id, channel } = await desk.subscribe();
      close(channel);
      for (let day = 0; day < 6; day++) {
        desk.clock.now = begin.now + day * DAY_MS;
        await desk.run(id);
        const occasion = new Date(desk.clock.now).toISOString().slice(0, 10);
        for (const hour of [1, 7]) {
          desk.clock.now = begin.now + day * DAY_MS + hour * HOUR_MS;
          await takeUp(id, occasion);
          const notes = await desk.store.ledger.listUnfinished(desk.clock.now, 100);
          for (const note of notes.filter(({ kind }) => kind === 'note'))
            await deliver(note, false, desk.tools);
        }
      }
      expect(await desk.delivery(id)).toMatchObject({ state: 'refused', why: expect.stringMatching(why) });
      const subscription = await desk.store.subscriptions.find(id);
      expect(subscription).toMatchObject({ suspendedWhy: expect.stringMatching(why) });
      expect(subscription!.suspendedAt! - begin.now).toBeGreaterThanOrEqual(3 * DAY_MS);
      expect(await desk.store.subscriptions.listDue(desk.clock.now + DAY_MS, 1000)).not.toContainEqual(
        expect.objectContaining({ id }),
      );
      const notes = desk.contents(desk.local.ids.dm).slice(before);
      expect(notes).toEqual([expect.stringMatching(new RegExp(`/digest resume ${id}`, 'u'))]);
      expect(notes[0]).toMatch(why);
    },
  );

  test('and is open again within hours gets what was held up', async () => {
    const { id, channel } = await desk.subscribe();
    desk.local.barChannel(channel, true);
    await desk.run(id);
    expect(await desk.store.subscriptions.find(id)).toMatchObject({ failingSince: begin.now });
    const opened = new Promise((resolve) => desk.client.once(Events.ChannelUpdate, resolve));
    desk.local.barChannel(channel, false);
    await opened;
    desk.clock.now += HOUR_MS;
    await takeUp(id);
    expect(desk.contents(channel)).toHaveLength(1);
    expect(await desk.store.subscriptions.find(id)).toMatchObject({ failingSince: null });
  });
});

test('a disk that is full when the post is out leaves it to be found again', async () => {
  const { id, channel } = await desk.subscribe();
  const { store } = desk.tools;
  const change = () => Promise.reject(new StoreError('The disk is full.'));
  const full = { ...desk.tools, store: { ...store, ledger: { ...store.ledger, change } } };
  const subscription = await store.subscriptions.find(id);
  await expect(runDigest(subscription!, full)).rejects.toThrow(StoreError);
  expect(await desk.delivery(id)).toMatchObject({ state: 'sending' });
  for (const pause of [0, HOUR_MS]) {
    desk.clock.now += pause;
    await takeUp(id);
  }
  expect(desk.contents(channel)).toHaveLength(1);
  expect(await desk.delivery(id)).toMatchObject({ state: 'posted' });
});

test('a fault of the bot’s own is logged whole, and the delivery waits', async () => {
  const { id, channel } = await desk.subscribe();
  desk.news.text = 'x'.repeat(3000);
  await desk.run(id);
  expect(desk.contents(channel)).toEqual([]);
  expect(await desk.delivery(id)).toMatchObject({ state: 'sending', attempts: 2 });
  expect(desk.logged.at(-1)).toContain('Must be 2000 or fewer in length');
});

describe('an alert', () => {
  const words = { kind: 'words', value: 'ferries', guild: null, channel: null } as const;

  test('writes to a person once what came since', async () => {
    const alert = await desk.store.alerts.add({
      ...words,
      user: desk.local.ids.me,
      createdAt: begin.now - HOUR_MS,
    });
    await runAlert(alert, desk.tools);
    // The same again, as after a crash before the alert's own row was changed.
    await runAlert(alert, desk.tools);
    const posted = desk.contents(desk.local.ids.dm).filter((content) => content.includes(alert.id));
    expect(posted).toEqual([expect.stringContaining(`-# Alert ${alert.id} · 2030-01-10T05:00:00.000Z`)]);
    expect(await desk.store.alerts.find(alert.id)).toMatchObject({ checkedUntil: begin.now - 2 * MINUTE_MS });
  });

  test('says nothing where nothing fits, and looks further the next time', async () => {
    const alert = await desk.store.alerts.add({
      ...words,
      user: desk.local.ids.me,
      createdAt: begin.now - HOUR_MS,
    });
    desk.news.text = null;
    await runAlert(alert, desk.tools);
    expect(desk.contents(desk.local.ids.dm).filter((content) => content.includes(alert.id))).toEqual([]);
    expect(await desk.store.alerts.find(alert.id)).toMatchObject({ checkedUntil: begin.now - 2 * MINUTE_MS });
  });
});
