import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './corpus.ts';

/** A folder's files by name, sorted by name, and what could not be read of them. */
export interface Folder {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** There is no seeds folder at the given place. The message is one sentence for whoever chose it. */
export class UnreadableFolder extends Error {
  override readonly name = 'UnreadableFolder';
}

/** A text of this size is no article: reading it would only fill the memory. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** A piece of memory of its own for each of ten thousand files takes longer than to read them. */
const SLAB = 1024 * 1024;

/**
 * Reads the files that `isWanted` asks for. Links, subfolders and hidden files are passed over. Throws an
 * UnreadableFolder where there is no such folder.
 */
export function readFolder(folder: string, isWanted: (name: string) => boolean): Folder {
  return readFiles(folder, listNames(folder).filter(isWanted));
}

/** Reads the files of these names. */
export function readFiles(folder: string, names: readonly string[]): Folder {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const room = makeRoom();
  for (const name of names) {
    const read = readFile(join(folder, name), room);
    if (typeof read === 'string') problems.push({ file: name, message: read });
    else files.set(name, read);
  }
  return { files, problems };
}

/** The names of the files in a folder, sorted. Throws an UnreadableFolder where there is no such folder. */
export function listNames(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const message = `The seeds folder "${folder}" cannot be read: is it there, and is it a folder?`;
    throw new UnreadableFolder(message, { cause });
  }
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** When a file of the folder was last written, as an ISO day in UTC. */
export function readDayWritten(folder: string, name: string): string {
  return statSync(join(folder, name)).mtime.toISOString().slice(0, 10);
}

/** A place for the bytes of a file. Those of small ones lie one behind the other in a large piece of memory. */
type Room = (size: number) => Uint8Array;

function makeRoom(): Room {
  let slab = new Uint8Array(0);
  return (size) => {
    if (size > SLAB / 2) return new Uint8Array(size);
    if (size > slab.length) slab = new Uint8Array(SLAB);
    const room = slab.subarray(0, size);
    slab = slab.subarray(size);
    return room;
  };
}

function readFile(path: string, room: Room): Uint8Array | string {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > MAX_FILE_BYTES) {
        return `The file is left out: it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`;
      }
      return readWhole(file, room(size));
    } finally {
      closeSync(file);
    }
  } catch {
    return 'The file is left out: it cannot be read.';
  }
}

/** Fills the bytes from the file; a file that has become shorter meanwhile ends where it ends. */
function readWhole(file: number, bytes: Uint8Array): Uint8Array {
  let read = 0;
  while (read < bytes.length) {
    const count = readSync(file, bytes, read, bytes.length - read, null);
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}
