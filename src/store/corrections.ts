import type { Kysely } from 'kysely';
import type { Correction, Database } from './database.ts';
import { makeId } from './make-id.ts';

/** Reports of readers that nobody has decided on. An accepted one becomes a part of the seeds and is removed here. */
export interface Corrections {
  add(correction: Omit<Correction, 'id'>): Promise<Correction>;
  find(id: string): Promise<Correction | null>;
  /** The oldest first. */
  list(most: number): Promise<Correction[]>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

export function openCorrections(db: Kysely<Database>): Corrections {
  const all = db.selectFrom('corrections').selectAll();
  return {
    async add(correction) {
      const added = { ...correction, id: makeId() };
      await db.insertInto('corrections').values(added).execute();
      return added;
    },
    find: async (id) => (await all.where('id', '=', id).executeTakeFirst()) ?? null,
    list: (most) => all.orderBy('createdAt').orderBy('id').limit(most).execute(),
    async remove(id) {
      const gone = await db.deleteFrom('corrections').where('id', '=', id).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}
