import type { Answer, Item } from '../answers/answer.ts';
import { plain } from '../reply/plain.ts';
import { sayDay } from '../reply/say-date.ts';
import { sayNotice } from '../reply/say-question.ts';
import { sayGap, sayKind, sayTimeline } from '../reply/say-timeline.ts';
import { type RecordStated, sayVersion } from '../reply/say-version.ts';
import { type Block, leaveRoom, setText, stackBlocks, writePicture } from './block.ts';
import { COLUMNS, drawEntry, onAxis, type Shown } from './draw-entry.ts';
import type { Part } from './part.ts';
import { PALETTES, type Palette, type Theme } from './theme.ts';

export type Timeline = Extract<Answer, { kind: 'timeline' }>;

/** A phone's width in its own pixels. */
const WIDTH = 400;

/** A part of a timeline as SVG: entries under the headings of their buckets, and then what has no date. */
export function drawTimeline(answer: Timeline, part: Part, record: RecordStated, theme: Theme): string {
  const palette = PALETTES[theme];
  const small = { ...COLUMNS.whole, family: 'sans' as const, size: 11, colour: palette.muted };
  const { from, to, count } = part;
  const { entries, undated } = answer;
  const shown = [...entries.map(({ item }) => item), ...undated].slice(from, to);
  const warnings = [...new Set(shown.flatMap((item) => item.warnings))];
  const number = (item: Item) => item.warnings.map((warning) => warnings.indexOf(warning) + 1);
  const isWhole = to - from === count;
  const body = stackBlocks([
    leaveRoom(12),
    setText(sayTimeline(answer, plain), { ...small, size: 16, isBold: true, colour: palette.text }),
    leaveRoom(3),
    ...answer.notices.map((notice) => setText(sayNotice(notice), small)),
    setText(isWhole ? '' : `Here: ${from + 1} to ${to} of ${count}.`, small),
    ...entries.slice(from, to).flatMap((entry, i): Block[] => {
      const isNew = i === 0 || entry.bucket !== entries[from + i - 1]?.bucket;
      const gap = entry.gap === null || i === 0 ? [] : [drawGap(sayGap(entry.gap), palette)];
      const others = [...new Set(entry.others.map(({ citation }) => citation.article.outlet.name))];
      const remarks = [
        ...sayKind(entry),
        ...(others.length > 0 ? [`Also worded in: ${others.join(', ')}`] : []),
      ];
      const isAhead = entry.kind === 'announced' || entry.kind === 'deadline';
      const one: Shown = { item: entry.item, isAhead, remarks, warnings: number(entry.item) };
      return [
        ...gap,
        ...(isNew ? [drawHeading(sayDay(entry.bucket), palette)] : []),
        drawEntry(one, palette),
      ];
    }),
    ...undated
      .slice(Math.max(0, from - entries.length), Math.max(0, to - entries.length))
      .flatMap((item, i) => {
        const heading = i === 0 ? [drawHeading('Undated', palette)] : [];
        const one: Shown = { item, isAhead: false, remarks: [], warnings: number(item) };
        return [...heading, drawEntry(one, palette)];
      }),
    setText(to < count ? `… and ${count - to} more.` : '', { ...small, ...COLUMNS.text, isBold: true }),
    leaveRoom(8),
    ...warnings.map((warning, i) => setText(`⚠${i + 1} ${warning}`, { ...small, colour: palette.warning })),
    leaveRoom(4),
    setText(`${record.name} · ${sayVersion(record)}`, small),
    leaveRoom(12),
  ]);
  return writePicture(body, WIDTH, palette.ground);
}

function drawHeading(text: string, palette: Palette): Block {
  const heading = { ...COLUMNS.whole, family: 'sans' as const, size: 14, isBold: true, colour: palette.text };
  return stackBlocks([leaveRoom(10), setText(text, heading), leaveRoom(6)]);
}

function drawGap(sentence: string, palette: Palette): Block {
  const small = { ...COLUMNS.text, family: 'sans' as const, size: 11, colour: palette.muted };
  return onAxis(stackBlocks([setText(sentence, small), leaveRoom(6)]), palette);
}
