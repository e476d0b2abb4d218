import { rememberRecent } from '../text/remember-recent.ts';
import { FIELDS, type Field, type Postings } from './postings.ts';

/** How much a term says in each of its documents. */
export interface TermWeights {
  /** Of its documents, in their order: thousandths of lunr's weight, as its vectors hold them after rounding. */
  readonly weights: Uint16Array;
  readonly highest: number;
}

/** lunr's own values: tuning them gains nothing that holds from one collection to the next. */
const TERM_SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.75;
const BOOSTS: Readonly<Record<Field, number>> = { words: 1, context: 0.3 };
/** Every query asks for some of the same terms, and for others hardly ever. */
const MOST_REMEMBERED = 10_000;
/** lunr keeps three decimals of the weight of a term in a document. */
export const PRECISION = 1000;

/**
 * lunr's BM25 weights of a term in one field, worked out when it is first asked for, since most never are. The arithmetic
 * is in lunr's order, so that every rounding falls as it does there:
 * https://github.com/olivernn/lunr.js/blob/v2.3.9/lib/builder.js
 */
export function makeWeigher(postings: Postings, field: Field): (term: number) => TermWeights {
  const { starts, documents, counts, lengths } = postings.fields[field];
  const average = lengths.reduce((sum, length) => sum + length, 0) / postings.size;
  const norms = Float64Array.from(
    lengths,
    (length) => TERM_SATURATION * (1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * (length / average)),
  );
  return rememberRecent(MOST_REMEMBERED, (term) => {
    const [start, end, idf] = [starts[term]!, starts[term + 1]!, weighRarity(postings, term)];
    const weights = new Uint16Array(end - start);
    let highest = 0;
    for (let at = start; at < end; at++) {
      const count = counts[at]!;
      const score = (idf * ((TERM_SATURATION + 1) * count)) / (norms[documents[at]!]! + count);
      const weight = Math.round(score * BOOSTS[field] * PRECISION);
      weights[at - start] = weight;
      if (weight > highest) highest = weight;
    }
    return { weights, highest };
  });
}

/** lunr's inverse document frequency; it counts a document once for each field that has the term. */
function weighRarity({ size, fields }: Postings, term: number): number {
  const holding = FIELDS.reduce((sum, field) => {
    const { starts } = fields[field];
    return sum + starts[term + 1]! - starts[term]!;
  }, 0);
  return Math.log(1 + Math.abs((size - holding + 0.5) / (holding + 0.5)));
}
