import type { Span } from '../text/span.ts';
import type { Hit, Query, SearchResult } from './library.ts';
import type { ReadDocument } from './read-document.ts';
import { type Concept, type QueryReader, readQuery } from './read-query.ts';

const DEFAULT_LIMIT = 50;

/** The passages and statements that hold the query's words, best first. Any text at all is a query. */
export function searchLibrary(
  reader: QueryReader,
  readDocument: (number: number) => ReadDocument,
  query: Query,
): SearchResult {
  const { concepts, weights, searched, corrections, unknown } = readQuery(reader, query.words);
  const limit = query.limit ?? DEFAULT_LIMIT;
  const hits: Hit[] = [];
  for (const { number, score } of reader.index.rank(weights)) {
    if (hits.length >= limit) break;
    const document = readDocument(number);
    if (query.keep !== undefined && !query.keep(document.found)) continue;
    const match = matchConcepts(document, concepts);
    // The headline alone holds the words: that raises a passage among others but makes it no hit.
    if (match.coverage > 0) hits.push({ ...document.found, score, ...match });
  }
  return { hits, searched, corrections, unknown };
}

function matchConcepts({ words, held }: ReadDocument, concepts: readonly Concept[]) {
  const matched = new Set<number>();
  let matchedWeight = 0;
  let weight = 0;
  for (const { ways, weight: own } of concepts) {
    weight += own;
    let best = 0;
    for (const { keys, share } of ways) {
      if (!keys.every((key) => held.has(key))) continue;
      best = Math.max(best, share);
      for (const key of keys) for (const number of held.get(key)!) matched.add(number);
    }
    matchedWeight += best * own;
  }
  return {
    coverage: weight === 0 ? 0 : Math.min(1, matchedWeight / weight),
    matched: sortSpans([...matched].map((number) => words[number]!)),
  };
}

/** Sorted, each once: the mention may stand inside the words. */
function sortSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted
    .filter(({ start }, i) => start !== sorted[i - 1]?.start)
    .map(({ start, end }) => ({ start, end }));
}
