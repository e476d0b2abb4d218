import type { Article } from '../corpus/article.ts';
import type { SaidDate } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';
import { demandFrom, NOTHING, type Rows, type TextTable } from './rows.ts';

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

/** What dates in rows point to. */
export interface DateTable {
  readonly articles: readonly Article[];
  readonly texts: readonly string[];
}

/** Two numbers, also for no span. */
export function packSpan(span: Span | null | undefined): [number, number] {
  return span === null || span === undefined ? [NOTHING, NOTHING] : [span.start, span.end];
}

/** Throws where the span at a place is empty or lies outside the article. */
export function checkSpan({ length }: Article, rows: Rows, at: number): void {
  const [start, end] = [rows[at]!, rows[at + 1]!];
  if (!(start >= 0 && start < end && end <= length)) throw new Error('A span lies outside its article.');
}

export function unpackSpan(rows: Rows, at: number): Span {
  return { start: rows[at]!, end: rows[at + 1]! };
}

/** Throws where there is a span that `checkSpan` would throw for. */
export function checkAnySpan(article: Article, rows: Rows, at: number): void {
  if (rows[at] !== NOTHING || rows[at + 1] !== NOTHING) checkSpan(article, rows, at);
}

/** The span, or null where there was none. */
export function unpackAnySpan(rows: Rows, at: number): Span | null {
  return rows[at] === NOTHING ? null : unpackSpan(rows, at);
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

/** Throws where the date at a place rests on nothing in the corpus. */
export function checkDate(rows: Rows, at: number, { articles, texts }: DateTable): void {
  checkSpan(demandFrom(articles, rows[at]), rows, at + 1);
  demandFrom(BASES, rows[at + 3]);
  demandFrom(GROUNDS, rows[at + 4]);
  demandFrom(texts, rows[at + 5]);
}

export function unpackDate(rows: Rows, at: number, { articles, texts }: DateTable): SaidDate {
  return {
    article: articles[rows[at]!]!,
    mention: unpackSpan(rows, at + 1),
    value: texts[rows[at + 5]!]!,
    basis: BASES[rows[at + 3]!]!,
    ground: GROUNDS[rows[at + 4]!]!,
  };
}

/** Throws where there is a date that `checkDate` would throw for. */
export function checkAnyDate(rows: Rows, at: number, table: DateTable): void {
  if (rows[at] !== NOTHING) checkDate(rows, at, table);
}

/** The date, or null where there was none. */
export function unpackAnyDate(rows: Rows, at: number, table: DateTable): SaidDate | null {
  return rows[at] === NOTHING ? null : unpackDate(rows, at, table);
}
