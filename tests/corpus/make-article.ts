import type { Article } from '../../src/corpus/article.ts';
import { findFurniture } from '../../src/corpus/find-furniture.ts';
import { readArticle } from '../../src/corpus/read-article.ts';

/** An article of this text as the reader makes it; `furniture` are the strings to mask. */
export function makeArticle(
  text: string,
  title = 'No such line',
  furniture: readonly string[] = [],
): Article {
  const outlet = { id: 'post', name: 'Harbour Post', otherNames: [] };
  const article = readArticle({
    bytes: new TextEncoder().encode(text),
    outlets: new Map([[outlet.id, outlet]]),
    language: 'en',
    record: {
      file: 'a.txt',
      id: 'post-2019',
      title,
      outlet: outlet.id,
      credit: outlet.name,
      url: 'https://example.org/a',
      published: { day: '2019-05-14', sureness: 'certain', reason: 'It is printed on the page.' },
      notes: [],
      furniture: furniture.map((string) => ({ text: string, kind: 'menu' })),
    },
  });
  if (typeof article === 'string') throw new Error(article);
  return article;
}

/** Where the strings stand in the text. */
export function maskAll(text: string, ...strings: string[]) {
  return findFurniture(
    text,
    strings.map((string) => ({ text: string, kind: 'menu' as const })),
  );
}
