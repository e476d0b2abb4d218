import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { AddedRecord } from '../../corpus/seed-schemas.ts';
import { ADDED_FOLDER } from '../../corpus/stored-article.ts';
import { Refusal } from '../refusal.ts';

/** True where a file of an article of this id lies in the seeds folder, whole or not. */
export function isOnDisk(seedsDir: string, id: string): boolean {
  return ['txt', 'json'].some((ending) => existsSync(join(seedsDir, ADDED_FOLDER, `${id}.${ending}`)));
}

/**
 * Stores an article: its text, then its record under another name that is changed at the end, so that an article is there
 * whole or not at all. Throws a Refusal where the disk is full or cannot be written to; nothing is left behind then.
 */
export function writeAdded(seedsDir: string, record: AddedRecord, bytes: Uint8Array): void {
  const folder = join(seedsDir, ADDED_FOLDER);
  const text = join(folder, `${record.id}.txt`);
  const json = join(folder, `${record.id}.json`);
  const aside = join(folder, `.${record.id}.json.new`);
  try {
    mkdirSync(folder, { recursive: true });
    writeThrough(text, bytes);
    try {
      writeThrough(aside, `${JSON.stringify(record, null, 2)}\n`);
      renameSync(aside, json);
    } catch (fault) {
      rmSync(text, { force: true });
      throw fault;
    } finally {
      rmSync(aside, { force: true });
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new Refusal(`The article could not be kept in ${folder}${code}.`, { isPassing: true, cause });
  }
}

/** Writes a file that is not there yet, down to the disk; what could not be written whole is taken away. */
function writeThrough(file: string, content: Uint8Array | string): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } catch (fault) {
    rmSync(file, { force: true });
    throw fault;
  } finally {
    closeSync(handle);
  }
}
