import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildLibrary } from '../../src/search/build-library.ts';
import type { Library } from '../../src/search/library.ts';
import { record } from '../record.ts';

const FOLDERS = ['../fixtures', 'subjects'].map((folder) => resolve(import.meta.dirname, folder));
const opened = new Map<string, Library>();

/** The library of a folder of tests/fixtures, of tests/eval/subjects or anywhere else, built once; the record that the bot comes with where none is named. */
export function openRecord(folder: string | null): Library {
  if (folder === null) return record;
  const library = opened.get(folder) ?? buildLibrary(readCorpus(fixtureOf(folder)));
  opened.set(folder, library);
  return library;
}

/** The path of a folder of tests/fixtures or tests/eval/subjects, or of another one that is named by its whole path. */
export function fixtureOf(folder: string): string {
  const paths = FOLDERS.map((each) => resolve(each, folder));
  return paths.find((path) => existsSync(path)) ?? paths[0]!;
}
