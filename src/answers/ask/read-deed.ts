import type { Concept } from '../../search/concept.ts';
import { listOpposites } from './opposites.ts';
import type { Asks } from './question-words.ts';

/** What is asked of somebody, and, where it is asked whether they did it, what denies it. */
export function readDeed(
  concept: Concept,
  concepts: readonly Concept[],
  { isYesNo, asks }: { readonly isYesNo: boolean; readonly asks: Asks | null },
): Concept {
  const own = leaveOthers(concept, concepts);
  if (!isYesNo && asks !== 'why') return own;
  return { ...own, ways: [...own.ways, ...listOpposites(concept.typed, !isYesNo)] };
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
