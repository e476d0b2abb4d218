import { add } from 'date-fns/add';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { contains, type Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type DatePage, wordAt } from '../dates/date-page.ts';
import { boundDate } from './date-bounds.ts';
import { locateTokens } from './locate-tokens.ts';
import { readLength } from './read-length.ts';
import type { TextDate } from './text-date.ts';

const GIVING = makeWordSet('give gives gave given giving grants granted allowed');
/** So many words name who is given the time. */
const REACH = 6;

/** A verb that gave somebody time, and when it did. */
export interface Given {
  readonly trigger: Span | null;
  readonly date: TextDate;
}

/**
 * When a time that was given runs out: "on Monday gave the crew 50 days to leave" is counted from that Monday. Null
 * where the duration is no such time, or the giving has no date of its own.
 */
export function findDeadline(
  page: DatePage,
  duration: DateMention,
  given: readonly Given[],
): TextDate | null {
  const { from, to } = locateTokens(page, duration.span);
  const length = readLength(duration.value);
  if (length === null || wordAt(page, to) !== 'to') return null;
  for (let at = from - 1; at >= from - REACH && at >= 0; at--) {
    if (!GIVING.has(wordAt(page, at))) continue;
    const verb = page.tokens[at]!;
    const start = given.find(({ trigger }) => trigger !== null && contains(trigger, verb));
    const bounds = start && boundDate(start.date.value);
    if (!bounds) return null;
    const [first, last] = [bounds.first, bounds.last].map((day) =>
      format(add(parseISO(day), length), 'yyyy-MM-dd'),
    );
    const value = first === last ? first! : `${first}/${last}`;
    return { value, basis: 'counted', ground: 'own', mention: duration.span };
  }
  return null;
}
