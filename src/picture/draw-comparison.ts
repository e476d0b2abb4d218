import type { PositionsAnswer } from '../answers/answer.ts';
import { findCorrected, readItem } from '../answers/cite.ts';
import type { PositionChange, PositionItem } from '../answers/positions/position-item.ts';
import { cutText } from '../reply/cut-text.ts';
import { findOwnWords, type Side, sayKinds } from '../reply/differing-words.ts';
import { plain } from '../reply/plain.ts';
import { sayChange, sayEdge, sayTeller, titlePositions } from '../reply/render-positions.ts';
import { sayCorrected, sayDate } from '../reply/say-date.ts';
import { saySpeaker } from '../reply/say-speaker.ts';
import { type RecordStated, sayVersion } from '../reply/say-version.ts';
import { type Block, besideBlocks, leaveRoom, setText, stackBlocks, writePicture } from './block.ts';
import { listWarnings, markWarnings } from './list-lines.ts';
import { type Part, sayPart } from './part.ts';
import { setMarked } from './set-marked.ts';
import { layBehind } from './shade.ts';
import { type Look, PALETTES, type Palette, type Width } from './theme.ts';

const MARGIN = 14;
const GAP = 24;
/** The most UTF-16 units of either wording. */
const LONGEST = 420;
/** In pixels of the drawing: its width and the letters of the quotations. A wide one has both days side by side. */
const LAYOUTS: Readonly<Record<Width, { readonly width: number; readonly size: number }>> = {
  phone: { width: 400, size: 13.5 },
  wide: { width: 1200, size: 16 },
};

/** Where a block stands and how large its letters are. */
interface Place {
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

/** About how high a change will be drawn on a phone. */
export function guessChangeHeight({ before, after, is }: PositionChange): number {
  const wordings = is === 'changed' && before !== null ? [before, after] : [after];
  const lines = wordings.map(({ citation: { span } }) =>
    Math.ceil(Math.min(LONGEST, span.end - span.start) / 52),
  );
  return lines.reduce((sum, count) => sum + count * 18.4 + 66, 40);
}

/** How the words of parties stood on two days, those marked that only one of them has, as SVG. */
export function drawComparison(
  answer: PositionsAnswer,
  part: Part,
  record: RecordStated,
  { theme, width: kind }: Look,
): string {
  const palette = PALETTES[theme];
  const { width, size } = LAYOUTS[kind];
  const whole = { x: MARGIN, width: width - 2 * MARGIN, size };
  const small = { ...whole, family: 'sans' as const, size: size - 2.5, colour: palette.muted };
  const place = sayPart(part);
  const shown = answer.changes.slice(part.from, part.to);
  const warnings = listWarnings(
    shown.flatMap(({ before, after }) => (before === null ? [after] : [before, after])),
  );
  const isMarked = shown.some(({ is }) => is === 'changed');
  return writePicture(
    stackBlocks([
      leaveRoom(12),
      setText(titlePositions(answer), { ...small, size: size + 3, isBold: true, colour: palette.text }),
      leaveRoom(3),
      setText(isMarked ? 'Underlined: words that the other wording lacks.' : '', small),
      setText(place === null ? '' : `Here: ${place}.`, small),
      ...shown.flatMap((change) => [
        leaveRoom(12),
        drawChange(change, answer, { whole, kind, warnings }, palette),
      ]),
      leaveRoom(10),
      ...warnings.map((warning, i) => setText(`⚠${i + 1} ${warning}`, { ...small, colour: palette.warning })),
      leaveRoom(4),
      setText(`${record.name} · ${sayVersion(record)}`, small),
      leaveRoom(12),
    ]),
    width,
    palette.ground,
  );
}

function drawChange(
  change: PositionChange,
  answer: PositionsAnswer,
  { whole, kind, warnings }: { whole: Place; kind: Width; warnings: readonly string[] },
  palette: Palette,
): Block {
  const { party, issue, before, after, is } = change;
  const difference = change.readDifference();
  const [first, second] = answer.asked.days!;
  const sans = { ...whole, family: 'sans' as const };
  const half = (whole.width - GAP) / 2;
  const [left, right] =
    kind === 'wide'
      ? [
          { ...whole, width: half },
          { ...whole, x: whole.x + half + GAP, width: half },
        ]
      : [whole, whole];
  const draw = (item: PositionItem, day: string | null, side: Side, at: Place) =>
    drawWording(item, day, findOwnWords(readItem(item), difference, side), at, warnings, palette);
  const both =
    is === 'changed' && before !== null
      ? [draw(before, first, 'stored', left!), draw(after, second, 'typed', right!)]
      : [draw(after, null, 'typed', whole)];
  const head = stackBlocks([
    leaveRoom(7),
    setText(`${party.name} · ${issue.name}`, { ...sans, isBold: true, colour: palette.text }),
    setText(sayChange(change, answer.asked), { ...sans, size: whole.size - 2, colour: palette.accent }),
    leaveRoom(5),
  ]);
  const rule = { x: whole.x, y: 0, width: whole.width, height: 1, fill: palette.line };
  return stackBlocks([
    layBehind(head, rule),
    kind === 'wide' ? besideBlocks(both) : stackBlocks(both),
    ...(is === 'changed' ? sayKinds(difference) : []).map((line) =>
      setText(line, { ...sans, size: whole.size - 2, colour: palette.accent }),
    ),
  ]);
}

function drawWording(
  item: PositionItem,
  day: string | null,
  marks: ReturnType<typeof findOwnWords>,
  place: Place,
  warnings: readonly string[],
  palette: Palette,
): Block {
  const { article, paragraph } = item.citation;
  const inner = { ...place, x: place.x + 10, width: place.width - 10 };
  const small = { ...inner, family: 'sans' as const, size: place.size - 2.5, colour: palette.muted };
  const serif = { ...inner, family: 'serif' as const, colour: palette.text };
  const where = paragraph === 0 ? 'headline' : `paragraph ${paragraph}`;
  const teller = sayTeller(item);
  const words = stackBlocks([
    setText(sayCorrected(findCorrected(item)) ?? '', small),
    setText(teller ?? '', { ...small, colour: palette.warning }),
    setMarked(cutText(readItem(item), LONGEST), marks, serif, palette.accent),
    leaveRoom(2),
    setText(`${saySpeaker(item, plain)} · ${item.date ? sayDate(item.date, article) : ''}`, small),
    setText(`${article.credit} · ${where}${markWarnings(item, warnings)}`, small),
  ]);
  const bar = { x: place.x, y: 1, width: 2.5, height: words.height - 2, fill: palette.line };
  return stackBlocks([
    setText(day === null ? '' : `As it stood on ${sayEdge(day)}`, { ...small, x: place.x, isBold: true }),
    leaveRoom(3),
    layBehind(words, bar),
    leaveRoom(8),
  ]);
}
