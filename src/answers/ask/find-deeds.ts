import { BE_FORMS } from '../../extract/grammar-words.ts';
import { type Concept, listSureKeys } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';

/** Behind these nobody is named who does anything; "after" and "since" may open a clause of theirs. */
const GOVERNING = makeWordSet('of in at on from to with against into near for by towards over');
/** "Most of the members" are members. */
const QUANTITIES = makeWordSet('most some many all both one two three several few none half each majority');
/** As far before a deed a form of "to be" makes a passive of it, and as far behind it "by" tells whose it was. */
export const NEAR_DEED = 3;

/** The index terms of a word of a question, and of all others for it. */
export function readTermKeys(
  term: string,
  concepts: readonly Concept[],
  { readKeys }: Library,
): ReadonlySet<string> {
  const own = concepts.filter(({ typed }) => tokenizeWords(typed).some((word) => word.term === term));
  return new Set([...readKeys(term), ...listSureKeys(own)]);
}

/** True for a word of which an index term is one of them. */
export function holdsKey(word: string, keys: ReadonlySet<string>, { readKeys }: Library): boolean {
  return readKeys(word).some((key) => keys.has(key));
}

/** The places, among the words of a sentence, of those that tell a deed by one of its index terms. */
export function findDeeds(words: readonly Word[], deed: ReadonlySet<string>, library: Library): number[] {
  return words.flatMap(({ term }, at) => (holdsKey(term, deed, library) ? [at] : []));
}

/** True for a verb that tells what was done to somebody: "was sunk", and not "was to sink it" or "was sinking". */
export function isPassive(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - NEAR_DEED), at);
  const be = near.findLastIndex(({ term }) => BE_FORMS.has(term));
  return be >= 0 && !near.slice(be).some(({ term }) => term === 'to') && !words[at]!.term.endsWith('ing');
}

/**
 * True for "on Arlish soil", "of the members", "in the high court": nobody who does anything. `isBeside` tells what
 * belongs to the name before the word at a place.
 */
export function isGoverned(
  words: readonly Word[],
  at: number,
  isBeside: (word: Word) => boolean = () => false,
): boolean {
  let before = at - 1;
  while (before >= 0 && (words[before]!.term === 'the' || isBeside(words[before]!))) before--;
  const isPart = words[before]?.term === 'of' && QUANTITIES.has(words[before - 1]?.term ?? '');
  return before >= 0 && GOVERNING.has(words[before]!.term) && !isPart;
}
