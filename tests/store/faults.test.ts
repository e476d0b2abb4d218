import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { openStore } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { openSubscriptions } from '../../src/store/subscriptions.ts';
import { makeSubscription } from './rows.ts';
import { useFolders } from './store-kinds.ts';

const makePlace = useFolders();

describe('a file that cannot be used is said in a sentence that names it', () => {
  test('it is no database', async () => {
    const { dir } = await makePlace();
    const file = join(dir, 'store.sqlite');
    writeFileSync(file, 'This is a letter to a friend. '.repeat(200));
    const opened = openStore({ url: null, dir });
    await expect(opened).rejects.toThrow(StoreError);
    await expect(opened).rejects.toThrow(`${file} is damaged or no database`);
    expect(existsSync(file)).toBe(true);
  });

  test('a file stands where its folder should be', async () => {
    const { dir } = await makePlace();
    writeFileSync(join(dir, 'var'), '');
    await expect(openStore({ url: null, dir: join(dir, 'var') })).rejects.toThrow(
      /folder .+ cannot be made/u,
    );
  });

  test('a folder stands where it should be', async () => {
    const { dir } = await makePlace();
    mkdirSync(join(dir, 'store.sqlite'));
    await expect(openStore({ url: null, dir })).rejects.toThrow(/store\.sqlite cannot be read or written/u);
  });

  test('another program holds it, and it works as soon as that one lets go', async () => {
    const { dir } = await makePlace();
    const file = join(dir, 'store.sqlite');
    const [ours, other] = [openSqlite(file, 10), openSqlite(file, 10)];
    await migrate(ours, MIGRATIONS);
    await other.db.transaction().execute(async () => {
      const writing = openSubscriptions(ours.db).add(makeSubscription());
      await expect(writing).rejects.toThrow(`${file} is held by another program`);
    });
    // With libsql's own statements the first of these would find the failed one still under way.
    await ours.db
      .transaction()
      .execute((transaction) => openSubscriptions(transaction).add(makeSubscription()));
    await openSubscriptions(ours.db).add(makeSubscription());
    expect(await openSubscriptions(other.db).list('100')).toHaveLength(2);
    await Promise.all([ours.db.destroy(), other.db.destroy()]);
  });

  test('the disk is full: what was stored is safe, and it goes on when there is room', async () => {
    const { dir } = await makePlace();
    const { db, ...rest } = openSqlite(join(dir, 'store.sqlite'));
    await migrate({ db, ...rest }, MIGRATIONS);
    // A limit to the pages of the file has the database meet the same error as a disk without room.
    const limitPages = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(db);
    await limitPages(40);
    const subscriptions = openSubscriptions(db);
    const stored: string[] = [];
    const fill = async () => {
      for (;;) stored.push((await subscriptions.add(makeSubscription())).id);
    };
    await expect(fill()).rejects.toThrow(/cannot grow, as the disk is full/u);
    expect((await subscriptions.list('100')).map(({ id }) => id).toSorted()).toEqual(stored.toSorted());
    await limitPages(4000);
    await subscriptions.add(makeSubscription());
    expect(await subscriptions.list('100')).toHaveLength(stored.length + 1);
    await db.destroy();
  });
});

describe('a server that cannot be used is said in a sentence without the address', () => {
  test('nobody is there', async () => {
    const opened = openStore({ url: 'postgresql://me:a-secret@127.0.0.1:9/x', dir: '' });
    await expect(opened).rejects.toThrow(StoreError);
    await expect(opened).rejects.toThrow('The database of DATABASE_URL cannot be reached (ECONNREFUSED).');
  });

  const server = process.env.TEST_DATABASE_URL;
  test.skipIf(!server)('it has no such database', async () => {
    const url = server!.replace(/\/\w+(?=\?|$)/u, '/nothing_of_this_name');
    await expect(openStore({ url, dir: '' })).rejects.toThrow(/has no database of this name \(3D000\)/u);
  });
});
