import type { Issue, Party } from '../../corpus/corpus.ts';
import type { Position } from '../../extract/positions/position.ts';
import type { Library } from '../../search/library.ts';
import { finish, type Pieces, rememberPieces } from '../../search/pieces.ts';
import { makeNumberer } from '../make-numberer.ts';
import { datePosition, readFirstDay } from './cite-position.ts';

/** A position before it is known whether any of it is shown: questions look through all of them. */
export interface PositionRow {
  readonly position: Position;
  /** All positions of its party on its issue, in the order of the library's. */
  readonly whole: readonly PositionRow[];
  /** Its place among the library's positions. */
  readonly number: number;
  readonly party: Party;
  readonly issue: Issue;
  /** One number for all positions of a party in one sentence. */
  readonly place: number;
  /** The first day of its date. */
  readonly day: string;
  /** On what the asked issue is a part of, not on it alone. */
  readonly wider: boolean;
  /** On the asked issue, without the words that were asked for beside it. */
  readonly beside: boolean;
}

/** So many are listed without a stop. */
const AT_ONCE = 1000;

export function listRows(library: Library): readonly PositionRow[] {
  return finish(makeRows(library));
}

/** What `listRows` does, with stops in between: a library never changes, and every question looks through all of it. */
export const makeRows = rememberPieces(makeAnew);

function* makeAnew(library: Library): Pieces<readonly PositionRow[]> {
  const wholes = new Map<Issue, Map<Party, PositionRow[]>>();
  const numberPlace = makeNumberer();
  const rows: PositionRow[] = [];
  for (const [number, position] of library.positions.entries()) {
    if (number % AT_ONCE === 0) yield;
    const { party, issue, span } = position;
    const { article } = position.passage;
    const day = readFirstDay(datePosition(position), article);
    const place = numberPlace(`${article.id} ${span.start} ${party.id}`);
    const ofIssue = wholes.get(issue) ?? new Map<Party, PositionRow[]>();
    const whole = ofIssue.get(party) ?? [];
    wholes.set(issue, ofIssue.set(party, whole));
    const row = { position, whole, number, party, issue, place, day, wider: false, beside: false };
    whole.push(row);
    rows.push(row);
  }
  return rows;
}
