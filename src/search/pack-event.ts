import type { Article, Passage } from '../corpus/article.ts';
import { EVENT_KINDS, type RecordedEvent } from '../extract/events/event.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import {
  checkAnySpan,
  checkDate,
  checkSpan,
  DATE_WIDTH,
  type DateTable,
  packDate,
  packSpan,
  unpackAnySpan,
  unpackDate,
  unpackSpan,
} from './pack-span.ts';
import { checkPlace, demandFrom, NOTHING, pickFrom, type Rows, type TextTable } from './rows.ts';

/** Where in its row each part of an event begins; a caption's passage is written out. */
const [ARTICLE, PARAGRAPH, CAPTION, SPAN, KIND, TRIGGER, STATEMENT, DATE] = [1, 2, 3, 5, 7, 8, 10, 11];
export const EVENT_WIDTH = DATE + DATE_WIDTH;

/** The numbers and texts that events point to. */
interface EventKeys {
  readonly articles: ReadonlyMap<Article, number>;
  readonly passages: ReadonlyMap<Passage, number>;
  readonly statements: ReadonlyMap<RecordedStatement, number>;
  readonly texts: TextTable;
}

/**
 * The event with numbers for what it points to: `EVENT_WIDTH` of them. The first is the place of its passage; a caption
 * is in none, and is written out after it.
 */
export function packEvent(
  { article, passage, isCaption, span, kind, date, trigger, statement }: RecordedEvent,
  { articles, passages, statements, texts }: EventKeys,
): number[] {
  const caption = [articles.get(article)!, passage.paragraph, ...packSpan(passage.span)];
  return [
    ...(isCaption ? [NOTHING, ...caption] : [passages.get(passage)!, NOTHING, NOTHING, NOTHING, NOTHING]),
    ...packSpan(span),
    EVENT_KINDS.indexOf(kind),
    ...packSpan(trigger),
    statement === null ? NOTHING : statements.get(statement)!,
    ...packDate(date, articles, texts),
  ];
}

/** Packed events and what they point to. */
export interface EventTable extends DateTable {
  readonly rows: Rows;
  readonly passages: readonly Passage[];
  readonly statements: readonly RecordedStatement[];
}

/** The event of the row that begins at a place. Throws where it points outside the corpus. */
export function unpackEvent(table: EventTable, at: number): RecordedEvent {
  const { rows, passages, statements } = table;
  const isCaption = rows[at] === NOTHING;
  const passage = isCaption ? unpackCaption(table, at) : demandFrom(passages, rows[at]);
  const { article } = passage;
  checkSpan(article, rows, at + SPAN);
  checkAnySpan(article, rows, at + TRIGGER);
  checkPlace(statements, rows[at + STATEMENT]);
  checkDate(rows, at + DATE, table);
  return {
    article,
    passage,
    isCaption,
    span: unpackSpan(rows, at + SPAN),
    kind: demandFrom(EVENT_KINDS, rows[at + KIND]),
    date: unpackDate(rows, at + DATE, table),
    trigger: unpackAnySpan(rows, at + TRIGGER),
    statement: pickFrom(statements, rows[at + STATEMENT]),
  };
}

function unpackCaption({ rows, articles }: EventTable, at: number): Passage {
  const article = demandFrom(articles, rows[at + ARTICLE]);
  const paragraph = rows[at + PARAGRAPH]!;
  if (paragraph < 0) throw new Error('A paragraph is wrong.');
  checkSpan(article, rows, at + CAPTION);
  return { article, paragraph, span: unpackSpan(rows, at + CAPTION) };
}
