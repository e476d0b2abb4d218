import type { Kysely } from 'kysely';
import type { Database, Feed } from './database.ts';

/** The feeds and what is remembered of each between two visits. */
export interface Feeds {
  find(url: string): Promise<Feed | null>;
  list(): Promise<Feed[]>;
  /** Those to be visited by now, the one that waits longest first. */
  listDue(now: number, most: number): Promise<Feed[]>;
  /** Adds a feed or puts what is known of it in place of what was known. */
  put(feed: Feed): Promise<void>;
  /** Whether there was one. */
  remove(url: string): Promise<boolean>;
}

export function openFeeds(db: Kysely<Database>): Feeds {
  const all = db.selectFrom('feeds').selectAll();
  return {
    find: async (url) => (await all.where('url', '=', url).executeTakeFirst()) ?? null,
    list: () => all.orderBy('url').execute(),
    listDue: (now, most) =>
      all.where('nextAt', '<=', now).orderBy('nextAt').orderBy('url').limit(most).execute(),
    async put(feed) {
      await db
        .insertInto('feeds')
        .values(feed)
        .onConflict((conflict) => conflict.column('url').doUpdateSet(feed))
        .execute();
    },
    async remove(url) {
      const gone = await db.deleteFrom('feeds').where('url', '=', url).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}
