import type { Kysely } from 'kysely';
import type { Database, Departure } from './database.ts';

/** Whose data it is: a server's, or that of a person who is written to. */
export type Holder = { readonly guild: string } | { readonly user: string };

/** The tables whose rows belong to a server, and those whose rows belong to a person. */
const GUILD_TABLES = ['subscriptions', 'alerts', 'ledger', 'corrections', 'departures'] as const;
const USER_TABLES = ['alerts', 'ledger'] as const;

/** Servers and people as those whose data is stored, and who can take it with them or have it deleted. */
export interface Holders {
  /** Begins the time after which a server's data is deleted; a server that was left already keeps its day. */
  noteDeparture(departure: Departure): Promise<void>;
  noteReturn(guild: string): Promise<void>;
  listDeparted(before: number): Promise<Departure[]>;
  /** Every server of which anything is stored. */
  listGuilds(): Promise<string[]>;
  /** All that is stored, as rows by table. */
  exportData(holder: Holder): Promise<Record<string, readonly object[]>>;
  /** Deletes all of it or nothing. */
  deleteData(holder: Holder): Promise<void>;
}

export function openHolders(db: Kysely<Database>): Holders {
  return {
    async noteDeparture(departure) {
      await db
        .insertInto('departures')
        .values(departure)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async noteReturn(guild) {
      await db.deleteFrom('departures').where('guild', '=', guild).execute();
    },
    listDeparted: (before) =>
      db.selectFrom('departures').selectAll().where('leftAt', '<', before).orderBy('guild').execute(),
    async listGuilds() {
      const guilds = new Set<string>();
      for (const table of GUILD_TABLES) {
        const rows = await db.selectFrom(table).select('guild').distinct().execute();
        for (const { guild } of rows) if (guild !== null) guilds.add(guild);
      }
      return [...guilds].toSorted();
    },
    async exportData(holder) {
      const exported: Record<string, readonly object[]> = {};
      if ('guild' in holder) {
        for (const table of GUILD_TABLES)
          exported[table] = await db
            .selectFrom(table)
            .selectAll()
            .where('guild', '=', holder.guild)
            .execute();
      } else {
        for (const table of USER_TABLES)
          exported[table] = await db.selectFrom(table).selectAll().where('user', '=', holder.user).execute();
      }
      return exported;
    },
    deleteData: (holder) =>
      db.transaction().execute(async (transaction) => {
        if ('guild' in holder) {
          for (const table of GUILD_TABLES)
            await transaction.deleteFrom(table).where('guild', '=', holder.guild).execute();
        } else {
          for (const table of USER_TABLES)
            await transaction.deleteFrom(table).where('user', '=', holder.user).execute();
        }
      }),
  };
}
