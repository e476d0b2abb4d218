import { makeWordSet } from '../../text/word-set.ts';
import { type Bound, firstToken, type Side } from './content-bound.ts';
import { describeEnd, describeResumption, hasVerb, NO_RESUMPTION } from './describe-end.ts';
import { classify } from './describe-mark.ts';
import type { Clause } from './find-clauses.ts';
import { isContrasted } from './is-contrasted.ts';
import type { Desk } from './offer.ts';
import { partOf, partsOf } from './parts.ts';

/** How long a content clause may be, and how many places are looked at. */
const FARTHEST_END = 120;
const MOST_BOUNDS = 24;

/** Where the content that starts at token `start` may end. */
export function describeEnds(desk: Desk, clause: Clause, side: Side, start: number): Bound[] {
  const { page } = desk;
  const limit = side === 'after' ? findContrast(desk, clause, start) : firstToken(clause);
  const bounds: Bound[] = [];
  const last = trimStops(desk, limit, start);
  let commas = 0;
  for (let at = start + 1; at < Math.min(last, start + FARTHEST_END) && bounds.length < MOST_BOUNDS; at++) {
    const inside = page.markOf[at] !== -1 && page.markOf[at] === page.markOf[at - 1];
    if (inside) continue;
    const here = classify(page, at);
    const afterMark = page.markOf[at - 1] !== -1;
    if ((!ENDERS.has(here) && !afterMark) || interrupts(desk, start, at, last)) continue;
    bounds.push({ at, features: describeEnd(desk, clause, side, start, at, last, commas) });
    if (here === COMMA) commas++;
  }
  if (last > start)
    bounds.push({ at: last, features: describeEnd(desk, clause, side, start, last, last, commas) });
  return bounds;
}

/** Where a clause with another speaker is set against this one; the sentence's end where none is. */
function findContrast({ page, clauses, clausesOf }: Desk, { verb, sentence }: Clause, start: number): number {
  const range = clausesOf[sentence]!;
  for (let i = range.from; i < range.to; i++) {
    const next = clauses[i]!;
    if (next.verb > verb && isContrasted(page, next) && next.subject!.mention.from - 1 > start)
      return next.subject!.mention.from - 1;
  }
  return page.sentences[sentence]!.to;
}

const ENDERS = partsOf(
  ', ; : - – — -- ( and or but in on at during after before as for with by to ing from of last',
);

/** "the town, which was hit, is calm": an aside behind the subject, before any verb. Nothing ends there. */
function interrupts(desk: Desk, start: number, at: number, last: number): boolean {
  const { tokens } = desk.page;
  if (tokens[at]!.word !== ',' || !RELATIVES.has(tokens[at + 1]?.word ?? '')) return false;
  return !hasVerb(desk, start, at) && describeResumption(desk, at, last) !== NO_RESUMPTION;
}

const COMMA = partOf(',');
const RELATIVES = new Set(['who', 'which', 'whose']);

/** A sentence's closing signs are no part of what was said, a closing quotation mark is. */
function trimStops(desk: Desk, limit: number, start: number): number {
  const { page } = desk;
  let last = limit;
  while (last > start && page.markOf[last - 1] === -1 && STOPS.has(page.tokens[last - 1]!.word)) last--;
  return last;
}

const STOPS = makeWordSet('. , ; : ! ? - – — --');
