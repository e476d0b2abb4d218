import { findKnownDay } from '../../corpus/find-known-day.ts';
import { boundDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import type { KnownDate } from '../answer.ts';
import { dateByText, datePublished, dateStatement } from '../cite.ts';
import type { SentenceFound } from './list-sentences.ts';

/** When it was said, or when it happened where the outlet tells it. */
export function dateSentence({ statement, events, passage }: SentenceFound): KnownDate | null {
  if (statement !== null) return dateStatement(statement);
  const past = events.find(({ kind }) => kind === 'happened');
  return past ? dateByText(past.date) : datePublished(passage.article);
}

/** The nearest event of the sentence that was ahead when its article came out, and still is on the day `today`. */
export function findComing({ events, passage }: SentenceFound, today: string): RecordedEvent | null {
  const day = findKnownDay(passage.article) ?? '9';
  const firstOf = (event: RecordedEvent) => boundDate(event.date.value)?.first ?? '';
  const [next = null] = events
    .filter((event) => event.kind === 'announced' || event.kind === 'deadline')
    .filter((event) => firstOf(event) > day && (boundDate(event.date.value)?.last ?? '') >= today)
    .toSorted((a, b) => firstOf(a).localeCompare(firstOf(b)));
  return next;
}

// "prior to the war", "has repeatedly demanded": told to explain the news.
const OLDER = /\b(?:previously|repeatedly|formerly|historically|prior to|in the past|ever since|so far)\b/iu;

/** True where the sentence says that it tells of older things, or dates what the words at `cue` tell to long ago. */
export function isBackground({ events, passage, span }: SentenceFound, cue: Span): boolean {
  if (OLDER.test(sliceSpan(passage.article.text, span))) return true;
  const published = Date.parse(findKnownDay(passage.article) ?? '');
  return events.some(({ date, trigger }) => {
    const end = Date.parse(boundDate(date.value)?.last ?? '');
    return trigger !== null && overlaps(trigger, cue) && published - end > OLD_NEWS * DAY_MS;
  });
}

/** What was done or said longer ago is no news. In days. */
const OLD_NEWS = 7;
const DAY_MS = 86_400_000;
