import type { Library } from '../../search/library.ts';
import { type Folded, foldTraces } from '../find-carriers.ts';
import { carriesSame, citeFolded } from '../fold-carriers.ts';
import { citePosition } from './cite-position.ts';
import type { PositionItem } from './position-item.ts';
import type { PositionRow } from './position-row.ts';

/** The positions as items, those folded that carry one statement. */
export function foldPositions(rows: readonly PositionRow[], library: Library): PositionItem[] {
  return foldRows(rows, library).map((folded) => citeFolded(folded, (i) => citeRow(rows[i]!, library)));
}

/** How many are left of the positions once those are folded that carry one statement; of two as long the latest is kept. */
export function countFolded(rows: readonly PositionRow[], library: Library): number {
  const count = foldRows(rows, library).length;
  // Most are like no other one, and then their order does not matter.
  return count === rows.length ? count : foldRows(rows.toSorted(compareLatest), library).length;
}

/** The latest first. ISO days sort letter by letter. */
export function compareLatest(a: Pick<PositionRow, 'day'>, b: Pick<PositionRow, 'day'>): number {
  return a.day > b.day ? -1 : Number(a.day < b.day);
}

export function citeRow({ position, wider, beside }: PositionRow, library: Library): PositionItem {
  const item = citePosition(position, library);
  return wider || beside ? { ...item, wider, beside } : item;
}

function foldRows(rows: readonly PositionRow[], library: Library): Folded[] {
  return foldTraces(library.tracePositions(rows.map(({ number }) => number)), (short, long) =>
    carriesSame(citeRow(rows[short]!, library), citeRow(rows[long]!, library)),
  );
}
