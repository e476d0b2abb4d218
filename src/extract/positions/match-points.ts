import type { Issue } from '../../corpus/corpus.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { IssueFound, ReadWord } from './match-issues.ts';

const POINTS = makeWordSet('point points clause clauses paragraph paragraphs item items');
/** So many words from "points" the last of its numbers stands: "points 2, 4 and 5". */
const LONGEST_LIST = 4;

/** The issues of the numbered points of a text that the words refer to: "point 1", "clauses 2 and 4". */
export function matchPoints(
  words: readonly ReadWord[],
  points: ReadonlyMap<number, readonly Issue[]>,
): IssueFound[] {
  if (points.size === 0) return [];
  return words.flatMap(({ plain, start }, at) => {
    if (!POINTS.has(plain)) return [];
    const list = words.slice(at + 1, at + 1 + LONGEST_LIST);
    const other = list.findIndex((word) => !/^\d{1,2}$/u.test(word.plain) && word.plain !== 'and');
    const numbers = list.slice(0, other < 0 ? list.length : other).filter((word) => word.plain !== 'and');
    return numbers.flatMap(({ plain: number, end }) =>
      (points.get(Number(number)) ?? []).map((issue) => {
        const span = { start, end };
        return { issue, span, places: [span], words: 1 };
      }),
    );
  });
}
