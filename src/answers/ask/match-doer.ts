import type { Concept } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { findDeeds, holdsKey, isGoverned, isPassive, NEAR_DEED, readTermKeys } from './find-deeds.ts';
import type { LoneSentence } from './read-sentences.ts';

/** For whoever was told of before. */
const POINTING = makeWordSet('he she they it we i who which');
/** "The decision by the court", "the ruling of the judges" */
const WHOSE = makeWordSet('by of');

/**
 * A check that a sentence tells the deed of whoever is asked: what the court decided is told by no decision of others, nor
 * by what others asked of it. Null where nobody is called to have done it.
 */
export function matchDoer(
  doer: readonly string[],
  predicate: string | null,
  concepts: readonly Concept[],
  library: Library,
): ((sentence: LoneSentence) => boolean) | null {
  const head = doer.at(-1);
  if (head === undefined || predicate === null) return null;
  const own = readTermKeys(head, concepts, library);
  const deed = readTermKeys(predicate, concepts, library);
  const itself = new Set(library.readKeys(predicate));
  const beside = new Set(doer.flatMap(library.readKeys));
  const isDoer = ({ term }: Word) => POINTING.has(term) || holdsKey(term, own, library);
  const isBeside = ({ term }: Word) => holdsKey(term, beside, library);
  return ({ text }) => {
    const words = tokenizeWords(text);
    const doers = words.flatMap((word, at) => (isDoer(word) ? [at] : []));
    const deeds = findDeeds(words, deed, library);
    if (deeds.length === 0) return doers.length > 0;
    return deeds.some((at) => {
      const whose = words.findIndex(({ term }, i) => i > at && i <= at + NEAR_DEED && WHOSE.has(term));
      if (whose >= 0 && doers.some((i) => i > whose && i <= whose + NEAR_DEED)) return true;
      // Another verb for it may turn it round: who lives there is housed there.
      if (holdsKey(words[at]!.term, itself, library) && isPassive(words, at)) return false;
      return doers.some((i) => i < at && !isGoverned(words, i, isBeside));
    });
  };
}
