import { FIELDS, type Field, type Postings } from './postings.ts';

/** How much the terms of one field say in each of their documents. */
export interface Weigher {
  /** For each posting: thousandths of lunr's weight, as its vectors hold them after rounding. Good once it is weighed. */
  readonly weights: Uint16Array;
  /** Weighs the term's postings where that was not done yet; gives the highest weight. */
  weigh(term: number): number;
}

/** lunr's own values: tuning them gains nothing that holds from one collection to the next. */
const TERM_SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.75;
const BOOSTS: Readonly<Record<Field, number>> = { words: 1, context: 0.3 };
/** lunr keeps three decimals of the weight of a term in a document. */
export const PRECISION = 1000;

/**
 * lunr's BM25 weights of the terms in one field. Those of a term are worked out when it is first asked for, since most
 * never are: memory that nobody writes to is none that the machine has to give. The arithmetic is in lunr's order, so that
 * every rounding falls as it does there: https://github.com/olivernn/lunr.js/blob/v2.3.9/lib/builder.js
 */
export function makeWeigher(postings: Postings, field: Field): Weigher {
  const { starts, documents, counts, lengths } = postings.fields[field];
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) sum += lengths[i]!;
  const average = sum / postings.size;
  const norms = new Float64Array(lengths.length);
  for (let i = 0; i < norms.length; i++) {
    norms[i] = TERM_SATURATION * (1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * (lengths[i]! / average));
  }
  const weights = new Uint16Array(documents.length);
  const highests = new Uint16Array(postings.terms.length);
  const weighed = new Uint8Array(postings.terms.length);

  function weigh(term: number): number {
    if (weighed[term]) return highests[term]!;
    const idf = weighRarity(postings, term);
    const boost = BOOSTS[field];
    const end = starts[term + 1]!;
    let highest = 0;
    for (let at = starts[term]!; at < end; at++) {
      const count = counts[at]!;
      const score = (idf * ((TERM_SATURATION + 1) * count)) / (norms[documents[at]!]! + count);
      const weight = Math.round(score * boost * PRECISION);
      weights[at] = weight;
      if (weight > highest) highest = weight;
    }
    weighed[term] = 1;
    highests[term] = highest;
    return highest;
  }

  return { weights, weigh };
}

/** lunr's inverse document frequency; it counts a document once for each field that has the term. */
function weighRarity({ size, fields }: Postings, term: number): number {
  const holding = FIELDS.reduce((sum, field) => {
    const { starts } = fields[field];
    return sum + starts[term + 1]! - starts[term]!;
  }, 0);
  return Math.log(1 + Math.abs((size - holding + 0.5) / (holding + 0.5)));
}
