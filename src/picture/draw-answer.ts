import type { Answer } from '../answers/answer.ts';
import type { RecordStated } from '../reply/say-version.ts';
import { describeTimeline } from './describe-timeline.ts';
import { guessHeight } from './draw-entry.ts';
import { drawTimeline } from './draw-timeline.ts';
import { listLines } from './list-lines.ts';
import { cutParts, type Part } from './part.ts';
import { renderPng } from './render-svg.ts';
import type { Theme } from './theme.ts';

/** A picture of a part of an answer, made when it is asked for. */
export interface Picture {
  readonly part: Part;
  /** PNG, 800 pixels wide, as high as it needs. */
  render(theme: Theme): Buffer;
  /** The same in words of at most `longest` UTF-16 units. */
  describe(longest: number): string;
}

/** Whether an answer is of a kind that can be drawn. */
export function hasPicture(answer: Answer): boolean {
  return answer.kind === 'timeline';
}

/**
 * The pictures that show the whole of an answer one after another; none for an answer that cannot be drawn. `tallest` is
 * about how high the entries of one may be, in pixels of a phone that is 400 wide.
 */
export function drawAnswer(answer: Answer, record: RecordStated, tallest: number): Picture[] {
  if (answer.kind !== 'timeline') return [];
  const lines = listLines(answer);
  return cutParts(lines.map(guessHeight), tallest).map((part) => ({
    part,
    render: (theme) => renderPng(drawTimeline(answer, lines, part, record, theme)),
    describe: (longest) => describeTimeline(answer, lines, part, longest),
  }));
}
