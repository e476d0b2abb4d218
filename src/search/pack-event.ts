import { z } from 'zod';
import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { EVENT_KINDS, type RecordedEvent } from '../extract/events/event.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import { demand, offset, packDate, packSpan, span, textDate, unpackDate, unpackSpan } from './pack-span.ts';

/** An event as the library file holds it. */
export const event = z.object({
  // The passage's place among all; or, as a caption is in none, article's place, paragraph number, start, end.
  passage: z.union([offset, z.tuple([offset, offset, offset, offset])]),
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
  passages: ReadonlyMap<Passage, number>,
  statements: ReadonlyMap<RecordedStatement, number>,
): z.infer<typeof event> {
  return {
    ...{ kind, span: packSpan(place), trigger: trigger && packSpan(trigger) },
    passage: isCaption
      ? [articles.get(article)!, passage.paragraph, ...packSpan(passage.span)]
      : passages.get(passage)!,
    date: packDate(date, articles),
    statement: statement && statements.get(statement)!,
  };
}

/** Throws where the event points outside the corpus. */
export function unpackEvent(
  stored: z.infer<typeof event>,
  corpus: Corpus,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
): RecordedEvent {
  const isCaption = typeof stored.passage !== 'number';
  const passage =
    typeof stored.passage === 'number'
      ? demand(passages[stored.passage])
      : unpackCaption(stored.passage, corpus);
  const { article } = passage;
  return {
    ...{ article, passage, isCaption, kind: stored.kind, span: unpackSpan(article, stored.span) },
    date: unpackDate(stored.date, corpus),
    trigger: stored.trigger && unpackSpan(article, stored.trigger),
    statement: stored.statement === null ? null : demand(statements[stored.statement]),
  };
}

function unpackCaption(
  [number, paragraph, start, end]: readonly [number, number, number, number],
  corpus: Corpus,
): Passage {
  const article = demand(corpus.articles[number]);
  return { article, paragraph, span: unpackSpan(article, [start, end]) };
}
