import { z } from 'zod';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { EVENT_KINDS, type RecordedEvent } from '../extract/events/event.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import { demand, offset, packDate, packSpan, span, textDate, unpackDate, unpackSpan } from './pack-span.ts';

/** An event as the library file holds it. Its passage is written out, since a caption is no passage. */
export const event = z.object({
  // Article's place in the corpus, paragraph number, start, end.
  passage: z.tuple([offset, offset, offset, offset]),
  isCaption: z.boolean(),
  span,
  kind: z.enum(EVENT_KINDS),
  date: textDate,
  trigger: span.nullable(),
  statement: offset.nullable(),
});

/** The event with numbers for what it points to. */
export function packEvent(
  { article, passage, isCaption, span: place, kind, date, trigger, statement }: RecordedEvent,
  articles: ReadonlyMap<Article, number>,
  statements: ReadonlyMap<RecordedStatement, number>,
): z.infer<typeof event> {
  return {
    ...{ isCaption, kind, span: packSpan(place), trigger: trigger && packSpan(trigger) },
    passage: [articles.get(article)!, passage.paragraph, ...packSpan(passage.span)],
    date: packDate(date, articles),
    statement: statement && statements.get(statement)!,
  };
}

/** Throws where the event points outside the corpus. */
export function unpackEvent(
  { passage: [number, paragraph, start, end], ...stored }: z.infer<typeof event>,
  corpus: Corpus,
  statements: readonly RecordedStatement[],
): RecordedEvent {
  const article = demand(corpus.articles[number]);
  return {
    ...{ article, isCaption: stored.isCaption, kind: stored.kind, span: unpackSpan(article, stored.span) },
    passage: { article, paragraph, span: unpackSpan(article, [start, end]) },
    date: unpackDate(stored.date, corpus),
    trigger: stored.trigger && unpackSpan(article, stored.trigger),
    statement: stored.statement === null ? null : demand(statements[stored.statement]),
  };
}
