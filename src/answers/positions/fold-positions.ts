import type { Library } from '../../search/library.ts';
import { type Folded, foldTraces } from '../find-carriers.ts';
import { carriesSame, citeFolded } from '../fold-carriers.ts';
import { citePosition } from './cite-position.ts';
import type { PositionItem } from './position-item.ts';
import type { PositionRow } from './position-row.ts';

/** A position with those that are folded into it, as they carry one statement. */
export interface FoldedRow {
  readonly row: PositionRow;
  readonly carriers: readonly PositionRow[];
}

/** The positions, those folded that carry one statement. */
export function foldPositions(rows: readonly PositionRow[], library: Library): FoldedRow[] {
  return foldRows(rows, library).map(({ kept, carriers }) => ({
    row: rows[kept]!,
    carriers: carriers.map((i) => rows[i]!),
  }));
}

export function citeFoldedRow({ row, carriers }: FoldedRow, library: Library): PositionItem {
  const rows = [row, ...carriers];
  const folded = { kept: 0, carriers: carriers.map((_, i) => i + 1) };
  return citeFolded(folded, (i) => citeRow(rows[i]!, library));
}

/** How many are left of the positions once those are folded that carry one statement; of two as long the latest is kept. */
export function countFolded(rows: readonly PositionRow[], library: Library): number {
  const whole = findWhole(rows);
  const known = whole && counts.get(whole);
  if (known) return known;
  const own = foldRows(rows, library).length;
  // Most are like no other one, and then their order does not matter.
  const count = own === rows.length ? own : foldRows(rows.toSorted(compareLatest), library).length;
  if (whole !== null) counts.set(whole, count);
  return count;
}

/** The latest first. ISO days sort letter by letter. */
export function compareLatest(a: Pick<PositionRow, 'day'>, b: Pick<PositionRow, 'day'>): number {
  return a.day > b.day ? -1 : Number(a.day < b.day);
}

export function citeRow({ position, wider, beside }: PositionRow, library: Library): PositionItem {
  const item = citePosition(position, library);
  return wider || beside ? { ...item, wider, beside } : item;
}

/** By all positions of a party on an issue: nearly every question asks for some of these, and none changes them. */
const folds = new WeakMap<readonly PositionRow[], readonly Folded[]>();
const counts = new WeakMap<readonly PositionRow[], number>();

function foldRows(rows: readonly PositionRow[], library: Library): readonly Folded[] {
  const whole = findWhole(rows);
  if (whole === null) return foldAnew(rows, library);
  const folded = folds.get(whole) ?? foldAnew(rows, library);
  folds.set(whole, folded);
  return folded;
}

/** All positions of a party on an issue where these are all of them, in their order; else null. */
function findWhole(rows: readonly PositionRow[]): readonly PositionRow[] | null {
  const whole = rows[0]?.whole ?? [];
  const isWhole = rows.length === whole.length && rows.every(({ number }, i) => number === whole[i]!.number);
  return isWhole ? whole : null;
}

function foldAnew(rows: readonly PositionRow[], library: Library): readonly Folded[] {
  return foldTraces(library.tracePositions(rows.map(({ number }) => number)), (short, long) =>
    carriesSame(citeRow(rows[short]!, library), citeRow(rows[long]!, library)),
  );
}
