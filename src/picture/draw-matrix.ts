import type { PositionsAnswer } from '../answers/answer.ts';
import type { PositionCell } from '../answers/positions/position-item.ts';
import type { Party } from '../corpus/corpus.ts';
import { type RecordStated, sayVersion } from '../reply/say-version.ts';
import { type Block, besideBlocks, leaveRoom, setText, stackBlocks, writePicture } from './block.ts';
import type { MatrixRow } from './list-rows.ts';
import { measureText } from './measure-text.ts';
import { type Part, sayPart } from './part.ts';
import { sayMonth } from './say-short-date.ts';
import { layBehind } from './shade.ts';
import { type Look, PALETTES, type Palette, type Width } from './theme.ts';

/** In pixels of the drawing: its width, the column of the issues, a party's column at its narrowest, and the letters. */
interface Layout {
  readonly width: number;
  readonly issues: number;
  readonly column: number;
  readonly size: number;
}

/** No column of a party is wider: numbers far apart are hard to follow. */
const WIDEST = 150;

const MARGIN = 14;
const LAYOUTS: Readonly<Record<Width, Layout>> = {
  phone: { width: 400, issues: 122, column: 50, size: 12 },
  wide: { width: 1200, issues: 262, column: 91, size: 15 },
};

/** The smallest letters of a heading, in pixels of a phone. */
const SMALLEST = 8.5;
/** More pieces than these make a cell no darker. */
const DARKEST = 6;

/** Who has words on what, with how many pieces and the month of the latest, as SVG. */
export function drawMatrix(
  answer: PositionsAnswer,
  rows: readonly MatrixRow[],
  part: Part,
  record: RecordStated,
  { theme, width }: Look,
): string {
  const palette = PALETTES[theme];
  const shown = rows.slice(part.from, part.to);
  const room = LAYOUTS[width].width - 2 * MARGIN - LAYOUTS[width].issues;
  const parties = rankParties(rows).slice(0, Math.floor(room / LAYOUTS[width].column));
  const layout = { ...LAYOUTS[width], column: Math.min(WIDEST, room / parties.length) };
  const place = sayPart(part);
  const small = { ...wholeWidth(layout), size: layout.size - 1, colour: palette.muted };
  return writePicture(
    stackBlocks([
      leaveRoom(12),
      setText('Who has words on what', {
        ...{ ...small, size: layout.size + 4, isBold: true, colour: palette.text },
      }),
      leaveRoom(2),
      setText('Pieces on record and the month of the latest. The fuller the colour, the more.', small),
      setText(place === null ? '' : `Here: issue ${place}.`, small),
      leaveRoom(8),
      drawHead(parties, layout, palette),
      ...shown.map((row) => drawRow(row, parties, layout, palette)),
      leaveRoom(10),
      setText(`${record.name} · ${answer.searched.articles} articles · ${sayVersion(record)}`, small),
      leaveRoom(12),
    ]),
    layout.width,
    palette.ground,
  );
}

function wholeWidth({ width }: Layout) {
  return { family: 'sans' as const, x: MARGIN, width: width - 2 * MARGIN };
}

/** The parties with most pieces first. */
function rankParties(rows: readonly MatrixRow[]): Party[] {
  const counts = new Map<Party, number>();
  for (const { party, count } of rows.flatMap(({ cells }) => cells))
    counts.set(party, (counts.get(party) ?? 0) + count);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([party]) => party);
}

function columnOf(i: number, { issues, column }: Layout) {
  return { x: MARGIN + issues + i * column + 2, width: column - 4 };
}

function drawHead(parties: readonly Party[], layout: Layout, palette: Palette): Block {
  const face = { family: 'sans' as const, size: layout.size - 1.5, isBold: true };
  const names = parties.map(({ name }, i) => {
    const place = columnOf(i, layout);
    // Letters as small as the longest word needs, so that none is broken.
    const longest = Math.max(...name.split(/\s+/u).map((word) => measureText(word, face)));
    const size = Math.max(SMALLEST, Math.min(face.size, (face.size * place.width) / longest));
    return setText(name, { ...place, ...face, size, colour: palette.accent, isCentred: true });
  });
  const height = Math.max(0, ...names.map((block) => block.height));
  // They end on one line.
  const sunk = names.map((block) => stackBlocks([leaveRoom(height - block.height), block]));
  return stackBlocks([besideBlocks(sunk), leaveRoom(4)]);
}

function drawRow(
  { issue, isPart, cells }: MatrixRow,
  parties: readonly Party[],
  layout: Layout,
  palette: Palette,
): Block {
  const indent = isPart ? 10 : 0;
  const others = cells.filter(({ party }) => !parties.includes(party));
  const label = { family: 'sans' as const, x: MARGIN + indent, width: layout.issues - indent - 6 };
  const named = stackBlocks([
    leaveRoom(4),
    setText(issue.name, { ...label, size: layout.size, isBold: !isPart, colour: palette.text }),
    ...others.map(({ party, count, latest }) =>
      setText(`${party.name} ${count} (${sayMonth(latest)})`, {
        ...{ ...label, size: layout.size - 2, colour: palette.muted },
      }),
    ),
    leaveRoom(5),
  ]);
  const drawn = parties.flatMap((party, i) => {
    const cell = cells.find((each) => each.party === party);
    return cell === undefined ? [] : [drawCell(cell, columnOf(i, layout), layout, palette)];
  });
  const row = besideBlocks([named, ...drawn]);
  return layBehind(row, { x: MARGIN, y: 0, width: layout.width - 2 * MARGIN, height: 1, fill: palette.line });
}

function drawCell(
  { count, latest }: PositionCell,
  place: { readonly x: number; readonly width: number },
  { size }: Layout,
  { text, muted, accent }: Palette,
): Block {
  const centred = { ...place, family: 'sans' as const, isCentred: true };
  const words = stackBlocks([
    leaveRoom(4),
    setText(String(count), { ...centred, size: size + 1, isBold: true, colour: text }),
    setText(sayMonth(latest), { ...centred, size: size - 2, colour: muted }),
    leaveRoom(5),
  ]);
  const opacity = 0.06 + (0.2 * Math.min(count, DARKEST)) / DARKEST;
  const shade = { ...place, y: 3, height: words.height - 5, rx: 4, fill: accent, 'fill-opacity': opacity };
  return layBehind(words, shade);
}
