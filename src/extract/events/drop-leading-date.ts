import { type Span, sliceSpan } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { listDates } from './list-dates.ts';

// The "on " of "said on Monday the port would close".
const PREPOSITION = /^(?:(?:on|in|late|early)\s+){0,2}$/i;
// The "Olsen on " of "urged Olsen on Monday to sign".
const OBJECT = /^(?:[\p{L}’'-]{1,20}\s){1,4}on\s$/u;
// " to sign", " that he would sign"
const INFINITIVE = /^\s(?:to|that)\s/u;

/** What was told, without a date between verb and content: that is the verb's, unless it is "Monday's" of something. */
export function dropLeadingDate(
  text: string,
  cue: Span | null,
  content: Span,
  dates: readonly DateMention[],
): Span {
  // Behind a colon stands nothing but what was said.
  if (cue === null || sliceSpan(text, cue).endsWith(':')) return content;
  if (content.start < cue.end || text.slice(cue.end, content.start).trim() !== '') return content;
  const [date] = listDates(dates, content);
  if (date === undefined || date.span.end === content.end) return content;
  const before = text.slice(content.start, Math.min(date.span.start, content.start + LONGEST_LEAD));
  const after = text.slice(date.span.end, date.span.end + LONGEST_LEAD);
  const leads = PREPOSITION.test(before) && !/^['’]/u.test(after);
  return leads || (OBJECT.test(before) && INFINITIVE.test(after))
    ? { start: date.span.end, end: content.end }
    : content;
}

const LONGEST_LEAD = 40;
