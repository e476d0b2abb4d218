import type { Passage } from '../corpus/article.ts';
import type { Holdings } from './holdings.ts';
import { findPlace, keepShared } from './numbers.ts';

/**
 * The places, ascending, of the statements whose own words hold each of the words in one of its forms, in any order; all
 * for words of grammar.
 */
export function findStatements(holdings: Holdings, words: string): readonly number[] {
  const { passages, statements } = holdings;
  const numbers = findHolders(holdings, words);
  if (numbers === null) return Array.from(statements.keys());
  return Array.from(
    numbers.subarray(findPlace(numbers, passages.length)),
    (number) => number - passages.length,
  );
}

/** The passages whose words hold each of the words, as `findStatements` finds them. */
export function findPassages(holdings: Holdings, words: string): readonly Passage[] {
  const { passages } = holdings;
  const numbers = findHolders(holdings, words);
  if (numbers === null) return passages;
  return Array.from(numbers.subarray(0, findPlace(numbers, passages.length)), (number) => passages[number]!);
}

/** The numbers of the documents with all words, ascending; null for words of grammar, which are in no index. */
function findHolders({ analyser, index }: Holdings, words: string): Uint32Array | null {
  const holders = analyser.readKeys(words).map((key) => index.findDocuments(key));
  const [rarest, ...others] = holders.sort((a, b) => a.length - b.length);
  return rarest === undefined ? null : others.reduce((kept, holder) => keepShared(kept, [holder]), rarest);
}
