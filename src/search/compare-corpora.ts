import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { fingerprintArticle } from './fingerprint.ts';

/** Articles that come into a library and leave it. */
export interface Change {
  /** The corpus after it; whatever stays is the very object that it was before. */
  readonly corpus: Corpus;
  readonly added: readonly Article[];
  readonly removed: readonly Article[];
}

/** What has to be read to make a library of `before` one of `after`; both must have the same `fingerprintSeeds`. */
export function compareCorpora(before: Corpus, after: Corpus): Change {
  const staying = new Map(before.articles.map((article) => [fingerprintArticle(article), article]));
  const articles = after.articles.map((article) => staying.get(fingerprintArticle(article)) ?? article);
  const kept = new Set(articles);
  const known = new Set(before.articles);
  // Statements name people and parties, positions issues, by the objects that the library was built with.
  const { people, parties, issues, spellings } = before;
  return {
    corpus: { ...after, articles, people, parties, issues, spellings },
    added: articles.filter((article) => !known.has(article)),
    removed: before.articles.filter((article) => !kept.has(article)),
  };
}
