import type { Article } from '../../corpus/article.ts';
import type { DigestWindow } from './digest-item.ts';

/** When an article entered the record, as ISO 8601 in UTC: what was not added to it, on its publication day. */
export function tellEntered({ added, published }: Article): string {
  return added === null ? `${published.day}T00:00:00.000Z` : new Date(added.fetched).toISOString();
}

/** True for an article that entered the record in the window. */
export function isEntered(article: Article, { since, until }: DigestWindow): boolean {
  const at = tellEntered(article);
  return at >= since && at < until;
}

/** The last day that has a part in the window. */
export function lastDayOf({ until }: DigestWindow): string {
  return new Date(Date.parse(until) - 1).toISOString().slice(0, 10);
}
