import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openPostgres } from '../../src/store/open-postgres.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { openStore, type Store, type StorePlace } from '../../src/store/store.ts';
import { makeDelivery, makeSubscription } from './rows.ts';
import { describeEachKind } from './store-kinds.ts';

const RUN = resolve(import.meta.dirname, '../../src/run.js');
const SCRIPT = join(import.meta.dirname, 'add-process.ts');
/** A time of our days, which needs more than 32 bits. */
const LATE = Date.UTC(2030, 0, 2);

describeEachKind('the store', (makePlace) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await makePlace());
  });
  afterAll(() => store.close());

  test('a subscription is kept as it was given', async () => {
    const given = makeSubscription({ guild: 'kept', role: '7', person: 'Ana ’; drop', nextAt: LATE });
    const added = await store.subscriptions.add(given);
    expect(added).toMatchObject({ ...given, pausedAt: null, suspendedAt: null });
    expect(await store.subscriptions.find(added.id)).toEqual(added);
    expect(await store.subscriptions.list('kept')).toEqual([added]);
    expect(await store.subscriptions.list('another')).toEqual([]);
    expect(await store.subscriptions.find('nobody’s')).toBeNull();
  });

  test('what is removed is gone, and removing it again says so', async () => {
    const { id } = await store.subscriptions.add(makeSubscription());
    expect(await store.subscriptions.remove(id)).toBe(true);
    expect(await store.subscriptions.remove(id)).toBe(false);
    expect(await store.subscriptions.find(id)).toBeNull();
  });

  test('due are those whose time has come, the earliest first, as many as are asked for', async () => {
    const [second, first] = [
      await store.subscriptions.add(makeSubscription({ nextAt: 20 })),
      await store.subscriptions.add(makeSubscription({ nextAt: 10 })),
    ];
    await store.subscriptions.add(makeSubscription({ nextAt: 41 }));
    for (const change of [{ pausedAt: 5 }, { suspendedAt: 5, suspendedWhy: 'The channel is gone.' }]) {
      const { id } = await store.subscriptions.add(makeSubscription({ nextAt: 10 }));
      await store.subscriptions.change(id, change);
    }
    await store.subscriptions.add(makeSubscription({ guild: 'left', nextAt: 10 }));
    await store.holders.noteDeparture({ guild: 'left', leftAt: 5 });

    expect(await store.subscriptions.listDue(40, 10)).toEqual([first, second]);
    expect(await store.subscriptions.listDue(40, 1)).toEqual([first]);
    await store.subscriptions.change(first.id, { nextAt: LATE });
    expect(await store.subscriptions.listDue(40, 10)).toEqual([second]);
    await store.holders.noteReturn('left');
    expect(await store.subscriptions.listDue(40, 10)).toHaveLength(2);
  });

  test('an occasion is claimed once, however many try at once', async () => {
    const delivery = makeDelivery({ owner: 'claimed' });
    const claims = await Promise.all(Array.from({ length: 10 }, () => store.ledger.claim(delivery)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await store.ledger.claim({ ...delivery, nonce: 'another' })).toBe(false);
    expect(await store.ledger.find(delivery)).toEqual(delivery);
    expect(await store.ledger.claim({ ...delivery, occasion: '2030-01-03' })).toBe(true);
  });

  test('unfinished are those that are being sent and whose next try has come', async () => {
    await store.ledger.claim(makeDelivery({ owner: 'waits', retryAt: LATE + 20 }));
    await store.ledger.claim(makeDelivery({ owner: 'ready', retryAt: LATE + 10 }));
    await store.ledger.claim(makeDelivery({ owner: 'done', state: 'posted', retryAt: LATE }));
    const owners = async (now: number) =>
      (await store.ledger.listUnfinished(now, 100)).map(({ owner }) => owner);
    expect(await owners(LATE + 10)).toContain('ready');
    expect(await owners(LATE + 10)).not.toContain('waits');
    expect(await owners(LATE + 20)).toEqual(expect.arrayContaining(['ready', 'waits']));
    expect(await owners(LATE + 20)).not.toContain('done');
  });

  test('what an owner was told goes up to the end of the last window that was posted or empty', async () => {
    const row = { owner: 'told', windowTo: LATE };
    expect(await store.ledger.coveredUntil('told')).toBeNull();
    await store.ledger.claim(makeDelivery({ ...row, occasion: 'a', state: 'posted' }));
    await store.ledger.claim(makeDelivery({ ...row, occasion: 'b', state: 'empty', windowTo: LATE + 1 }));
    await store.ledger.claim(makeDelivery({ ...row, occasion: 'c', state: 'held', windowTo: LATE + 2 }));
    expect(await store.ledger.coveredUntil('told')).toBe(LATE + 1);
    await store.ledger.change({ owner: 'told', occasion: 'c' }, { state: 'posted', message: '9' });
    expect(await store.ledger.coveredUntil('told')).toBe(LATE + 2);
  });

  test('a server’s log begins with the newest, and old lines are forgotten once they are finished', async () => {
    const row = { owner: 'logged', guild: 'logged' };
    await store.ledger.claim(makeDelivery({ ...row, occasion: 'old', windowTo: 10 }));
    await store.ledger.claim(makeDelivery({ ...row, occasion: 'older', windowTo: 9, state: 'posted' }));
    await store.ledger.claim(makeDelivery({ ...row, occasion: 'new', windowTo: LATE, state: 'missed' }));
    const occasions = async (most: number) =>
      (await store.ledger.listLatest('logged', most)).map(({ occasion }) => occasion);
    expect(await occasions(10)).toEqual(['new', 'old', 'older']);
    expect(await occasions(1)).toEqual(['new']);
    await store.ledger.forgetBefore(100);
    expect(await occasions(10)).toEqual(['new', 'old']);
  });

  test('alerts are a server’s or a person’s, and look at what came since', async () => {
    const nobody = { guild: null, channel: null, user: null };
    const words = { kind: 'words', value: 'the dam', createdAt: 50 } as const;
    const ours = await store.alerts.add({ ...nobody, ...words, guild: 'g', channel: 'c' });
    const mine = await store.alerts.add({ ...nobody, ...words, user: 'u', createdAt: 60 });
    expect(await store.alerts.list({ guild: 'g' })).toEqual([ours]);
    expect(await store.alerts.list({ user: 'u' })).toEqual([mine]);
    expect(await store.alerts.listUnchecked(55, 10)).toEqual([ours]);
    expect(await store.alerts.listUnchecked(LATE, 10)).toEqual([ours, mine]);
    await store.alerts.change(ours.id, { checkedUntil: LATE });
    expect(await store.alerts.listUnchecked(LATE, 10)).toEqual([mine]);
    await store.alerts.change(mine.id, { suspendedAt: 1, suspendedWhy: 'No.' });
    expect(await store.alerts.listUnchecked(LATE, 10)).toEqual([]);
    expect(await store.alerts.remove(ours.id)).toBe(true);
    expect(await store.alerts.find(ours.id)).toBeNull();
  });

  test('corrections wait until somebody decides', async () => {
    const report = { article: 'one', start: 3, end: 9, shown: 'speaker', guild: 'g', createdAt: LATE };
    const later = await store.corrections.add({ ...report, says: 'It was somebody else.' });
    const sooner = await store.corrections.add({ ...report, says: 'It was nobody.', createdAt: 1 });
    expect(await store.corrections.list(10)).toEqual([sooner, later]);
    expect(await store.corrections.find(later.id)).toEqual(later);
    expect(await store.corrections.remove(later.id)).toBe(true);
    expect(await store.corrections.list(10)).toEqual([sooner]);
  });

  test('a feed is put in place of itself', async () => {
    const feed = {
      ...{ url: 'https://b.example/', origin: 'command' as const, fault: null },
      ...{ etag: null, lastModified: null, failures: 0, reportedAt: null },
    };
    await store.feeds.put({ ...feed, nextAt: 10 });
    await store.feeds.put({ ...feed, url: 'https://a.example/', nextAt: 5 });
    await store.feeds.put({ ...feed, nextAt: LATE, etag: '"x"', failures: 2, reportedAt: LATE });
    expect((await store.feeds.list()).map(({ url }) => url)).toEqual(['https://a.example/', feed.url]);
    expect(await store.feeds.find(feed.url)).toMatchObject({ etag: '"x"', failures: 2, reportedAt: LATE });
    expect((await store.feeds.listDue(LATE - 1, 10)).map(({ url }) => url)).toEqual(['https://a.example/']);
    expect(await store.feeds.remove(feed.url)).toBe(true);
    expect(await store.feeds.find(feed.url)).toBeNull();
  });

  test('all of a server’s or a person’s data is given out, and deleted, and nobody else’s', async () => {
    const { id } = await store.subscriptions.add(makeSubscription({ guild: 'whole' }));
    await store.ledger.claim(makeDelivery({ owner: id, guild: 'whole' }));
    await store.ledger.claim(makeDelivery({ owner: 'mine', guild: null, channel: null, user: 'me' }));
    const before = await store.holders.exportData({ guild: 'whole' });
    expect(before).toMatchObject({ subscriptions: [{ id }], ledger: [{ owner: id }], alerts: [] });
    expect(await store.holders.listGuilds()).toContain('whole');

    await store.holders.deleteData({ guild: 'whole' });
    const after = Object.values(await store.holders.exportData({ guild: 'whole' })).flat();
    expect(after).toEqual([]);
    expect(await store.holders.listGuilds()).not.toContain('whole');

    expect(await store.holders.exportData({ user: 'me' })).toMatchObject({ ledger: [{ owner: 'mine' }] });
    await store.holders.deleteData({ user: 'me' });
    expect(await store.ledger.find({ owner: 'mine', occasion: '2030-01-02' })).toBeNull();
  });

  test('a server’s day of departure is its first, until it is back', async () => {
    await store.holders.noteDeparture({ guild: 'gone', leftAt: 10 });
    await store.holders.noteDeparture({ guild: 'gone', leftAt: 20 });
    expect(await store.holders.listDeparted(11)).toContainEqual({ guild: 'gone', leftAt: 10 });
    expect(await store.holders.listDeparted(10)).not.toContainEqual({ guild: 'gone', leftAt: 10 });
    await store.holders.noteReturn('gone');
    expect(await store.holders.listDeparted(LATE)).not.toContainEqual(
      expect.objectContaining({ guild: 'gone' }),
    );
  });
});

