import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type AddedMemory, remember } from '../corpus/added-memory.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { writeWhole, writeWholeInPieces } from '../corpus/write-whole.ts';
import { openHoldings } from './build-library.ts';
import { openBytes } from './byte-source.ts';
import { growHoldings, makeEmptyHoldings } from './grow-holdings.ts';
import type { Holdings } from './holdings.ts';
import type { Library } from './library.ts';
import { decodeAdded, decodeHoldings, encodeHoldings, openFile } from './library-format.ts';
import { finish, finishInPieces, type Pieces } from './pieces.ts';
import { type SplitFile, UnusableLibraryFile } from './sections.ts';

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

/** What a library holds, and what its added articles were read as. */
export interface OpenedHoldings {
  readonly holdings: Holdings;
  readonly memory: AddedMemory;
}

/**
 * The library of a seeds folder: loaded from its file where that fits, else built and written. Articles that the file
 * lacks are read alone. Throws only where the seeds folder itself cannot be read.
 */
export function openLibrary(place: LibraryPlace): Library {
  return openHoldings(openPlace(place).holdings);
}

/** What `openLibrary` opens. */
export function openPlace(place: LibraryPlace): OpenedHoldings {
  const file = tryFile(place, () => openStored(locateFile(place)));
  const stored = file && tryFile(place, () => decodeAdded(file));
  const memory = remember(place.seedsDir, stored ?? []);
  const remembered = memory.size;
  const corpus = readCorpus(place.seedsDir, memory);
  const kept = (file && tryFile(place, () => decodeHoldings(file, corpus))) ?? makeEmptyHoldings(corpus);
  const holdings = finish(growHoldings(kept, corpus, place.onProgress));
  const hasGrown = holdings.passages !== kept.passages || memory.size !== remembered;
  if (hasGrown || corpus.articles.length === 0) {
    try {
      mkdirSync(place.libraryDir, { recursive: true });
      writeWhole(locateFile(place), finish(encode({ holdings, memory })));
    } catch (error) {
      noteUnkept(place, error);
    }
  }
  return { holdings, memory };
}

/** Writes the library file while other work goes on. A file that cannot be written is a note. */
export async function keepHoldings(place: LibraryPlace, opened: OpenedHoldings): Promise<void> {
  try {
    mkdirSync(place.libraryDir, { recursive: true });
    await writeWholeInPieces(locateFile(place), await finishInPieces(encode(opened)));
  } catch (error) {
    noteUnkept(place, error);
  }
}

/** The file, which stays open for what is read of it later. */
function openStored(path: string): SplitFile {
  const bytes = openBytes(path);
  try {
    return openFile(bytes);
  } catch (error) {
    bytes.close();
    throw error;
  }
}

function encode({ holdings, memory }: OpenedHoldings): Pieces<Uint8Array> {
  return encodeHoldings(
    holdings,
    [...memory.values()].map(({ stored }) => stored),
  );
}

function locateFile({ seedsDir, libraryDir }: LibraryPlace): string {
  return join(libraryDir, nameLibraryFile(seedsDir));
}

function noteUnkept(place: LibraryPlace, error: unknown): void {
  place.onNote?.(
    `The library could not be kept for the next start in ${locateFile(place)}: ${describe(error)}.`,
  );
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

/** What `read` gives; null with a note where the library file cannot be used, and without one where there is none. */
function tryFile<T>(place: LibraryPlace, read: () => T): T | null {
  const { onNote } = place;
  try {
    return read();
  } catch (error) {
    const file = locateFile(place);
    if (error instanceof UnusableLibraryFile) {
      const state = error.kind === 'stale' ? 'out of date' : 'damaged';
      onNote?.(`The library file ${file} is ${state} and is built anew.`);
    } else if (!isMissing(error)) {
      onNote?.(`The library file ${file} could not be read: ${describe(error)}.`);
    }
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
