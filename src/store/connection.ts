import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';

/** An open database. All that differs between the kinds is behind it. */
export interface Connection {
  readonly db: Kysely<Database>;
  /** Waits until no other process migrates; the lock ends with the transaction. */
  lockMigrations(transaction: Transaction<Database>): Promise<void>;
}
