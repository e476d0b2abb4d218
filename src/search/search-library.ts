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
  const used = new Set<string | null>();
  let matchedWeight = 0;
  let weight = 0;
  for (const concept of concepts) {
    const ways = concept.ways.filter((way) => way.every((key) => held.has(key)));
    weight += concept.weight;
    if (ways.length > 0) matchedWeight += concept.weight;
    for (const key of ways.flat()) used.add(key);
  }
  const matched = words.filter(({ key }) => used.has(key)).map(({ start, end }) => ({ start, end }));
  return {
    coverage: weight === 0 ? 0 : Math.min(1, matchedWeight / weight),
    matched: sortSpans(matched),
  };
}

/** Sorted, each once: the mention may stand inside the words. */
function sortSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter((span, i) => span.start !== sorted[i - 1]?.start);
}
