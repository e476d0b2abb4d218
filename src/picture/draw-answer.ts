import type { Answer, PositionsAnswer } from '../answers/answer.ts';
import type { RecordStated } from '../reply/say-version.ts';
import { describeComparison, describeMatrix } from './describe-positions.ts';
import { describeTimeline } from './describe-timeline.ts';
import { drawComparison, guessChangeHeight } from './draw-comparison.ts';
import { guessHeight } from './draw-entry.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawTimeline } from './draw-timeline.ts';
import { listLines, type Timeline } from './list-lines.ts';
import { guessRowHeight, listRows } from './list-rows.ts';
import { cutParts, type Part } from './part.ts';
import { renderPng } from './render-svg.ts';
import type { Look } from './theme.ts';

/** A picture of a part of an answer, made when it is asked for. */
export interface Picture {
  readonly part: Part;
  /** PNG, twice as wide as its drawing: 800 pixels for a phone. A timeline is always drawn for one. */
  render(look: Look): Buffer;
  /** The same in words of at most `longest` UTF-16 units. */
  describe(longest: number): string;
}

/** Whether an answer can be drawn: a timeline, the matrix of positions, and their comparison. */
export function hasPicture(answer: Answer): boolean {
  if (answer.kind === 'timeline') return true;
  return answer.kind === 'positions' && (isMatrix(answer) || answer.changes.length > 0);
}

/**
 * The pictures that show the whole of an answer one after another; none for an answer that cannot be drawn. `tallest` is
 * about how high the entries of one may be, in pixels of a phone that is 400 wide.
 */
export function drawAnswer(answer: Answer, record: RecordStated, tallest: number): Picture[] {
  if (answer.kind === 'timeline') return drawLines(answer, record, tallest);
  if (answer.kind !== 'positions') return [];
  if (answer.changes.length > 0) {
    return cutParts(answer.changes.map(guessChangeHeight), tallest).map((part) => ({
      part,
      render: (look) => renderPng(drawComparison(answer, part, record, look)),
      describe: (longest) => describeComparison(answer, part, longest),
    }));
  }
  if (!isMatrix(answer)) return [];
  const rows = listRows(answer);
  return cutParts(rows.map(guessRowHeight), tallest, rows.length).map((part) => ({
    part,
    render: (look) => renderPng(drawMatrix(answer, rows, part, record, look)),
    describe: (longest) => describeMatrix(rows, part, longest),
  }));
}

function drawLines(answer: Timeline, record: RecordStated, tallest: number): Picture[] {
  const lines = listLines(answer);
  return cutParts(lines.map(guessHeight), tallest).map((part) => ({
    part,
    render: ({ theme }) => renderPng(drawTimeline(answer, lines, part, record, theme)),
    describe: (longest) => describeTimeline(answer, lines, part, longest),
  }));
}

function isMatrix({ cells, items, changes }: PositionsAnswer): boolean {
  return cells.length > 0 && items.length === 0 && changes.length === 0;
}