describeEachKind('opening', (makePlace) => {
  test('what was stored is there again', async () => {
    const place = await makePlace();
    const before = await openStore(place);
    const added = await before.subscriptions.add(makeSubscription());
    await before.close();
    const after = await openStore(place);
    expect(await after.subscriptions.find(added.id)).toEqual(added);
    await after.close();
  });

  test('processes that open an empty database at once all can, and see the same', async () => {
    const place = await makePlace();
    const added = await Promise.all(Array.from({ length: 4 }, () => addInProcess(place)));
    const store = await openStore(place);
    const ids = (await store.subscriptions.list('100')).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(added.toSorted());
    await store.close();
  });

  test('a database that a newer version has written is left alone', async () => {
    const { url, dir } = await makePlace();
    const connection = url === null ? openSqlite(join(dir, 'store.sqlite')) : openPostgres(url);
    await migrate(connection, [[], [], []]);
    await expect(migrate(connection, [[], []])).rejects.toThrow(/by a newer version/u);
    await connection.db.destroy();
  });

  test('a step that fails leaves nothing of itself, and is taken as soon as it can be', async () => {
    const { url, dir } = await makePlace();
    const connection = url === null ? openSqlite(join(dir, 'store.sqlite')) : openPostgres(url);
    const first = ['create table "one" ("id" text)'];
    await migrate(connection, [first]);
    const broken = ['create table "two" ("id" text)', 'create table "one" ("id" text)'];
    await expect(migrate(connection, [first, broken])).rejects.toThrow(/exists/u);
    await migrate(connection, [first, ['create table "two" ("id" text)']]);
    await connection.db.destroy();
  });
});

/** Has a process of its own open the store and add a subscription, and gives its id. */
async function addInProcess(place: StorePlace): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [RUN, SCRIPT, JSON.stringify(place)]);
  return stdout.trim();
}
