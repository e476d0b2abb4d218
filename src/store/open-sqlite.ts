import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { explainFileFault, StoreError } from './store-error.ts';

/** A write takes milliseconds, so who waits longer waits for a program that does not let go. */
const BUSY_TIMEOUT_MS = 5000;
/** More than the queries of the store; those of lists of many lengths push each other out. */
const MOST_PREPARED = 200;

/**
 * The database in a file, which is made where there is none. `patienceMs` is how long to wait for another process that
 * writes; nothing else happens meanwhile. Throws a StoreError.
 */
export function openSqlite(file: string, patienceMs = BUSY_TIMEOUT_MS): Connection {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError(`The folder of the database ${file} cannot be made.`, { cause: error });
  }
  const db = new Kysely<Database>({
    dialect: new SqliteDialect({ database: new SqliteFile(file, patienceMs) }),
  });
  // `begin immediate` has locked the file for this process already.
  return { db, lockMigrations: async () => {} };
}

/** libsql as kysely takes it. */
class SqliteFile implements SqliteDatabase {
  readonly #file: string;
  readonly #libsql: Libsql.Database;
  /** libsql frees a statement only when JavaScript's memory runs short, so each is made once; the oldest first. */
  readonly #prepared = new Map<string, Libsql.Statement>();

  constructor(file: string, patienceMs: number) {
    this.#file = file;
    this.#libsql = this.#explain(() => new Libsql(file));
    this.#explain(() => {
      this.#libsql.exec(`pragma busy_timeout = ${patienceMs}`);
      this.#libsql.exec('pragma journal_mode = wal');
      // What is written before sending must be there after a power cut too.
      this.#libsql.exec('pragma synchronous = full');
    });
  }

  prepare(sql: string): SqliteStatement {
    // A transaction that begins by reading cannot write later if another process has written in the meantime.
    if (sql === 'begin') return this.#command('begin immediate');
    if (sql === 'commit' || sql === 'rollback') return this.#command(sql);
    const statement = this.#explain(() => this.#find(sql));
    return {
      reader: statement.reader,
      all: (parameters) => this.#carryOut(sql, () => statement.all(parameters)),
      run: (parameters) => this.#carryOut(sql, () => statement.run(parameters)),
      iterate: () => {
        throw new Error('The store reads no streams.');
      },
    };
  }

  close(): void {
    this.#prepared.clear();
    this.#libsql.close();
  }

  #command(sql: string): SqliteStatement {
    const run = () => {
      this.#explain(() => this.#libsql.exec(sql));
      return { changes: 0, lastInsertRowid: 0 };
    };
    return { reader: false, all: () => [], run, iterate: () => [][Symbol.iterator]() };
  }

  #find(sql: string): Libsql.Statement {
    const statement = this.#prepared.get(sql) ?? this.#libsql.prepare(sql);
    this.#prepared.delete(sql);
    this.#prepared.set(sql, statement);
    for (const oldest of this.#prepared.keys()) {
      if (this.#prepared.size <= MOST_PREPARED) break;
      this.#prepared.delete(oldest);
    }
    return statement;
  }

  /**
   * A statement of libsql that finds the file locked stays under way and keeps every later transaction from its end
   * (https://github.com/tursodatabase/libsql-js/pull/238), but `exec` does not. So each statement that writes has a
   * transaction around it, whose beginning is what waits for the lock.
   */
  #carryOut<T>(sql: string, work: () => T): T {
    return this.#explain(() => {
      if (sql.startsWith('select') || this.#libsql.inTransaction) return work();
      this.#libsql.exec('begin immediate');
      try {
        const done = work();
        this.#libsql.exec('commit');
        return done;
      } catch (error) {
        // A full disk has ended the transaction already.
        if (this.#libsql.inTransaction) this.#libsql.exec('rollback');
        throw error;
      }
    });
  }

  #explain<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explainFileFault(this.#file, error) ?? error;
    }
  }
}
