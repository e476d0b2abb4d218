import { findPlace } from './numbers.ts';
import { pickBest } from './pick-best.ts';
import { FIELDS, type Field, type Postings } from './postings.ts';

export interface Ranked {
  readonly number: number;
  readonly score: number;
}

/** Documents by their words, ranked exactly as lunr would rank them in one index. Read only. */
export interface WordIndex {
  /** How many documents it holds. */
  readonly size: number;
  readonly postings: Postings;
  /** How many documents hold the term, in their words or context. */
  countDocuments(key: string): number;
  /** The numbers of the documents with the term among their words, ascending. */
  findDocuments(key: string): Uint32Array;
  /** True where the document has the term in the field. */
  holds(number: number, key: string, field: Field): boolean;
  /** The documents that hold a term of the query, best first, equals in the order of their numbers; the best `most`. */
  rank(weights: ReadonlyMap<string, number>, most?: number): Ranked[];
}

/** lunr's own values: tuning them gains nothing that holds from one collection to the next. */
const TERM_SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.75;
const BOOSTS: Readonly<Record<Field, number>> = { words: 1, context: 0.3 };
/** lunr keeps three decimals of the weight of a term in a document. */
const PRECISION = 1000;

const NOBODY = new Uint32Array(0);

export function makeWordIndex(postings: Postings): WordIndex {
  const { size, fields } = postings;
  const numbers = new Map(postings.terms.map((term, i) => [term, i]));
  const weigh = { words: makeWeigher(postings, 'words'), context: makeWeigher(postings, 'context') };
  const holding = new Map<string, number>();
  // One query is read to its end before another begins, so all share the places where scores are added up.
  const scores = new Float64Array(size).fill(-1);
  const touched = new Uint32Array(size);

  function findIn(key: string, field: Field): Uint32Array {
    const term = numbers.get(key);
    const { starts, documents } = fields[field];
    return term === undefined ? NOBODY : documents.subarray(starts[term]!, starts[term + 1]!);
  }

  function countDocuments(key: string): number {
    const known = holding.get(key);
    if (known !== undefined || !numbers.has(key)) return known ?? 0;
    const count = countEither(findIn(key, 'words'), findIn(key, 'context'));
    holding.set(key, count);
    return count;
  }

  function addUp(term: number, boost: number, field: Field, before: number): number {
    const { starts, documents } = fields[field];
    const [from, own] = [starts[term]!, weigh[field](term)];
    let count = before;
    for (let i = 0; i < own.length; i++) {
      const document = documents[from + i]!;
      const score = scores[document]!;
      if (score < 0) {
        touched[count++] = document;
        scores[document] = boost * own[i]!;
      } else scores[document] = score + boost * own[i]!;
    }
    return count;
  }

  function rank(weights: ReadonlyMap<string, number>, most = size): Ranked[] {
    let [count, squares] = [0, 0];
    for (const [key, boost] of weights) {
      const term = numbers.get(key);
      if (term === undefined) continue;
      squares += boost * boost;
      for (const field of FIELDS) count = addUp(term, boost, field, count);
    }
    const best = pickBest(touched.subarray(0, count), scores, most);
    const magnitude = Math.sqrt(squares) * PRECISION;
    const ranked = Array.from(best, (number) => ({ number, score: scores[number]! / magnitude }));
    for (let i = 0; i < count; i++) scores[touched[i]!] = -1;
    return ranked;
  }

  return {
    ...{ size, postings, countDocuments, rank },
    findDocuments: (key) => findIn(key, 'words'),
    holds(number, key, field) {
      const documents = findIn(key, field);
      return documents[findPlace(documents, number)] === number;
    },
  };
}

/**
 * lunr's BM25 weight of a term in each of its documents, in thousandths: what its vectors hold after rounding. Worked out
 * when a term is first asked for, since most never are. The arithmetic is in lunr's order, so that every rounding falls
 * as it does there: https://github.com/olivernn/lunr.js/blob/v2.3.9/lib/builder.js
 */
function makeWeigher({ size, fields }: Postings, field: Field): (term: number) => Uint16Array {
  const { starts, documents, counts, lengths } = fields[field];
  const average = lengths.reduce((sum, length) => sum + length, 0) / size;
  const known = new Map<number, Uint16Array>();
  return (term) => {
    const ready = known.get(term);
    if (ready !== undefined) return ready;
    const [start, end] = [starts[term]!, starts[term + 1]!];
    const idf = weighRarity({ size, fields }, term);
    const weights = new Uint16Array(end - start);
    for (let at = start; at < end; at++) {
      const count = counts[at]!;
      const length = 1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * (lengths[documents[at]!]! / average);
      const score = (idf * ((TERM_SATURATION + 1) * count)) / (TERM_SATURATION * length + count);
      weights[at - start] = Math.round(score * BOOSTS[field] * PRECISION);
    }
    known.set(term, weights);
    return weights;
  };
}

/** lunr's inverse document frequency; it counts a document once for each field that has the term. */
function weighRarity({ size, fields }: Pick<Postings, 'size' | 'fields'>, term: number): number {
  const holding = FIELDS.reduce((sum, field) => {
    const { starts } = fields[field];
    return sum + starts[term + 1]! - starts[term]!;
  }, 0);
  return Math.log(1 + Math.abs((size - holding + 0.5) / (holding + 0.5)));
}

/** How many numbers stand in the one list or the other, both ascending. */
function countEither(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) both++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return a.length + b.length - both;
}
