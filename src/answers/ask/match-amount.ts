import { type Concept, listSureKeys } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isAgent } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { isSameOne } from '../is-same-one.ts';
import { AGE, type Amount, holdsAmount, TIME } from './amount.ts';
import { holdsKey, readTermKeys } from './find-deeds.ts';
import { findPronoun } from './find-pronoun.ts';
import type { LoneSentence } from './read-sentences.ts';
import { tellsAge } from './tell-age.ts';
import { isLengthOfTime, tellsLength } from './tell-length.ts';
import { asksSide, asksVote, tellsTally } from './tell-tally.ts';

/** Tells whether a sentence gives the amount that is asked for, a length of time beside what it is asked of. */
export function matchAmount(
  amount: Amount,
  words: string,
  concepts: readonly Concept[],
  library: Library,
): (sentence: LoneSentence) => boolean {
  const isCounted = matchCounted(amount, concepts, library);
  const isOfVotes = amount.of === 'counted' && (asksVote([amount.noun]) || asksSide(words));
  if (amount.of === 'units' && amount.units === AGE) return matchAge(words, concepts, library);
  if (!isLengthOfTime(amount))
    return ({ text }) => holdsAmount(text, amount, isCounted) || (isOfVotes && tellsTally(text));
  const asked = listSureKeys(concepts);
  return ({ text }) => {
    const held = tokenizeWords(text).filter(({ term }) => holdsKey(term, asked, library));
    const pronoun = findPronoun(text);
    const named = library.findNames(text).map(({ span }) => span);
    return tellsLength(text, amount, [...held, ...named, ...(pronoun === null ? [] : [pronoun])]);
  };
}

const LASTED = { of: 'units', units: TIME, isGiven: false, isSince: true } as const;

/** Tells whether a sentence gives the age of whom or what the question names, and of nobody else. */
function matchAge(
  words: string,
  concepts: readonly Concept[],
  library: Library,
): (sentence: LoneSentence) => boolean {
  const asked = listSureKeys(concepts);
  const wanted = library.findNames(words);
  const isOfPerson = wanted.length > 0 || tokenizeWords(words).some(({ term }) => isAgent(term));
  return ({ text }) => {
    const held = tokenizeWords(text).filter(({ term }) => holdsKey(term, asked, library));
    const named = library
      .findNames(text)
      .filter(({ who }) => wanted.length === 0 || wanted.some((each) => isSameOne(each.who, who)))
      .map(({ span }) => span);
    // "Three years of war": what lasts is as old as it has lasted.
    const mayLast = !isOfPerson && tellsLength(text, LASTED, held);
    return mayLast || tellsAge(text, [...held, ...named]);
  };
}

/** Tells whether a word names what is counted, as it was typed or by another word for it. */
function matchCounted(
  amount: Amount,
  concepts: readonly Concept[],
  library: Library,
): (word: string) => boolean {
  if (amount.of !== 'counted') return () => false;
  const counted = readTermKeys(amount.noun, concepts, library);
  return (word) => holdsKey(word, counted, library);
}
