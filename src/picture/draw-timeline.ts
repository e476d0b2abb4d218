import { plain } from '../reply/plain.ts';
import { sayNotice } from '../reply/say-question.ts';
import { sayTimeline } from '../reply/say-timeline.ts';
import { type RecordStated, sayVersion } from '../reply/say-version.ts';
import { type Block, leaveRoom, setText, stackBlocks, writePicture } from './block.ts';
import { COLUMNS, drawEntry, onAxis } from './draw-entry.ts';
import { type Line, listWarnings, markWarnings, type Timeline } from './list-lines.ts';
import { type Part, sayPart } from './part.ts';
import { PALETTES, type Palette, type Theme } from './theme.ts';

/** A phone's width in its own pixels. */
const WIDTH = 400;

/** A part of a timeline's lines as SVG, under the headings of their buckets. */
export function drawTimeline(
  answer: Timeline,
  lines: readonly Line[],
  part: Part,
  record: RecordStated,
  theme: Theme,
): string {
  const palette = PALETTES[theme];
  const { from, to, count } = part;
  const place = sayPart(part);
  const small = { ...COLUMNS.whole, family: 'sans' as const, size: 11, colour: palette.muted };
  const shown = lines.slice(from, to);
  const warnings = listWarnings(shown.map(({ item }) => item));
  const body = stackBlocks([
    leaveRoom(12),
    setText(sayTimeline(answer, plain), { ...small, size: 16, isBold: true, colour: palette.text }),
    leaveRoom(3),
    ...answer.notices.map((notice) => setText(sayNotice(notice), small)),
    setText(place === null ? '' : `Here: ${place}.`, small),
    ...shown.flatMap((line, i) => [
      ...(line.gap !== null && i > 0 ? [drawGap(line.gap, palette)] : []),
      ...(line.heading === shown[i - 1]?.heading ? [] : [drawHeading(line.heading, palette)]),
      drawEntry(line, markWarnings(line.item, warnings), palette),
    ]),
    setText(to < count ? `… and ${count - to} more.` : '', { ...small, ...COLUMNS.text, isBold: true }),
    leaveRoom(8),
    ...warnings.map((warning, i) => setText(`⚠${i + 1} ${warning}`, { ...small, colour: palette.warning })),
    leaveRoom(4),
    setText(sayBases(shown), small),
    setText(`${record.name} · ${sayVersion(record)}`, small),
    leaveRoom(12),
  ]);
  return writePicture(body, WIDTH, palette.ground);
}

/** What is written beside a date, as a reader of newspapers would say it. */
const BASES = {
  written: 'written: the date stands in the article',
  counted: 'counted: from the article’s day or another date in it',
  inferred: 'inferred: its year, or which words it dates, had to be supplied',
  published: 'published: only the article’s day is known',
} as const;

/** How the dates of these lines are known, each way once. */
function sayBases(lines: readonly Line[]): string {
  const used = new Set(lines.map(({ item }) => item.date?.basis));
  return Object.entries(BASES)
    .flatMap(([basis, sentence]) => (used.has(basis as keyof typeof BASES) ? [sentence] : []))
    .join(' · ');
}

function drawHeading(text: string, palette: Palette): Block {
  const heading = { ...COLUMNS.whole, family: 'sans' as const, size: 14, isBold: true, colour: palette.text };
  return stackBlocks([leaveRoom(10), setText(text, heading), leaveRoom(6)]);
}

function drawGap(sentence: string, palette: Palette): Block {
  const small = { ...COLUMNS.text, family: 'sans' as const, size: 11, colour: palette.muted };
  return onAxis(stackBlocks([setText(sentence, small), leaveRoom(6)]), palette);
}
