import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { writeWhole, writeWholeInPieces } from '../corpus/write-whole.ts';
import { openHoldings } from './build-library.ts';
import { fingerprint } from './fingerprint.ts';
import { growHoldings, makeEmptyHoldings } from './grow-holdings.ts';
import type { Holdings } from './holdings.ts';
import type { Library } from './library.ts';
import { decodeHoldings, encodeHoldings, encodeInPieces } from './library-format.ts';
import { finish, finishInPieces } from './pieces.ts';
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

/** What a library holds, and what it was built from: see `fingerprint`. */
export interface OpenedHoldings {
  readonly holdings: Holdings;
  readonly builtFrom: string;
}

/**
 * The library of a seeds folder: loaded from its file where that fits, else built and written. Articles that the file
 * lacks are read alone. Throws only where the seeds folder itself cannot be read.
 */
export function openLibrary(place: LibraryPlace): Library {
  return openHoldings(openPlace(place, readCorpus(place.seedsDir)).holdings);
}

/** What `openLibrary` opens: the library of `corpus`, which is what the seeds folder holds. */
export function openPlace(place: LibraryPlace, corpus: Corpus): OpenedHoldings {
  const builtFrom = fingerprint(corpus);
  const kept = loadHoldings(place, corpus, builtFrom) ?? makeEmptyHoldings(corpus);
  const holdings = finish(growHoldings(kept, corpus, place.onProgress));
  if (holdings.passages !== kept.passages || corpus.articles.length === 0) {
    try {
      mkdirSync(place.libraryDir, { recursive: true });
      writeWhole(locateFile(place), encodeHoldings(holdings, builtFrom));
    } catch (error) {
      noteUnkept(place, error);
    }
  }
  return { holdings, builtFrom };
}

/** Writes the library file while other work goes on. A file that cannot be written is a note. */
export async function keepHoldings(
  place: LibraryPlace,
  { holdings, builtFrom }: OpenedHoldings,
): Promise<void> {
  try {
    mkdirSync(place.libraryDir, { recursive: true });
    await writeWholeInPieces(locateFile(place), await finishInPieces(encodeInPieces(holdings, builtFrom)));
  } catch (error) {
    noteUnkept(place, error);
  }
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

function loadHoldings(place: LibraryPlace, corpus: Corpus, builtFrom: string): Holdings | null {
  const { onNote } = place;
  const file = locateFile(place);
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
