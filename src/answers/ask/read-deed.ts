import type { Concept, Way } from '../../search/concept.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { listSides } from './opposites.ts';
import { type Asks, leansOnObject } from './question-words.ts';

/** What is asked of somebody, and, where it is asked whether they did it, what tells that or denies it. */
export function readDeed(
  concept: Concept,
  concepts: readonly Concept[],
  { isYesNo, asks }: { readonly isYesNo: boolean; readonly asks: Asks | null },
): Concept {
  const own = leaveHalf(leaveOthers(concept, concepts));
  const sides = isYesNo ? 'any' : asks === 'why' ? 'direction' : asks === 'when' ? 'own' : null;
  return sides === null ? own : { ...own, ways: [...own.ways, ...listSides(concept.typed, sides)] };
}

/** "Who fired the shells": the shells alone do not tell that anybody fired them. */
function leaveOthers(concept: Concept, concepts: readonly Concept[]): Concept {
  const others = new Set(
    concepts
      .filter((each) => each !== concept)
      .flatMap(({ ways }) => ways.slice(0, 1).flatMap(({ keys }) => keys)),
  );
  return {
    ...concept,
    ways: concept.ways.filter(({ keys, share }) => share === 1 || !keys.every((key) => others.has(key))),
  };
}

/** Of "get through" the index has no more than the "get", which tells nothing by itself. */
function leaveHalf(concept: Concept): Concept {
  const [first, ...more] = tokenizeWords(concept.typed).map(({ term }) => term);
  const isHalf = ({ keys, share }: Way) => share === 1 && keys.length <= more.length;
  if (first === undefined || !leansOnObject(first)) return concept;
  return { ...concept, ways: concept.ways.filter((way) => !isHalf(way)) };
}
