import type { Kysely } from 'kysely';
import type { Database, Delivery } from './database.ts';

/** An occasion's name: at most one delivery has it. */
type DeliveryKey = Pick<Delivery, 'owner' | 'occasion'>;
type DeliveryChange = Partial<
  Pick<Delivery, 'state' | 'startedAt' | 'retryAt' | 'attempts' | 'message' | 'why'>
>;

export interface Ledger {
  /** Writes a delivery down unless its occasion is there already. True for the one caller who may send it. */
  claim(delivery: Delivery): Promise<boolean>;
  find(key: DeliveryKey): Promise<Delivery | null>;
  change(key: DeliveryKey, change: DeliveryChange): Promise<void>;
  /** Deliveries that were begun and whose next try has come, the oldest first. */
  listUnfinished(now: number, most: number): Promise<Delivery[]>;
  /** Up to when an owner has been told what there is; null where it never has. */
  coveredUntil(owner: string): Promise<number | null>;
  /** A server's deliveries, the newest first. */
  listLatest(guild: string, most: number): Promise<Delivery[]>;
  /** Forgets finished deliveries of before a time. */
  forgetBefore(time: number): Promise<void>;
}

export function openLedger(db: Kysely<Database>): Ledger {
  const all = db.selectFrom('ledger').selectAll();
  return {
    async claim(delivery) {
      const inserted = await db
        .insertInto('ledger')
        .values(delivery)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
    find: async ({ owner, occasion }) =>
      (await all.where('owner', '=', owner).where('occasion', '=', occasion).executeTakeFirst()) ?? null,
    async change({ owner, occasion }, change) {
      await db
        .updateTable('ledger')
        .set(change)
        .where('owner', '=', owner)
        .where('occasion', '=', occasion)
        .execute();
    },
    listUnfinished: (now, most) =>
      all
        .where('state', '=', 'sending')
        .where('retryAt', '<=', now)
        .orderBy('retryAt')
        .orderBy('owner')
        .limit(most)
        .execute(),
    async coveredUntil(owner) {
      const { until } = await db
        .selectFrom('ledger')
        .select(({ fn }) => fn.max('windowTo').as('until'))
        .where('owner', '=', owner)
        .where('state', 'in', ['posted', 'empty'])
        .executeTakeFirstOrThrow();
      return until;
    },
    listLatest: (guild, most) =>
      all.where('guild', '=', guild).orderBy('windowTo', 'desc').orderBy('owner').limit(most).execute(),
    async forgetBefore(time) {
      await db.deleteFrom('ledger').where('windowTo', '<', time).where('state', '!=', 'sending').execute();
    },
  };
}
