import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findReportDay } from '../dates/find-report-day.ts';
import { boundDate } from './date-bounds.ts';
import type { EventSource, NumberedSentence } from './read-sentences.ts';

/** A headline and lines under it stand above the sentence that says what is new. */
const MOST_ABOVE = 4;
// A sentence ends so, a headline doesn't: `…the bridge.`, `…the bridge.”`
const SENTENCE_END = /[.!?…]["”’'»)]?$/u;

/** A text that may say what day it is of, and where its headline stands in it, if it does. */
export interface Report extends EventSource {
  readonly titleSpan?: Span | null;
}

/**
 * The day that all of a report is of: its dateline's, or the day that its first sentence names outside quotation marks,
 * where that is the day of publication or the one before. Null where neither says.
 */
export function findLeadDay(
  { text, published, titleSpan }: Report,
  sentences: readonly NumberedSentence[],
  dates: readonly DateMention[],
  quoted: readonly Span[],
): DateMention | null {
  // A headline that ends as a sentence does is still not the one that says what is new.
  const lead = sentences
    .filter(({ span }) => !titleSpan || !overlaps(span, titleSpan))
    .slice(0, MOST_ABOVE)
    .find(({ span }) => SENTENCE_END.test(text.slice(Math.max(span.start, span.end - 3), span.end)));
  if (lead === undefined || published === null) return null;
  const within = dates.filter(
    ({ span, kind, value }) => kind === 'date' && contains(lead.span, span) && boundDate(value) !== null,
  );
  const filed = findReportDay(text, within);
  const [first, ...others] = within;
  const day = filed ?? (others.length === 0 ? first : undefined);
  if (day === undefined || quoted.some((mark) => contains(mark, day.span))) return null;
  return isOfToday(day, published) ? day : null;
}

function isOfToday({ value }: DateMention, published: string): boolean {
  const bounds = boundDate(value);
  if (bounds === null || bounds.first !== bounds.last) return false;
  const age = differenceInCalendarDays(parseISO(published), parseISO(bounds.first));
  return age === 0 || age === 1;
}
