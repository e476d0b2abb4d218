import type { Article } from '../corpus/article.ts';

/** Gives the things of one article, of a list in which they stand together. Only where they stand is remembered. */
export function makeSlicer<T extends { readonly article: Article }>(
  things: readonly T[],
): (article: Article) => readonly T[] {
  const starts = new Map<Article, number>();
  for (let i = 0; i < things.length; i++) {
    const { article } = things[i]!;
    if (article !== things[i - 1]?.article) starts.set(article, i);
  }
  return (article) => {
    const start = starts.get(article) ?? things.length;
    let end = start;
    while (things[end]?.article === article) end++;
    return things.slice(start, end);
  };
}
