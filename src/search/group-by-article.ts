import type { Article } from '../corpus/article.ts';

/** The things of each article, in their order. */
export function groupByArticle<T>(things: readonly T[], articleOf: (thing: T) => Article): Map<Article, T[]> {
  const groups = new Map<Article, T[]>();
  for (const thing of things) {
    const article = articleOf(thing);
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** The article that a passage, statement or event is of. */
export function articleOf({ article }: { readonly article: Article }): Article {
  return article;
}
