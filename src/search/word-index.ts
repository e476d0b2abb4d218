import type { Ranked } from './keep-best.ts';
import { findPlace } from './numbers.ts';
import type { Field, Postings } from './postings.ts';
import { makeRanker, type Wanted } from './rank-postings.ts';

/** Documents by their words, ranked exactly as lunr would rank them in one index. Read only. */
export interface WordIndex {
  /** How many documents it holds. */
  readonly size: number;
  readonly postings: Postings;
  /** How many documents hold the term, in their words or context. */
  countDocuments(key: string): number;
  /** The numbers of the documents with the term among their words, ascending. */
  findDocuments(key: string): Uint32Array;
  /** The number of a term, null where no document has it. */
  findTerm(key: string): number | null;
  /** True where the document has the term in the field. */
  holds(number: number, term: number, field: Field): boolean;
  /**
   * The documents that hold a term of the query, or those of them that are `wanted`, best first, equals in the order of
   * their numbers; the best `most`.
   */
  rank(weights: ReadonlyMap<string, number>, most?: number, wanted?: Wanted): Ranked[];
}

const NOBODY = new Uint32Array(0);

/** Throws where a term stands there twice. */
export function makeWordIndex(postings: Postings): WordIndex {
  const { size, fields } = postings;
  const numbers = new Map<string, number>();
  for (const [i, term] of postings.terms.entries()) numbers.set(term, i);
  if (numbers.size !== postings.terms.length) throw new Error('A term stands there twice.');
  const counts = new Map<string, number>();
  const rankTerms = makeRanker(postings);

  function findIn(key: string, field: Field): Uint32Array {
    const term = numbers.get(key);
    const { starts, documents } = fields[field];
    return term === undefined ? NOBODY : documents.subarray(starts[term]!, starts[term + 1]!);
  }

  function countDocuments(key: string): number {
    const known = counts.get(key);
    if (known !== undefined || !numbers.has(key)) return known ?? 0;
    const count = countEither(findIn(key, 'words'), findIn(key, 'context'));
    counts.set(key, count);
    return count;
  }

  return {
    ...{ size, postings, countDocuments },
    findDocuments: (key) => findIn(key, 'words'),
    findTerm: (key) => numbers.get(key) ?? null,
    holds(number, term, field) {
      const { starts, documents } = fields[field];
      const end = starts[term + 1]!;
      const at = findPlace(documents, number, starts[term]!, end);
      return at < end && documents[at] === number;
    },
    rank(weights, most = size, wanted) {
      const terms = [...weights].flatMap(([key, weight]) => {
        const term = numbers.get(key);
        return term === undefined ? [] : [[term, weight] as const];
      });
      return rankTerms(terms, most, wanted);
    },
  };
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
