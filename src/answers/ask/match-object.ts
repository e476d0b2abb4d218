import { CONJUNCTIONS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import type { Concept } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { findDeeds, readTermKeys } from './find-deeds.ts';
import type { LoneSentence } from './read-sentences.ts';
import { asksSide, tellsTally } from './tell-tally.ts';
import type { Wanted } from './wanted.ts';

// "The bill lapsed, and the deputies voted": two clauses.
const BOUNDARY = /[;:–—]|,\s|\s(?:while|although|but|which|who|when|whose)\s/iu;

/** Whoever votes does so for or against something. */
const VOTING: ReadonlySet<string> = new Set(['for', 'against', 'on']);

/**
 * A check that a sentence tells a counted deed and what it was done to in one clause: how many deputies voted for the bill
 * is told by no bill that others voted beside. Null where no deed on something is counted.
 */
export function matchObject(
  { words, amount, predicate }: Pick<Wanted, 'words' | 'amount' | 'predicate'>,
  concepts: readonly Concept[],
  library: Library,
): ((sentence: LoneSentence) => boolean) | null {
  const terms = tokenizeWords(words).map(({ term }) => term);
  const behind = terms.slice(terms.indexOf(predicate ?? '') + 1);
  // "Voted for the bill": what stands behind other prepositions, or in another clause, is when or where it was.
  const direct = VOTING.has(behind[0] ?? '') ? behind.slice(1) : behind;
  const end = direct.findIndex((term) => PREPOSITIONS.has(term) || CONJUNCTIONS.has(term));
  const object = direct
    .slice(0, end < 0 ? direct.length : end)
    .filter((term) => library.readKeys(term).length > 0);
  if (amount?.of !== 'counted' || predicate === null || object.length === 0) return null;
  const deed = readTermKeys(predicate, concepts, library);
  const isOfSide = asksSide(words);
  const things = new Set(object.flatMap((term) => [...readTermKeys(term, concepts, library)]));
  return ({ text }) => {
    const told = tokenizeWords(text);
    const deeds = findDeeds(told, deed, library);
    const objects = findDeeds(told, things, library);
    const isOne = (a: number, b: number) => {
      const [first, last] = [told[Math.min(a, b)]!, told[Math.max(a, b)]!];
      return !BOUNDARY.test(text.slice(first.end, last.start));
    };
    return (
      (isOfSide && tellsTally(text)) ||
      deeds.length === 0 ||
      objects.length === 0 ||
      deeds.some((at) => objects.some((each) => isOne(at, each)))
    );
  };
}
