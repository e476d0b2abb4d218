import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../../extract/grammar-words.ts';
import type { Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';

/** A question's words, and which of them are names. */
export interface Question {
  readonly words: readonly Word[];
  readonly isName: (at: number) => boolean;
}

const PRONOUNS = makeWordSet(
  'it they we you he she i one anybody anyone somebody someone nobody anything something nothing everything',
);
/** "The name of the ship": what is asked of it is further on. */
const NAMING = makeWordSet(
  'name names place amount number kind sort type reason there not be been being supposed able',
);

/** Where words stand that are neither names nor grammar. */
export function listPlaces({ words, isName }: Question, from: number, to: number): number[] {
  return words.flatMap(({ term }, i) => {
    const isPlain = i >= from && i < to && !isName(i) && !isFunction(words, i) && !PRONOUNS.has(term);
    return isPlain &&
      !TIME_WORDS.has(term) &&
      !DETERMINERS.has(term) &&
      !ADVERBS.has(term) &&
      !NAMING.has(term)
      ? [i]
      : [];
  });
}

/** The first place, from one on, where a noun phrase ends that stands there: grammar, or another one's beginning; -1 for none. */
export function findCut({ words, isName }: Question, from: number): number {
  return words.findIndex(
    ({ term }, i) => i >= from && (isFunction(words, i) || isName(i) || DETERMINERS.has(term)),
  );
}

function isFunction(words: readonly Word[], at: number): boolean {
  const { term } = words[at]!;
  return PREPOSITIONS.has(term) || CONJUNCTIONS.has(term) || term === 'according' || term === 'ahead';
}

/** True for what stands before a noun: "the", "the court's". */
export function isOwned(before: string): boolean {
  return DETERMINERS.has(before) || before.endsWith("'s") || before.endsWith("s'");
}

/** Without its apostrophe: didn't. */
export function dropApostrophe(term: string): string {
  return term.replace("'", '');
}
