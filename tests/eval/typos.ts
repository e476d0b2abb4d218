import { isStopWord } from '../../src/search/stop-words.ts';
import { tokenizeWords, type Word } from '../../src/text/fold.ts';
import { makeRandom } from '../excerpts.ts';

/** A query with one of its words misspelled, and without that word. */
export interface Misspelled {
  readonly typed: string;
  readonly without: string;
}

/** Shorter words are seldom misspelled, and seldom what a query is about. */
const SHORTEST = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Misspells one random longer word of each query by one slip: a letter left out, doubled, changed, or exchanged with the
 * next one. The first letter stays, as people seldom miss it. Null for a query without such a word.
 */
export function misspellQueries(queries: readonly string[], seed: number): (Misspelled | null)[] {
  const random = makeRandom(seed);
  return queries.map((query) => {
    const words = tokenizeWords(query).filter(
      ({ term }) => term.length >= SHORTEST && !isStopWord(term) && /^[a-z]+$/u.test(term),
    );
    const word = words[Math.floor(random() * words.length)];
    if (word === undefined) return null;
    const replace = (by: string) => query.slice(0, word.start) + by + query.slice(word.end);
    return { typed: replace(slip(word, random)), without: replace(' ') };
  });
}

function slip({ term }: Word, random: () => number): string {
  const at = 1 + Math.floor(random() * (term.length - 2));
  const other = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const [before, letter, after] = [term.slice(0, at), term[at]!, term.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + letter + after,
    before + other + after,
    before + after[0] + letter + after.slice(1),
  ];
  return slips[Math.floor(random() * slips.length)]!;
}
