import type { Span } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';

/** The mentions that lie within `span`, found among sorted ones without reading through all of them. */
export function listDates(dates: readonly DateMention[], span: Span): readonly DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dates.length && dates[end]!.span.end <= span.end) end++;
  return dates.slice(low, end);
}
