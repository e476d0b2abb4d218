import type { Issue, Party } from '../../corpus/corpus.ts';
import type { Position } from '../../extract/positions/position.ts';
import type { Library } from '../../search/library.ts';
import type { Citation } from '../item.ts';
import { datePosition, readFirstDay } from './cite-position.ts';

/** A position before it is known whether any of it is shown: questions look through all of them. */
export interface PositionRow {
  readonly position: Position;
  /** Its place among the library's positions. */
  readonly number: number;
  readonly citation: Citation;
  readonly party: Party;
  readonly issue: Issue;
  /** The first day of its date. */
  readonly day: string;
  /** On what the asked issue is a part of, not on it alone. */
  readonly wider: boolean;
  /** On the asked issue, without the words that were asked for beside it. */
  readonly beside: boolean;
}

/** A library never changes, and every question looks through all of its positions. */
const listed = new WeakMap<Library, readonly PositionRow[]>();

export function listRows(library: Library): readonly PositionRow[] {
  const known = listed.get(library);
  if (known !== undefined) return known;
  const rows = library.positions.map((position, number): PositionRow => {
    const { party, issue, span } = position;
    const { article, paragraph } = position.passage;
    const day = readFirstDay(datePosition(position), article);
    const citation = { article, paragraph, span };
    return { position, number, citation, party, issue, day, wider: false, beside: false };
  });
  listed.set(library, rows);
  return rows;
}
