import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { explainServerFault } from './store-error.ts';

/** Enough for what the bot does at once, and few beside the hundred that a server has by default. */
const MOST_CONNECTIONS = 8;
/** How long a login may take, in milliseconds. */
const CONNECT_TIMEOUT_MS = 10_000;
/** Any number that no other program locks in this database. */
const MIGRATIONS_LOCK = 7_041_993;

/** The database at a PostgreSQL address. Nothing is connected yet; the first query throws a StoreError where it cannot. */
export function openPostgres(url: string): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser: findTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced at the next query, which says what is wrong if it can't be.
  pool.on('error', () => {});
  const connect = () =>
    pool.connect().catch((error: unknown) => {
      throw explainServerFault(error) ?? error;
    });
  const dialect = new PostgresDialect({ pool: { connect, end: () => pool.end() } });
  return {
    db: new Kysely<Database>({ dialect }),
    lockMigrations: async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATIONS_LOCK)})`.execute(transaction);
    },
  };
}

/** Times are bigint columns, which pg gives as strings; milliseconds since 1970 fit a number. */
const findTypeParser: typeof pg.types.getTypeParser = (type: number, format?: unknown) =>
  type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format as 'text');
