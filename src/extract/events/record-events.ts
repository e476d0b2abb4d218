import type { Article, FurnitureSpan, Passage } from '../../corpus/article.ts';
import { findKnownDay } from '../../corpus/find-known-day.ts';
import { findPassage } from '../../corpus/find-passage.ts';
import { sliceSpan } from '../../text/span.ts';
import { findCorrectedDate } from '../apply-corrections.ts';
import { findDates } from '../dates/find-dates.ts';
import type { RecordedStatement, SaidDate } from '../statement.ts';
import { boundDate } from './date-bounds.ts';
import type { RecordedEvent } from './event.ts';
import { findEntries } from './find-entries.ts';
import { findEvents } from './find-events.ts';
import { readSentences } from './read-sentences.ts';
import { dateBy, type TextDate } from './text-date.ts';

/**
 * The events of one article with their place in the record, captions of photos last. `passages` and `statements` are
 * that article's own. What was said has the date of its statement, which another article may give.
 */
export function recordEvents(
  article: Article,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
): RecordedEvent[] {
  const source = { text: article.text, furniture: article.furniture, published: findKnownDay(article) };
  const dated = statements.map((statement) => ({ statement, said: statement.said }));
  const sentences = readSentences(article);
  const dates = findDates(source);
  const found = findEvents(source, sentences, dated, dates);
  const all = [...found, ...findEntries(source, sentences, dated, dates, found)];
  const events = all
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((event) => {
      const passage = findPassage(passages, event.span.start);
      const statement = event.statement === null ? null : statements[event.statement]!;
      if (passage === null) return [];
      return [
        {
          ...{ ...event, article, passage, isCaption: false, statement },
          date: findCorrectedDate(article, event.span) ?? placeDate(event.date, article),
        },
      ];
    });
  const captions = article.furniture.filter(({ kind }) => kind === 'caption');
  return [...events, ...captions.flatMap((caption) => recordCaption(article, passages, caption))];
}

/** A date that another article gives keeps that article. */
function placeDate(date: TextDate | SaidDate, article: Article): SaidDate {
  return { article, ...date };
}

/** A caption tells of its photo, which was taken before: a day that lies ahead is not its own. */
function recordCaption(
  article: Article,
  passages: readonly Passage[],
  caption: FurnitureSpan,
): RecordedEvent[] {
  const source = { text: sliceSpan(article.text, caption), furniture: [], published: findKnownDay(article) };
  const above = passages.findLast(({ span }) => span.end <= caption.start);
  const span = { start: caption.start, end: caption.end };
  const passage = { article, paragraph: above?.paragraph ?? 0, span };
  return findDates(source).flatMap((found) => {
    if (found.kind !== 'date' && found.kind !== 'time') return [];
    // A day whose year had to be supplied is the last such day.
    const isOpen = found.basis === 'inferred' && !isPast(found.value, article);
    const value = isOpen ? takeYearBefore(found.value) : found.value;
    if (!isPast(value, article)) return [];
    const place = { start: found.span.start + caption.start, end: found.span.end + caption.start };
    const date = { ...dateBy({ ...found, value }, 'own'), mention: place, article };
    return [
      { span, kind: 'happened', date, trigger: null, statement: null, article, passage, isCaption: true },
    ];
  });
}

function isPast(value: string, { published }: Article): boolean {
  const bounds = boundDate(value);
  return bounds !== null && bounds.first <= published.day;
}

/** 2031-10-12 → 2030-10-12 */
function takeYearBefore(value: string): string {
  return value.replace(/\b\d{4}(?=-)/gu, (year) => String(Number(year) - 1).padStart(4, '0'));
}
