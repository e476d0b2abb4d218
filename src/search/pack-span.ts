import { z } from 'zod';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { SaidDate } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';

/** A place in a text or a list. */
export const offset = z.int().nonnegative();
export const span = z.tuple([offset, offset]);
export const textDate = z.object({
  // The place in the corpus of the article that gives the date.
  article: offset,
  value: z.string(),
  basis: z.enum(['written', 'counted', 'inferred']),
  ground: z.enum(['own', 'carried', 'lead', 'elsewhere']),
  mention: span,
});

export function packDate(date: SaidDate, articles: ReadonlyMap<Article, number>): z.infer<typeof textDate> {
  const { article, mention, ...known } = date;
  return { ...known, article: articles.get(article)!, mention: packSpan(mention) };
}

export function unpackDate({ article: number, ...date }: z.infer<typeof textDate>, corpus: Corpus): SaidDate {
  const article = demand(corpus.articles[number]);
  return { ...date, article, mention: unpackSpan(article, date.mention) };
}

export function packSpan({ start, end }: Span): [number, number] {
  return [start, end];
}

export function unpackSpan({ text }: Article, [start, end]: readonly [number, number]): Span {
  if (start >= end || end > text.length) throw new Error('A span lies outside its article.');
  return { start, end };
}

export function demand<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It names something that the corpus does not hold.');
  return value;
}
