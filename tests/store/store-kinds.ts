import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe } from 'vitest';
import type { StorePlace } from '../../src/store/store.ts';

/** A PostgreSQL that tests may fill with databases; `.ci/with-postgres npm test` starts one. */
const SERVER = process.env.TEST_DATABASE_URL;

/** Runs the same tests on every kind of database, giving them a way to make a new and empty one. */
export function describeEachKind(name: string, run: (makePlace: () => Promise<StorePlace>) => void): void {
  describe(`${name}, in SQLite`, () => run(useFolders()));
  const title = SERVER ? 'in PostgreSQL' : 'in PostgreSQL: skipped, as there is no TEST_DATABASE_URL';
  describe.skipIf(!SERVER)(`${name}, ${title}`, () => run(useServer(SERVER ?? '')));
}

/** Makes folders for the tests of a file, and removes them after the last. */
export function useFolders(): () => Promise<StorePlace> {
  const dirs: string[] = [];
  afterAll(() => {
    for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
  });
  return async () => {
    dirs.push(mkdtempSync(join(tmpdir(), 'store-')));
    return { url: null, dir: dirs.at(-1)! };
  };
}

function useServer(server: string): () => Promise<StorePlace> {
  const names: string[] = [];
  const askServer = async (queries: readonly string[]) => {
    const client = new pg.Client(server);
    await client.connect();
    for (const query of queries) await client.query(query);
    await client.end();
  };
  afterAll(() => askServer(names.map((name) => `drop database ${name} with (force)`)));
  return async () => {
    const name = `store_${randomBytes(6).toString('hex')}`;
    names.push(name);
    await askServer([`create database ${name}`]);
    // "postgresql://postgres@/postgres?host=…" becomes "postgresql://postgres@/store_1a2b?host=…".
    return { url: server.replace(/\/\w+(?=\?|$)/u, `/${name}`), dir: '' };
  };
}
