import { makeLazy } from '../text/make-lazy.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import { expandQuery } from './expand-query.ts';
import { findDocument, type Holdings } from './holdings.ts';
import type { Found, Hit, Query, SearchResult } from './library.ts';
import type { QueryReader } from './query-reader.ts';
import type { ReadDocument } from './read-document.ts';
import { readQuery } from './read-query.ts';

const DEFAULT_LIMIT = 50;
/** Hardly any of the best documents are no hits. Where some are, so many times more are ranked. */
const RANKED_MORE = 8;

/** The passages and statements that hold the query's words, best first. Any text at all is a query. */
export function searchLibrary(
  holdings: Holdings,
  reader: QueryReader,
  readDocument: (number: number) => ReadDocument,
  query: Query,
): SearchResult {
  const { concepts, weights, searched, corrections, unknown } = readQuery(reader, query.words, query.related);
  const limit = query.limit ?? DEFAULT_LIMIT;
  const readKeys = (number: number) => readDocument(number).flatMap(({ key }) => (key === null ? [] : [key]));
  const asked = query.broad ? expandQuery(reader.index, readKeys, weights) : weights;
  const wanted = concepts.map(({ ways, weight }) => ({
    weight,
    ways: ways.flatMap(({ keys, share }) => {
      const terms = findTerms(holdings, keys);
      return terms === null ? [] : [{ terms, share }];
    }),
  }));
  const { keep } = query;
  const telling = {
    terms: new Set(wanted.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms))),
    // The headline alone holds the words: that raises a passage among others but makes it no hit.
    contextFrom: holdings.passages.length,
    keep: (number: number) => keep === undefined || keep(findDocument(holdings, number)),
  };
  let hits: Hit[] = [];
  for (let most = limit; ; most *= RANKED_MORE) {
    const ranked = reader.index.rank(asked, most, telling);
    hits = [];
    for (const { number, score } of ranked) {
      if (hits.length >= limit) break;
      const found = findDocument(holdings, number);
      const coverage = measureCoverage(holdings, number, wanted);
      // Of two words that are one only together it holds one.
      if (coverage === 0) continue;
      const readMatched = makeLazy(() => findMatched(holdings, number, concepts, readDocument(number)));
      hits.push(makeHit(found, score, coverage, readMatched));
    }
    if (hits.length >= limit || ranked.length < most) break;
  }
  return { hits, searched, corrections, unknown, concepts };
}

/** Literals: objects that are spread into others each have a shape of their own, which is kept until much later. */
function makeHit(found: Found, score: number, coverage: number, readMatched: Hit['readMatched']): Hit {
  return found.kind === 'passage'
    ? { kind: 'passage', passage: found.passage, score, coverage, readMatched }
    : { kind: 'statement', statement: found.statement, score, coverage, readMatched };
}

/** A concept with its ways as terms of the index. A way with a term that no document has is none. */
interface Wanted {
  readonly weight: number;
  readonly ways: readonly { readonly terms: readonly number[]; readonly share: number }[];
}

function findTerms({ index }: Holdings, keys: readonly string[]): number[] | null {
  const terms = keys.map(index.findTerm);
  return terms.every((term) => term !== null) ? terms : null;
}

/** The share of the concepts' weight that the document holds. Asked of every document ranked, it makes nothing anew. */
function measureCoverage(holdings: Holdings, number: number, wanted: readonly Wanted[]): number {
  let matched = 0;
  let weight = 0;
  for (const concept of wanted) {
    let best = 0;
    for (const way of concept.ways) {
      if (way.share > best && holdsTerms(holdings, number, way.terms)) best = way.share;
    }
    weight += concept.weight;
    matched += concept.weight * best;
  }
  return weight === 0 ? 0 : Math.min(1, matched / weight);
}

/** Who speaks is as good as the words of a statement. */
function holdsTerms({ index, passages }: Holdings, number: number, terms: readonly number[]): boolean {
  for (const term of terms) {
    if (index.holds(number, term, 'words')) continue;
    if (number < passages.length || !index.holds(number, term, 'context')) return false;
  }
  return true;
}

/** The words of the ways that the document holds, sorted, each once: the mention may stand inside the words. */
function findMatched(
  holdings: Holdings,
  number: number,
  concepts: readonly Concept[],
  words: ReadDocument,
): Span[] {
  const held = concepts.flatMap(({ ways }) =>
    ways.flatMap(({ keys }) => {
      const terms = findTerms(holdings, keys);
      return terms !== null && holdsTerms(holdings, number, terms) ? keys : [];
    }),
  );
  const keys = new Set(held);
  return words
    .filter(({ key }) => key !== null && keys.has(key))
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, i, sorted) => start !== sorted[i - 1]?.start)
    .map(({ start, end }) => ({ start, end }));
}
