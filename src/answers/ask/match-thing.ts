import { PREPOSITIONS } from '../../extract/grammar-words.ts';
import type { Concept } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isNoun, isVerb } from '../../search/related-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { findDeeds, holdsKey, NEAR_DEED, readTermKeys } from './find-deeds.ts';
import { isLightWord } from './question-words.ts';
import type { LoneSentence } from './read-sentences.ts';
import type { Wanted } from './wanted.ts';

/** What stands behind these is told of only beside something else: "after years of war", "near the bridge", "in spite of it". */
const SIDELINING = makeWordSet(
  'after before during amid amidst since despite spite near beside following ahead',
);
/** No more words stand between such a word and its noun: "after three years of war". */
const MOST_BETWEEN = 4;

/**
 * A check that a sentence tells what became of the thing that is asked about: when the war started is told by no talks that
 * began after years of war. Null where no thing is asked to have done anything.
 */
export function matchThing(
  wanted: Pick<Wanted, 'words' | 'asks' | 'thing' | 'predicate'>,
  concepts: readonly Concept[],
  library: Library,
): ((sentence: LoneSentence) => boolean) | null {
  const [thing, predicate] = readThing(wanted);
  if (thing === undefined && predicate !== undefined && wanted.asks === 'when')
    return matchOwn(wanted.words, predicate, concepts, library);
  if (thing === undefined || predicate === undefined) return null;
  const itself = new Set(library.readKeys(thing));
  const deed = readTermKeys(predicate, concepts, library);
  return ({ text }) => {
    const words = tokenizeWords(text);
    const deeds = findDeeds(words, deed, library);
    const places = words.flatMap(({ term }, at) => (holdsKey(term, itself, library) ? [at] : []));
    const tells = (at: number) =>
      !isSidelined(words, at, deeds) || deeds.some((each) => isRightBehind(text, words, at, each));
    return deeds.length === 0 || places.length === 0 || places.some(tells);
  };
}

/** The thing and its verb, which "when" may ask of one that says little: "when did the war start". */
function readThing({
  words,
  asks,
  thing,
  predicate,
}: Pick<Wanted, 'words' | 'asks' | 'thing' | 'predicate'>): (string | undefined)[] {
  if (predicate !== null) return [thing ?? undefined, predicate];
  const terms = tokenizeWords(words).map(({ term }) => term);
  const verb = terms.at(-1) ?? '';
  return asks === 'when' && isLightWord(verb) && isVerb(verb, true) ? [terms.at(-2), verb] : [];
}

/** A check that a deed is not told only of other things beside what is asked of: "cells built for 900" is not when the prison was built. */
function matchOwn(
  asked: string,
  predicate: string,
  concepts: readonly Concept[],
  library: Library,
): (sentence: LoneSentence) => boolean {
  const itself = new Set(library.readKeys(asked));
  const deed = readTermKeys(predicate, concepts, library);
  return ({ text }) => {
    const words = tokenizeWords(text);
    const isOfOther = (at: number) => {
      const before = words[at - 1]?.term ?? '';
      const isPlural = before.endsWith('s') && isNoun(before.slice(0, -1));
      return isPlural && words[at + 1]?.term === 'for' && !holdsKey(before, itself, library);
    };
    const deeds = findDeeds(words, deed, library);
    return deeds.length === 0 || !deeds.every(isOfOther);
  };
}

/** "After the war began" */
function isRightBehind(text: string, words: readonly Word[], at: number, deed: number): boolean {
  if (deed <= at || deed > at + NEAR_DEED) return false;
  return !/[,;:–—]/u.test(text.slice(words[at]!.end, words[deed]!.start));
}

/** True where the noun at a place stands behind "after", "near" and the like, and is no "start of the war". */
function isSidelined(words: readonly Word[], at: number, deeds: readonly number[]): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 1 - MOST_BETWEEN); before--) {
    const { term } = words[before]!;
    if (SIDELINING.has(term)) return true;
    if (deeds.includes(before) || (PREPOSITIONS.has(term) && term !== 'of')) return false;
  }
  return false;
}
