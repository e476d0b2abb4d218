import type { WordIndex } from './word-index.ts';

/** The first results whose words are taken to be about what was asked. */
const DOCUMENTS = 10;
/** How many of their words are asked for, too, and how much of the query's weight these have together. */
const TERMS = 10;
const SHARE = 0.3;

/**
 * The query with the words that its own first results have most in common: it finds what says the same in other words
 * (relevance model 3 of Abdul-Jaleel et al., "UMass at TREC 2004: Novelty and HARD"). `readKeys` gives a document's terms.
 */
export function expandQuery(
  index: WordIndex,
  readKeys: (number: number) => readonly string[],
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const first = index.rank(weights, DOCUMENTS);
  const common = new Map<string, number>();
  for (const { number, score } of first) {
    const keys = readKeys(number);
    for (const key of keys) common.set(key, (common.get(key) ?? 0) + score / keys.length);
  }
  const telling = [...common].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TERMS);
  const expanded = new Map<string, number>();
  const add = (terms: readonly (readonly [string, number])[], share: number) => {
    const sum = terms.reduce((total, [, weight]) => total + weight, 0);
    for (const [key, weight] of terms) expanded.set(key, (expanded.get(key) ?? 0) + (share * weight) / sum);
  };
  add([...weights], telling.length === 0 ? 1 : 1 - SHARE);
  add(telling, SHARE);
  return expanded;
}
