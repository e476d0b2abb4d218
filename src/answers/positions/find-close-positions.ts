import type { Issue } from '../../corpus/corpus.ts';
import { isSure } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import { holdConcept } from '../ask/hold-concept.ts';
import { shareHeld } from '../ask/weigh-sentence.ts';
import type { PositionRow } from './position-row.ts';

/** The share of the words' weight that a position must hold, and how many of them by more than a guess. */
const ENOUGH = 0.5;
const FEWEST_SURE = 2;

/** Positions that are worded nearly as was asked, and what else is on their issues. */
interface CloseFound {
  readonly found: readonly PositionRow[];
  readonly beside: readonly PositionRow[];
}

/**
 * Those of the positions that an issue in somebody's own words fits: with their issue's words they hold most of it, as it
 * was typed or in other words for the same. Where some fit by their issue they come before all others.
 */
export function findClosePositions(
  words: string,
  rows: readonly PositionRow[],
  library: Library,
): CloseFound {
  const { concepts } = library.search({ words, related: true, limit: 1 });
  if (concepts.length < FEWEST_SURE) return { found: [], beside: [] };
  const holdAll = (text: string) => {
    const sequence = library.readKeys(text);
    const read = { sequence, keys: new Set(sequence), toCome: () => new Set<string>() };
    return concepts.map((concept) => holdConcept(read, concept));
  };
  const byIssue = new Map<Issue, readonly number[]>();
  const fitting = rows.flatMap((row) => {
    const { issue, position } = row;
    const called = byIssue.get(issue) ?? holdAll(nameAll(issue));
    byIssue.set(issue, called);
    const said = holdAll(sliceSpan(position.passage.article.text, position.span));
    const held = concepts.map(({ weight }, i) => ({ weight, best: Math.max(called[i]!, said[i]!) }));
    const isFit = shareHeld(held) >= ENOUGH && held.filter(({ best }) => isSure(best)).length >= FEWEST_SURE;
    return isFit ? [{ row, isByIssue: called.some((share) => share > 0) }] : [];
  });
  const onIssue = fitting.filter(({ isByIssue }) => isByIssue).map(({ row }) => row);
  const issues = new Set(onIssue.map(({ issue }) => issue));
  return {
    found: onIssue.length > 0 ? onIssue : fitting.map(({ row }) => row),
    beside: rows
      .filter((row) => issues.has(row.issue) && !onIssue.includes(row))
      .map((row) => ({ ...row, beside: true })),
  };
}

/** All that an issue is called, a stop between any two names. */
function nameAll({ name, otherNames, terms }: Issue): string {
  return [name, ...otherNames, ...terms].join('. ');
}
