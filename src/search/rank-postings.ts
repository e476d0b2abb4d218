import { pickBest } from './pick-best.ts';
import { FIELDS, type Postings } from './postings.ts';
import { makeWeigher, PRECISION } from './weigh-terms.ts';

export interface Ranked {
  readonly number: number;
  readonly score: number;
}

/** A term of the query. */
interface Asked {
  /** Its number among the terms. */
  readonly term: number;
  readonly boost: number;
  /** No document gets more for it. */
  readonly highest: number;
}

/** Lower than any score. */
const UNTOUCHED = -1;

/**
 * A ranker of documents by terms and how much each counts, as lunr ranks them: the best `most`, best first, equals in the
 * order of their numbers. Every posting of the query's terms is read: at a hundred thousand passages that takes half as
 * long as to find out which ones need not be, since the hundredth best document holds one or two of a query's words.
 */
export function makeRanker(
  postings: Postings,
): (terms: readonly (readonly [number, number])[], most: number) => Ranked[] {
  const { size, fields } = postings;
  const weigh = { words: makeWeigher(postings, 'words'), context: makeWeigher(postings, 'context') };
  // One query is ranked to its end before another begins, so all share the places where scores are added up.
  const scores = new Float64Array(size).fill(UNTOUCHED);
  const touched = new Uint32Array(size);

  function readTerm([term, boost]: readonly [number, number]): Asked {
    return { term, boost, highest: boost * (weigh.words(term).highest + weigh.context(term).highest) };
  }

  /** Adds the term to every document that has it; gives the number of documents touched so far. */
  function add({ term, boost }: Asked, before: number): number {
    let count = before;
    for (const field of FIELDS) {
      const { documents, starts } = fields[field];
      const { weights } = weigh[field](term);
      const start = starts[term]!;
      for (let i = 0; i < weights.length; i++) {
        const document = documents[start + i]!;
        const score = scores[document]!;
        if (score === UNTOUCHED) touched[count++] = document;
        scores[document] = (score === UNTOUCHED ? 0 : score) + boost * weights[i]!;
      }
    }
    return count;
  }

  return (terms, most) => {
    // Sums differ in their last digits by their order: the terms that say most come first.
    const asked = terms.map(readTerm).sort((a, b) => b.highest - a.highest);
    let count = 0;
    for (const each of asked) count = add(each, count);
    const magnitude = Math.sqrt(terms.reduce((sum, [, boost]) => sum + boost * boost, 0)) * PRECISION;
    const ranked = Array.from(pickBest(touched.subarray(0, count), scores, most), (number) => ({
      number,
      score: scores[number]! / magnitude,
    }));
    for (let i = 0; i < count; i++) scores[touched[i]!] = UNTOUCHED;
    return ranked;
  };
}
