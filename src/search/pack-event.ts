import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { EVENT_KINDS, type RecordedEvent } from '../extract/events/event.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import { DATE_WIDTH, packDate, packSpan, unpackAnySpan, unpackDate, unpackSpan } from './pack-span.ts';
import { demandFrom, NOTHING, pickFrom, type TextTable } from './rows.ts';

const DATE = 11;
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

/** Throws where the event points outside the corpus. */
export function unpackEvent(
  row: readonly number[],
  corpus: Corpus,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  values: readonly string[],
): RecordedEvent {
  const [place, number, paragraph, from, to, start, end, kind, triggerStart, triggerEnd, statement] = row;
  const isCaption = place === NOTHING;
  const passage = isCaption
    ? unpackCaption(demandFrom(corpus.articles, number), paragraph!, from, to)
    : demandFrom(passages, place);
  const { article } = passage;
  return {
    article,
    passage,
    isCaption,
    span: unpackSpan(article, start, end),
    kind: demandFrom(EVENT_KINDS, kind),
    date: unpackDate(row, DATE, corpus, values),
    trigger: unpackAnySpan(article, triggerStart, triggerEnd),
    statement: pickFrom(statements, statement!),
  };
}

function unpackCaption(
  article: Article,
  paragraph: number,
  start: number | undefined,
  end: number | undefined,
): Passage {
  if (paragraph < 0) throw new Error('A paragraph is wrong.');
  return { article, paragraph, span: unpackSpan(article, start, end) };
}
