import { type Concept, listSureKeys } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { findDeeds } from './find-deeds.ts';
import { findConditions } from './find-unreal.ts';
import { readDeed } from './read-deed.ts';
import type { LoneSentence } from './read-sentences.ts';
import type { Wanted } from './wanted.ts';

/**
 * A check that a sentence tells a deed, or that it was not done, elsewhere than in a condition: "unless they sign it" tells
 * nobody whether they did. Null where it isn't asked whether something was done.
 */
export function matchDone(
  wanted: Pick<Wanted, 'predicate' | 'asksDone' | 'isYesNo' | 'asks'>,
  concepts: readonly Concept[],
  library: Library,
): ((sentence: LoneSentence) => boolean) | null {
  const { predicate } = wanted;
  const asked = concepts.find(({ typed }) => tokenizeWords(typed).some(({ term }) => term === predicate));
  if (!wanted.asksDone || asked === undefined) return null;
  const { ways } = readDeed(asked, concepts, wanted);
  const deed = listSureKeys([{ ...asked, ways: ways.filter(({ keys }) => keys.length === 1) }]);
  return ({ text }) => {
    const words = tokenizeWords(text);
    const deeds = findDeeds(words, deed, library);
    const conditions = findConditions(text);
    const isOnlyCondition = (at: number) => conditions.some((span) => overlaps(span, words[at]!));
    return deeds.length === 0 || !deeds.every(isOnlyCondition);
  };
}
