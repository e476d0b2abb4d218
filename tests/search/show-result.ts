import type { SearchResult } from '../../src/search/library.ts';

/** A search's result with all that a reader could see of it, fit to be compared with another one. */
export function showResult({ hits, ...read }: SearchResult) {
  return { ...read, hits: hits.map(({ readMatched, ...hit }) => ({ ...hit, matched: readMatched() })) };
}
