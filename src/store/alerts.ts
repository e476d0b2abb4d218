import type { Kysely } from 'kysely';
import type { Alert, Database } from './database.ts';
import { makeId } from './make-id.ts';

type NewAlert = Omit<Alert, 'id' | 'failingSince' | 'suspendedAt' | 'suspendedWhy' | 'checkedUntil'>;
type AlertChange = Partial<Pick<Alert, 'failingSince' | 'suspendedAt' | 'suspendedWhy' | 'checkedUntil'>>;

export interface Alerts {
  /** Adds an alert to what comes into the record from now on. */
  add(alert: NewAlert): Promise<Alert>;
  find(id: string): Promise<Alert | null>;
  /** The oldest first. */
  list(owner: { readonly guild: string } | { readonly user: string }): Promise<Alert[]>;
  /** Those that have not looked at everything before `until`, without suspended ones and those of servers that were left. */
  listUnchecked(until: number, most: number): Promise<Alert[]>;
  change(id: string, change: AlertChange): Promise<void>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

export function openAlerts(db: Kysely<Database>): Alerts {
  const all = db.selectFrom('alerts').selectAll();
  return {
    async add(alert) {
      const added: Alert = {
        ...alert,
        id: makeId(),
        failingSince: null,
        suspendedAt: null,
        suspendedWhy: null,
        checkedUntil: alert.createdAt,
      };
      await db.insertInto('alerts').values(added).execute();
      return added;
    },
    find: async (id) => (await all.where('id', '=', id).executeTakeFirst()) ?? null,
    list: (owner) =>
      ('guild' in owner ? all.where('guild', '=', owner.guild) : all.where('user', '=', owner.user))
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
    listUnchecked: (until, most) =>
      all
        .where('checkedUntil', '<', until)
        .where('suspendedAt', 'is', null)
        .where(({ eb, or, selectFrom }) =>
          or([
            eb('guild', 'is', null),
            eb('guild', 'not in', selectFrom('departures').select('departures.guild')),
          ]),
        )
        .orderBy('checkedUntil')
        .orderBy('id')
        .limit(most)
        .execute(),
    async change(id, change) {
      await db.updateTable('alerts').set(change).where('id', '=', id).execute();
    },
    async remove(id) {
      const gone = await db.deleteFrom('alerts').where('id', '=', id).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}
