import type { Article } from '../corpus/article.ts';
import { GONE } from './merge-postings.ts';

/** Things of articles, in the order of the articles. */
type Things = readonly { readonly article: Article }[];

/**
 * The number that each of the `things` has among `all`, where those of an article stand together and in the same order;
 * `GONE` where `all` has none of its article.
 */
export function placeThings(things: Things, all: Things): Uint32Array {
  const starts = new Map<Article, number>();
  for (let i = 0; i < all.length; i++) {
    const { article } = all[i]!;
    if (article !== all[i - 1]?.article) starts.set(article, i);
  }
  const numbers = new Uint32Array(things.length);
  let next = GONE;
  for (let i = 0; i < things.length; i++) {
    const { article } = things[i]!;
    if (article !== things[i - 1]?.article) next = starts.get(article) ?? GONE;
    numbers[i] = next === GONE ? GONE : next++;
  }
  return numbers;
}

/** The numbers of documents: passages and, after all passages, statements. */
export function placeDocuments(passages: Uint32Array, statements: Uint32Array, before: number): Uint32Array {
  const numbers = new Uint32Array(passages.length + statements.length);
  numbers.set(passages);
  for (let i = 0; i < statements.length; i++) {
    numbers[passages.length + i] = statements[i] === GONE ? GONE : statements[i]! + before;
  }
  return numbers;
}
