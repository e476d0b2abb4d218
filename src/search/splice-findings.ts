import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import { recordEvents } from '../extract/events/record-events.ts';
import { findPositions } from '../extract/positions/find-positions.ts';
import type { Position } from '../extract/positions/position.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Analyser } from './analyser.ts';
import type { Draft } from './draft-article.ts';
import { articleOf, groupByArticle } from './group-by-article.ts';
import type { Findings } from './holdings.ts';
import type { Pieces } from './pieces.ts';

/** So many articles are read for positions without a stop. */
const AT_ONCE = 8;

/**
 * The findings of all articles of the corpus: those of the drafted ones, whose `statements` have their days by now, and
 * of all others those that `old` holds.
 */
export function* spliceFindings(
  old: Findings,
  corpus: Corpus,
  analyser: Analyser,
  drafts: ReadonlyMap<Article, Draft>,
  statements: ReadonlyMap<Article, readonly RecordedStatement[]>,
): Pieces<Findings> {
  const events = new Map<Article, readonly RecordedEvent[]>();
  const positions = new Map<Article, readonly Position[]>();
  const drafted = corpus.articles.filter((article) => drafts.has(article));
  for (let from = 0; from < drafted.length; from += AT_ONCE) {
    const articles = drafted.slice(from, from + AT_ONCE);
    for (const article of articles) {
      const { passages } = drafts.get(article)!;
      events.set(article, recordEvents(article, passages, statements.get(article) ?? []));
      yield;
    }
    const found = findPositions(
      corpus,
      articles.flatMap((article) => drafts.get(article)!.passages),
      articles.flatMap((article) => statements.get(article) ?? []),
      analyser.readWords,
    );
    for (const [article, own] of groupByArticle(found, articleOfPosition)) positions.set(article, own);
    yield;
  }

  const staying = new Set(corpus.articles.filter((article) => !drafts.has(article)));
  /** One walk through both orders: articles that stay keep theirs. */
  function* splice<T>(
    before: readonly T[],
    fresh: (article: Article) => readonly T[] | undefined,
    ownerOf: (thing: T) => Article,
  ): Pieces<T[]> {
    const runs: (readonly T[])[] = [];
    // What stays side by side is copied in one go: from here to `next`.
    let from = 0;
    let next = 0;
    const leave = () => {
      runs.push(before.slice(from, next));
      while (next < before.length && !staying.has(ownerOf(before[next]!))) next++;
      from = next;
    };
    for (const article of corpus.articles) {
      if (!staying.has(article)) {
        leave();
        runs.push(fresh(article) ?? []);
        continue;
      }
      if (next < before.length && !staying.has(ownerOf(before[next]!))) leave();
      while (next < before.length && ownerOf(before[next]!) === article) next++;
    }
    leave();
    yield;
    const all: T[] = [];
    for (const run of runs) for (const thing of run) all.push(thing);
    return all;
  }

  return {
    passages: yield* splice(old.passages, (article) => drafts.get(article)!.passages, articleOf),
    statements: yield* splice(old.statements, (article) => statements.get(article), articleOf),
    events: yield* splice(old.events, (article) => events.get(article), articleOf),
    positions: yield* splice(old.positions, (article) => positions.get(article), articleOfPosition),
  };
}

function articleOfPosition({ passage }: Position): Article {
  return passage.article;
}
