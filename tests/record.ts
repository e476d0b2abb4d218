import { join, resolve } from 'node:path';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { buildLibrary } from '../src/search/build-library.ts';

/** The folder of the articles that the bot comes with. */
const SEEDS = resolve(import.meta.dirname, '..', 'seeds');

/** The library of the articles that the bot comes with, built in memory. */
export const record = buildLibrary(readCorpus(SEEDS));

/** An article's text as its file holds it. */
export function fileOf(name: string): string {
  return join(SEEDS, name);
}
