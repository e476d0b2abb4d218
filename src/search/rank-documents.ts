import { makeAnalyser } from './analyser.ts';
import { expandQuery } from './expand-query.ts';
import { indexDocuments } from './index-documents.ts';
import { makeLexiconBuilder } from './lexicon.ts';
import { makeQueryReader } from './query-reader.ts';
import { readQuery } from './read-query.ts';
import { makeSpeller } from './speller.ts';
import { makeWordIndex } from './word-index.ts';

export interface RankedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface RankedQuery {
  readonly id: string;
  readonly text: string;
}

export interface Ranking {
  readonly query: string;
  /** Best first. */
  readonly ranking: readonly { readonly id: string; readonly score: number }[];
}

/**
 * Ranks documents of any kind for each query, in order, exactly as the library ranks passages: one index, one reading of
 * queries. `limit` is the most documents a query gets; `broad` is that of `Query`.
 */
export function* rankDocuments(
  documents: readonly RankedDocument[],
  queries: Iterable<RankedQuery>,
  limit: number,
  broad = true,
): Generator<Ranking> {
  const analyser = makeAnalyser();
  const builder = makeLexiconBuilder();
  const index = makeWordIndex(
    indexDocuments(
      documents.map(({ title, text }) => {
        const words = analyser.readWords(`${title}\n${text}`);
        builder.add(words);
        return {
          words: words.flatMap(({ key }) => (key === null ? [] : [key])),
          context: analyser.readKeys(title),
        };
      }),
    ),
  );
  const lexicon = builder.finish();
  const reader = makeQueryReader({ analyser, index, lexicon }, makeSpeller(lexicon.counts).correct);
  const readKeys = (number: number) => {
    const { title, text } = documents[number]!;
    return analyser.readKeys(`${title}\n${text}`);
  };
  for (const { id, text } of queries) {
    const { weights } = readQuery(reader, text);
    const ranking = index.rank(broad ? expandQuery(index, readKeys, weights) : weights, limit);
    yield { query: id, ranking: ranking.map(({ number, score }) => ({ id: documents[number]!.id, score })) };
  }
}
