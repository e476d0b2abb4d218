import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { sub } from 'date-fns/sub';
import type { Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type DatePage, wordAt } from '../dates/date-page.ts';
import { readVerb } from '../dates/read-verb.ts';
import { boundDate } from './date-bounds.ts';
import { readLength } from './read-length.ts';
import type { TextDate } from './text-date.ts';

/** Verbs of what is dated by how long it is after something else. */
const COMING = makeWordSet('come comes came coming begin begins began follow follows');
/** So many words behind "after" is the verb of its clause. */
const REACH = 8;

/** What the sentence dates, and by what. */
interface Dated {
  readonly date: TextDate;
}

/** What came first, by its verb. */
export interface DayBefore {
  readonly date: TextDate;
  readonly trigger: Span;
}

/**
 * When something was that another thing came so long after: "Monday's talks come a day after the port was shut" is
 * counted back from that Monday. Null where the duration at tokens [from, to) is none of that, or the sentence dates not
 * exactly one thing before it.
 */
export function findDayBefore(
  page: DatePage,
  duration: DateMention,
  from: number,
  to: number,
  dated: readonly Dated[],
): DayBefore | null {
  const length = readLength(duration.value);
  if (length === null || wordAt(page, to) !== 'after' || !COMING.has(wordAt(page, from - 1))) return null;
  const before = dated.filter(({ date }) => date.ground === 'own' && date.mention.end <= duration.span.start);
  const [only] = before;
  const bounds = only && before.length === 1 ? boundDate(only.date.value) : null;
  if (!bounds || bounds.first !== bounds.last) return null;
  for (let at = to + 1; at <= to + REACH && at < page.tokens.length; at++) {
    if (page.sentenceOf[at] !== page.sentenceOf[from]) return null;
    if (readVerb(page, at) !== 'past') continue;
    const { start, end } = page.tokens[at]!;
    const value = format(sub(parseISO(bounds.first), length), 'yyyy-MM-dd');
    return {
      date: { value, basis: 'counted', ground: 'own', mention: duration.span },
      trigger: { start, end },
    };
  }
  return null;
}
