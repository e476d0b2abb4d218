import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { buildHoldings, openHoldings } from './build-library.ts';
import { fingerprint } from './fingerprint.ts';
import type { Holdings } from './holdings.ts';
import type { Library } from './library.ts';
import { decodeHoldings, encodeHoldings } from './library-format.ts';
import { UnusableLibraryFile } from './sections.ts';

export interface LibraryPlace {
  /** The folder of the record. */
  readonly seedsDir: string;
  /** The folder that keeps library files; made where it is missing. */
  readonly libraryDir: string;
  /** Articles read while building; not called when the file is loaded. */
  readonly onProgress?: (done: number, total: number) => void;
  /** One sentence about something that was mended or could not be kept; the library works all the same. */
  readonly onNote?: (note: string) => void;
}

/**
 * The library of a seeds folder: loaded from its file where that fits, else built and written. Throws only where the
 * seeds folder itself cannot be read.
 */
export function openLibrary({ seedsDir, libraryDir, onProgress, onNote }: LibraryPlace): Library {
  const corpus = readCorpus(seedsDir);
  const file = join(libraryDir, nameLibraryFile(seedsDir));
  const builtFrom = fingerprint(corpus);
  const loaded = loadHoldings(file, corpus, builtFrom, onNote);
  if (loaded !== null) return openHoldings(loaded);
  const built = buildHoldings(corpus, onProgress);
  try {
    mkdirSync(libraryDir, { recursive: true });
    writeWhole(file, encodeHoldings(built, builtFrom));
  } catch (error) {
    onNote?.(`The library could not be kept for the next start in ${file}: ${describe(error)}.`);
  }
  return openHoldings(built);
}

/** Two seeds folders have two files: the name holds a hash of the folder's path. */
export function nameLibraryFile(seedsDir: string): string {
  const path = resolve(seedsDir);
  // Anything but a to z, digits and hyphens.
  const name = basename(path)
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '');
  return `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}.library`;
}

function loadHoldings(
  file: string,
  corpus: Corpus,
  builtFrom: string,
  onNote: LibraryPlace['onNote'],
): Holdings | null {
  try {
    return decodeHoldings(readFileSync(file), corpus, builtFrom);
  } catch (error) {
    if (error instanceof UnusableLibraryFile) {
      const state = error.kind === 'stale' ? 'out of date' : 'damaged';
      onNote?.(`The library file ${file} is ${state} and is built anew.`);
    } else if (!isMissing(error)) {
      onNote?.(`The library file ${file} could not be read: ${describe(error)}.`);
    }
    return null;
  }
}

/** Writes beside the file and renames, so that no reader ever meets half a file. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}.new`;
  try {
    const handle = openSync(aside, 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
