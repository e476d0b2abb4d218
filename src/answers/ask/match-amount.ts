import { type Concept, listSureKeys } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { type Amount, holdsAmount } from './amount.ts';
import { findPronoun } from './find-pronoun.ts';
import type { LoneSentence } from './read-sentences.ts';
import { isLengthOfTime, tellsLength } from './tell-length.ts';

/** Tells whether a sentence gives the amount that is asked for, a length of time beside what it is asked of. */
export function matchAmount(
  amount: Amount,
  concepts: readonly Concept[],
  library: Library,
): (sentence: LoneSentence) => boolean {
  const isCounted = matchCounted(amount, concepts, library);
  if (!isLengthOfTime(amount)) return ({ text }) => holdsAmount(text, amount, isCounted);
  const holdsAsked = matchKeys(listSureKeys(concepts), library);
  return ({ text }) => {
    const held = tokenizeWords(text).filter(({ term }) => holdsAsked(term));
    const pronoun = findPronoun(text);
    const named = library.findNames(text).map(({ span }) => span);
    return tellsLength(text, amount, [...held, ...named, ...(pronoun === null ? [] : [pronoun])]);
  };
}

/** Tells whether a word names what is counted, as it was typed or by another word for it. */
function matchCounted(
  amount: Amount,
  concepts: readonly Concept[],
  library: Library,
): (word: string) => boolean {
  if (amount.of !== 'counted') return () => false;
  // Of "ice breakers" the first word alone may have been taken for what is counted.
  const isCounted = ({ typed }: Concept) => tokenizeWords(typed).some(({ term }) => term === amount.noun);
  const counted = concepts.filter(isCounted).slice(0, 1);
  return matchKeys(new Set([...library.readKeys(amount.noun), ...listSureKeys(counted)]), library);
}

function matchKeys(keys: ReadonlySet<string>, library: Library): (word: string) => boolean {
  return (word) => library.readKeys(word).some((key) => keys.has(key));
}
