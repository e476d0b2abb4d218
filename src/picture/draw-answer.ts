import type { Answer } from '../answers/answer.ts';
import type { RecordStated } from '../reply/say-version.ts';
import { describeTimeline } from './describe-timeline.ts';
import { drawTimeline } from './draw-timeline.ts';
import { choosePart, type Part } from './part.ts';
import { renderPng } from './render-svg.ts';
import type { Theme } from './theme.ts';

/** A picture of an answer, made when it is asked for. */
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
 * The picture of an answer that has one; null for any other. Where the answer is too long for one, it is the picture
 * that holds the entry `at`, counted from 0.
 */
export function drawAnswer(answer: Answer, record: RecordStated, at = 0): Picture | null {
  if (answer.kind !== 'timeline') return null;
  const part = choosePart(answer.entries.length + answer.undated.length, at);
  return {
    part,
    render: (theme) => renderPng(drawTimeline(answer, part, record, theme)),
    describe: (longest) => describeTimeline(answer, part, longest),
  };
}
