import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { SaidDate } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';
import { demandFrom, NOTHING, type TextTable } from './rows.ts';

const BASES: readonly SaidDate['basis'][] = ['written', 'counted', 'inferred'];
const GROUNDS: readonly SaidDate['ground'][] = [
  'own',
  'carried',
  'lead',
  'elsewhere',
  'corrected',
  'printed',
];
export const DATE_WIDTH = 6;

/** Two numbers, also for no span. */
export function packSpan(span: Span | null | undefined): [number, number] {
  return span === null || span === undefined ? [NOTHING, NOTHING] : [span.start, span.end];
}

/** Throws where the span is empty or lies outside the article. */
export function unpackSpan({ text }: Article, start: number | undefined, end: number | undefined): Span {
  if (start === undefined || end === undefined || start < 0 || start >= end || end > text.length) {
    throw new Error('A span lies outside its article.');
  }
  return { start, end };
}

/** The span, or null where there was none. */
export function unpackAnySpan(
  article: Article,
  start: number | undefined,
  end: number | undefined,
): Span | null {
  return start === NOTHING && end === NOTHING ? null : unpackSpan(article, start, end);
}

/** The article that gives the date, the mention there, and what is known of it: `DATE_WIDTH` numbers. */
export function packDate(
  date: SaidDate | null,
  articles: ReadonlyMap<Article, number>,
  values: TextTable,
): number[] {
  if (date === null) return Array<number>(DATE_WIDTH).fill(NOTHING);
  const { article, mention, basis, ground, value } = date;
  return [
    articles.get(article)!,
    ...packSpan(mention),
    BASES.indexOf(basis),
    GROUNDS.indexOf(ground),
    values.place(value),
  ];
}

/** The date that begins at a place of the row. Throws where it rests on nothing in the corpus. */
export function unpackDate(
  row: readonly number[],
  at: number,
  corpus: Corpus,
  values: readonly string[],
): SaidDate {
  const article = demandFrom(corpus.articles, row[at]);
  return {
    article,
    mention: unpackSpan(article, row[at + 1], row[at + 2]),
    value: demandFrom(values, row[at + 5]),
    basis: demandFrom(BASES, row[at + 3]),
    ground: demandFrom(GROUNDS, row[at + 4]),
  };
}
