import type { PositionsAnswer } from '../answers/answer.ts';
import type { PositionCell } from '../answers/positions/position-item.ts';
import type { Issue } from '../corpus/corpus.ts';

/** An issue with what each party has on it. */
export interface MatrixRow {
  readonly issue: Issue;
  /** It is a part of an issue that has a row of its own. */
  readonly isPart: boolean;
  readonly cells: readonly PositionCell[];
}

/** The rows of a matrix in the order of the codebook, as its cells are. */
export function listRows({ cells }: PositionsAnswer): MatrixRow[] {
  const issues = [...new Set(cells.map(({ issue }) => issue))];
  return issues.map((issue) => ({
    issue,
    isPart: issues.some(({ id }) => id === issue.parent),
    cells: cells.filter((cell) => cell.issue === issue),
  }));
}

/** About how high a row will be drawn on a phone. */
export function guessRowHeight({ issue }: MatrixRow): number {
  return Math.max(38, Math.ceil(issue.name.length / 17) * 17 + 9);
}
