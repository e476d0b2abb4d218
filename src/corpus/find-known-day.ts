import type { Article } from './article.ts';

/**
 * The publication day that other days may be counted from and words be dated by; null where no more is known than that
 * it was not later.
 */
export function findKnownDay({ published }: Pick<Article, 'published'>): string | null {
  return published.sureness === 'latest' ? null : published.day;
}
