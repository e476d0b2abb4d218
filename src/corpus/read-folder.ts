import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
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
  for (const name of names) {
    const read = readFile(join(folder, name));
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

function readFile(path: string): Uint8Array | string {
  try {
    if (statSync(path).size > MAX_FILE_BYTES) {
      return `The file is left out: it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`;
    }
    return readFileSync(path);
  } catch {
    return 'The file is left out: it cannot be read.';
  }
}
