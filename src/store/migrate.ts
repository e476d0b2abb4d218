import { sql } from 'kysely';
import type { Connection } from './connection.ts';
import { StoreError } from './store-error.ts';

/**
 * Takes the steps that the database has not taken, all of them or none. Processes that start at once wait for each
 * other. Throws a StoreError where a newer version of the bot has gone further.
 */
export async function migrate(
  { db, lockMigrations }: Connection,
  migrations: readonly (readonly string[])[],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockMigrations(transaction);
    const run = <Row>(query: string) => sql.raw<Row>(query).execute(transaction);
    await run('create table if not exists "steps" ("taken" integer not null)');
    const { rows } = await run<{ taken: number }>('select "taken" from "steps"');
    const taken = rows[0]?.taken ?? 0;
    if (taken > migrations.length)
      throw new StoreError('The database was written by a newer version of the bot: start that one.');
    if (taken === migrations.length) return;
    for (const statement of migrations.slice(taken).flat()) await run(statement);
    await run('delete from "steps"');
    await run(`insert into "steps" values (${migrations.length})`);
  });
}
