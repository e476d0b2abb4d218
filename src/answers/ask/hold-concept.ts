import type { Concept } from '../../search/concept.ts';
import { isNumber } from './amount.ts';
import { isOrdinalWord } from './question-words.ts';
import type { LoneSentence } from './read-sentences.ts';

/** The weight of a word that stands everywhere. In a small record any word is rare, so rarity tells but a part. */
const LEAST_WEIGHT = 1;
const RARITY_SHARE = 0.5;
/** So many words that tell may stand between the parts of a phrase: "took the whole island to court". */
const MOST_BETWEEN = 2;

export function weighConcept({ weight }: Concept): number {
  return LEAST_WEIGHT + RARITY_SHARE * weight;
}

/**
 * How well a sentence holds a concept, 0 to 1. Of what happened only a sentence tells in which it did. The parts of a
 * phrase stand near each other.
 */
export function holdConcept(
  { keys, sequence, toCome }: Pick<LoneSentence, 'keys' | 'sequence' | 'toCome'>,
  { ways }: Concept,
  isPast = false,
): number {
  const holds = (key: string) => keys.has(key) && !(isPast && toCome().has(key));
  const held = ways.filter(
    (way) => way.keys.every(holds) && (way.keys.length === 1 || standsNear(sequence, way.keys)),
  );
  return Math.max(0, ...held.map(({ share }) => share));
}

/**
 * True where an ordinal and what it counts stand one behind the other, but for a number or one other word: "the first 40
 * ferries", "the first part of the bridge".
 */
export function holdsInRow({ sequence: all }: LoneSentence, concepts: readonly Concept[]): boolean {
  const sequence = all.filter((key) => !isNumber(key) || isOrdinalWord(key));
  const fits = (key: string | undefined, { ways }: Concept) => ways.some(({ keys: [own] }) => own === key);
  const [first, ...others] = concepts;
  return sequence.some(
    (key, at) =>
      fits(key, first!) &&
      [1, 2].some((from) => others.every((concept, i) => fits(sequence[at + from + i], concept))),
  );
}

function standsNear(sequence: readonly string[], keys: readonly string[]): boolean {
  return sequence.some((key, at) => {
    const near = sequence.slice(at, at + keys.length + MOST_BETWEEN);
    return keys.includes(key) && keys.every((each) => near.includes(each));
  });
}
