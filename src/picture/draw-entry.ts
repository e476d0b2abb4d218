import type { Item } from '../answers/answer.ts';
import { readItem } from '../answers/cite.ts';
import { cutText } from '../reply/cut-text.ts';
import { plain } from '../reply/plain.ts';
import { saySpeaker } from '../reply/say-speaker.ts';
import { type Block, besideBlocks, leaveRoom, setText, stackBlocks } from './block.ts';
import type { Line } from './list-lines.ts';
import { sayShortDate } from './say-short-date.ts';
import type { Palette } from './theme.ts';
import { writeElement } from './write-svg.ts';

/** The most UTF-16 units of an entry's words: about six lines of a phone's width. */
const LONGEST = 260;

/** Where the columns of a timeline stand, in the drawing's pixels. */
export const COLUMNS = {
  date: { x: 14, width: 62 },
  axis: 88,
  text: { x: 101, width: 285 },
  whole: { x: 14, width: 372 },
} as const;

/** A piece with its date, how that is known, its words and its place; `marks` stand for the warnings at the foot. */
export function drawEntry({ item, isAhead, remarks }: Line, marks: string, palette: Palette): Block {
  const { article, paragraph } = item.citation;
  const small = { ...COLUMNS.text, family: 'sans' as const, size: 11, colour: palette.muted };
  const date = { ...COLUMNS.date, family: 'sans' as const, endsAtRight: true };
  const place = paragraph === 0 ? 'headline' : `paragraph ${paragraph}`;
  const dated = stackBlocks([
    setText(item.date ? sayShortDate(item.date.value) : '', {
      ...{ ...date, size: 12.5, isBold: true, colour: palette.accent },
    }),
    setText(item.date?.basis ?? 'undated', { ...date, size: 10.5, colour: palette.muted }),
  ]);
  const told = stackBlocks([
    setText(cutText(readItem(item), LONGEST), {
      ...{ ...COLUMNS.text, family: 'serif', size: 13.5, colour: palette.text },
    }),
    leaveRoom(3),
    ...[...saySomebody(item), `${article.credit} · ${place}${marks}`, ...remarks].map((line) =>
      setText(line, small),
    ),
    leaveRoom(13),
  ]);
  if (!item.date) return besideBlocks([dated, told]);
  return onAxis(besideBlocks([dated, told, drawDot(isAhead, palette)]), palette);
}

/** About how high an entry will be drawn, without the cost of measuring its letters. */
export function guessHeight({ item, remarks, gap }: Line): number {
  const { span, article } = item.citation;
  const words = Math.ceil(Math.min(LONGEST, span.end - span.start) / 43) * 18.4;
  const small = Math.ceil((article.credit.length + 15) / 48) + remarks.length + (gap === null ? 0 : 2);
  return words + small * 15 + 16;
}

/** A block with the line of time behind it. */
export function onAxis(block: Block, { line }: Palette): Block {
  return {
    height: block.height,
    draw: (top) =>
      writeElement('rect', { x: COLUMNS.axis - 0.75, y: top, width: 1.5, height: block.height, fill: line }) +
      block.draw(top),
  };
}

/** What is still to come is hollow. */
function drawDot(isAhead: boolean, { accent, ground }: Palette): Block {
  return {
    height: 0,
    draw: (top) =>
      writeElement('circle', {
        ...{ cx: COLUMNS.axis, cy: top + 9, r: 4 },
        ...{ fill: isAhead ? ground : accent, stroke: accent, 'stroke-width': 1.5 },
      }),
  };
}

/** Whose words they are, where the piece itself does not name them. */
function saySomebody(item: Item): string[] {
  const { speaker, citation } = item;
  if (!speaker) return [];
  const { certainty, asWritten } = speaker;
  const isNamed = certainty === 'named' || certainty === 'described';
  const { article, span } = citation;
  const stands = asWritten !== null && article.text.slice(span.start, span.end).includes(asWritten);
  return isNamed && stands ? [] : [saySpeaker(item, plain)];
}
