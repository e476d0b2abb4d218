import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './corpus.ts';

/** A folder's files by name, sorted by name, and what could not be read of them. */
export interface Folder {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The stamp of each of the files before it was read. */
  readonly stamps: ReadonlyMap<string, Stamp>;
  readonly problems: readonly Problem[];
}

/** What a file has another of once anything was written into it: its size, and when it was last changed. */
export type Stamp = string;

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
  const stamps = new Map<string, Stamp>();
  const problems: Problem[] = [];
  const room = makeRoom();
  for (const name of names) {
    const read = readFile(join(folder, name), room);
    if (typeof read === 'string') {
      problems.push({ file: name, message: read });
      continue;
    }
    files.set(name, read.bytes);
    stamps.set(name, read.stamp);
  }
  return { files, stamps, problems };
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

/** The stamp of a file; null where there is none. */
export function readStamp(folder: string, name: string): Stamp | null {
  const stats = statSync(join(folder, name), { throwIfNoEntry: false });
  return stats === undefined ? null : makeStamp(stats);
}

/** Whoever sets a file's time back still changes the time of its last change. */
function makeStamp({ size, ctimeMs }: Stats): Stamp {
  return `${size} ${ctimeMs}`;
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

function readFile(path: string, room: Room): { bytes: Uint8Array; stamp: Stamp } | string {
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      const { size } = stats;
      if (size > MAX_FILE_BYTES) {
        return `The file is left out: it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`;
      }
      return { bytes: readWhole(file, room(size)), stamp: makeStamp(stats) };
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
