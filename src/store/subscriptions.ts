import type { Kysely } from 'kysely';
import type { Database, Subscription } from './database.ts';
import { makeId } from './make-id.ts';

/** What a subscription has from the beginning; the rest comes about. */
export type NewSubscription = Omit<
  Subscription,
  'id' | 'pausedAt' | 'failingSince' | 'suspendedAt' | 'suspendedWhy'
>;
/** What of a subscription can change. */
type SubscriptionChange = Partial<
  Pick<Subscription, 'pausedAt' | 'failingSince' | 'suspendedAt' | 'suspendedWhy' | 'nextAt'>
>;

export interface Subscriptions {
  add(subscription: NewSubscription): Promise<Subscription>;
  find(id: string): Promise<Subscription | null>;
  /** The oldest first. */
  list(guild: string): Promise<Subscription[]>;
  /** Those that are due by now, without paused and suspended ones and those of servers that were left. */
  listDue(now: number, most: number): Promise<Subscription[]>;
  change(id: string, change: SubscriptionChange): Promise<void>;
  /** Whether there was one. What it posted stays in the ledger. */
  remove(id: string): Promise<boolean>;
}

export function openSubscriptions(db: Kysely<Database>): Subscriptions {
  const all = db.selectFrom('subscriptions').selectAll();
  return {
    async add(subscription) {
      const added: Subscription = {
        ...subscription,
        id: makeId(),
        pausedAt: null,
        failingSince: null,
        suspendedAt: null,
        suspendedWhy: null,
      };
      await db.insertInto('subscriptions').values(added).execute();
      return added;
    },
    find: async (id) => (await all.where('id', '=', id).executeTakeFirst()) ?? null,
    list: (guild) => all.where('guild', '=', guild).orderBy('createdAt').orderBy('id').execute(),
    listDue: (now, most) =>
      all
        .where('nextAt', '<=', now)
        .where('pausedAt', 'is', null)
        .where('suspendedAt', 'is', null)
        .where('guild', 'not in', db.selectFrom('departures').select('guild'))
        .orderBy('nextAt')
        .orderBy('id')
        .limit(most)
        .execute(),
    async change(id, change) {
      await db.updateTable('subscriptions').set(change).where('id', '=', id).execute();
    },
    async remove(id) {
      const gone = await db.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}
