import type { Pieces } from './pieces.ts';
import { FIELDS, type Field, type FieldPostings, type Postings } from './postings.ts';

/** Postings and the number that each of their documents has among all. */
export interface Placed {
  readonly postings: Postings;
  /** Ascending, but `GONE` for a document that is left out. */
  readonly numbers: Uint32Array;
}

/** Postings to which others are added, and the number that each of their terms has; null for a term they do not have. */
interface Grown extends Placed {
  readonly findTerm: (term: string) => number | null;
}

/** The number of a document that is none any more. */
export const GONE = 0xffffffff;
/** About so many postings are merged without a stop: it takes some milliseconds. */
const AT_ONCE = 250_000;
const NOWHERE = -1;

/**
 * The postings of `old` and `added` as those of `size` documents: what one index of all would hold, with the terms in
 * another order. It stops now and then, so that other work can be done in between.
 */
export function* mergePostings(old: Grown, added: Placed, size: number): Pieces<Postings> {
  const terms = [...old.postings.terms];
  const inAdded = new Map<number, number>();
  for (const [t, text] of added.postings.terms.entries()) {
    inAdded.set(old.findTerm(text) ?? terms.push(text) - 1, t);
  }
  yield;
  const fields = {} as Record<Field, FieldPostings>;
  for (const field of FIELDS) {
    const ways = [
      { from: old.postings.fields[field], numbers: old.numbers },
      { from: added.postings.fields[field], numbers: added.numbers },
    ] as const;
    fields[field] = yield* mergeField(...ways, (term) => inAdded.get(term) ?? NOWHERE, terms.length, size);
  }
  return { size, terms, fields };
}

interface Source {
  readonly from: FieldPostings;
  readonly numbers: Uint32Array;
}

function* mergeField(
  old: Source,
  added: Source,
  placeInAdded: (term: number) => number,
  termCount: number,
  size: number,
): Pieces<FieldPostings> {
  const most = old.from.documents.length + added.from.documents.length;
  const merged: FieldPostings = {
    starts: new Uint32Array(termCount + 1),
    documents: new Uint32Array(most),
    counts: new Uint16Array(most),
    lengths: new Uint32Array(size),
  };
  let pause = AT_ONCE;
  for (let term = 0; term < termCount; term++) {
    merged.starts[term + 1] = mergeTerm(old, term, added, placeInAdded(term), merged, merged.starts[term]!);
    if (merged.starts[term + 1]! < pause) continue;
    yield;
    pause = merged.starts[term + 1]! + AT_ONCE;
  }
  for (const { from, numbers } of [old, added]) {
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i] !== GONE) merged.lengths[numbers[i]!] = from.lengths[i]!;
    }
  }
  const count = merged.starts[termCount]!;
  if (count === most) return merged;
  return { ...merged, documents: merged.documents.slice(0, count), counts: merged.counts.slice(0, count) };
}

/** Writes the postings of one term, in ascending order, from `to`; gives the place behind them. */
function mergeTerm(
  old: Source,
  term: number,
  added: Source,
  addedTerm: number,
  { documents, counts }: FieldPostings,
  start: number,
): number {
  let to = start;
  // A term that one of them does not know has no postings there.
  let i = old.from.starts[term] ?? 0;
  const end = old.from.starts[term + 1] ?? i;
  let j = added.from.starts[addedTerm] ?? 0;
  const addedEnd = addedTerm === NOWHERE ? j : added.from.starts[addedTerm + 1]!;
  while (i < end || j < addedEnd) {
    const left = i < end ? old.numbers[old.from.documents[i]!]! : GONE;
    const right = j < addedEnd ? added.numbers[added.from.documents[j]!]! : GONE;
    if (i < end && left === GONE) {
      i++;
    } else if (left < right) {
      documents[to] = left;
      counts[to++] = old.from.counts[i++]!;
    } else {
      documents[to] = right;
      counts[to++] = added.from.counts[j++]!;
    }
  }
  return to;
}
