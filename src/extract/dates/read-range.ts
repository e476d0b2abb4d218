import { type DatePage, isBound, wordAt } from './date-page.ts';

const SIGNS: ReadonlySet<string> = new Set(['–', '—', '-', '--', 'to', '/', 'through']);

/** Where the second end of a range begins when a sign or word of range stands at `at`, else 0. */
export function readRangeSign(page: DatePage, at: number): number {
  if (isBound(page, at)) return at;
  return SIGNS.has(wordAt(page, at)) ? at + 1 : 0;
}
