import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { sub } from 'date-fns/sub';
import type { Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type DatePage, wordAt } from '../dates/date-page.ts';
import { readVerb } from '../dates/read-verb.ts';
import { boundDate } from './date-bounds.ts';
import { locateTokens } from './locate-tokens.ts';
import { readLength } from './read-length.ts';
import type { TextDate } from './text-date.ts';

/** Verbs of what is dated by how long it is after something else. */
const COMING = makeWordSet('come comes came coming begin begins began follow follows');
/** Words that only say how short it was. */
const SHORT = makeWordSet('just only barely some about nearly less than');
// Hours and minutes, however many: PTXH, PT5H, PT20M.
const HOURS = /^PT/;
/** So many words behind "after" is the verb of its clause. */
const REACH = 10;

/** What came first, by its verb. */
interface DayBefore {
  readonly date: TextDate;
  readonly trigger: Span;
}

/**
 * When something was that another thing came so long after: "Monday's talks come a day after the port was shut" and "the
 * port opened on Monday, hours after the crew agreed" are counted back from that Monday. Null where the duration is none
 * of that, or the sentence tells not exactly one thing with a date of its own.
 */
export function findDayBefore(
  page: DatePage,
  duration: DateMention,
  told: readonly Pick<DayBefore, 'date'>[],
): DayBefore | null {
  const { from, to } = locateTokens(page, duration.span);
  const length = HOURS.test(duration.value) ? { days: 0 } : readLength(duration.value);
  if (length === null || wordAt(page, to) !== 'after' || !opensAside(page, from)) return null;
  const [only, ...others] = told;
  const bounds = only && others.length === 0 ? boundDate(only.date.value) : null;
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

/** True where a duration begins what is told beside a clause, or what its verb of coming is told by. */
function opensAside(page: DatePage, from: number): boolean {
  let at = from - 1;
  while (SHORT.has(wordAt(page, at))) at--;
  const token = page.tokens[at];
  const isFirst = token === undefined || page.sentenceOf[at] !== page.sentenceOf[from];
  return isFirst || token.shape === 'sign' || COMING.has(token.word);
}
