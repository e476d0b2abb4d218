import type { Article } from '../corpus/article.ts';

/** The things of each article, in their order. */
export function groupByArticle<T extends { readonly article: Article }>(
  things: readonly T[],
): Map<Article, T[]> {
  const groups = new Map<Article, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.article);
    if (group === undefined) groups.set(thing.article, [thing]);
    else group.push(thing);
  }
  return groups;
}
