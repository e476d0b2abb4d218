import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Published } from '../../corpus/article.ts';
import { findDates } from '../../extract/dates/find-dates.ts';
import { sliceSpan } from '../../text/span.ts';

/** Everything that may tell when an article came out. */
export interface PublicationSigns {
  /** What the person said who added it. */
  readonly typed: string | null;
  readonly page: { readonly value: string; readonly from: string } | null;
  /** The date that a feed gives with it. */
  readonly feed: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly string[];
  /** The day on which it was taken, `YYYY-MM-DD`. */
  readonly taken: string;
}

/** A line of this many characters at an article's head may be its date line; in a longer one a day is of the story. */
const LONGEST_DATE_LINE = 80;
/** How many lines at the head may be one. */
const FIRST_LINES = 4;
/** Earlier days are the zero of somebody's clock. */
const EARLIEST = '1980-01-01';

/**
 * The day of publication with how sure it is and why. The day is the one that was written, in its own time zone. A day
 * after that of the taking is nobody's; where nothing tells, it is known only that it was not later than that.
 */
export function findPublication(signs: PublicationSigns): Published {
  const { typed, page, feed, url, paragraphs, taken } = signs;
  const fits = (day: string | null): day is string =>
    day !== null && day >= EARLIEST && day <= tomorrow(taken);
  if (typed !== null)
    return { day: typed, sureness: 'certain', reason: 'It was given when the article was added.' };
  const own = page && readDay(page.value);
  const listed = feed === null ? null : readDay(feed);
  if (page && fits(own)) {
    if (!fits(listed) || listed === own)
      return { day: own, sureness: 'certain', reason: `It is in ${page.from}: ${page.value}.` };
    const reason = `It is in ${page.from}: ${page.value}; the feed has ${feed}.`;
    return { day: own, sureness: 'likely', reason };
  }
  if (fits(listed)) return { day: listed, sureness: 'certain', reason: `The feed has ${feed}.` };
  const linked = url && readUrlDay(url);
  if (linked && fits(linked))
    return { day: linked, sureness: 'likely', reason: 'It is in the article’s address.' };
  const headed = findHeadedDay(paragraphs);
  if (headed && fits(headed.day))
    return { day: headed.day, sureness: 'likely', reason: `A line at its head is dated ${headed.words}.` };
  return {
    day: taken,
    sureness: 'latest',
    reason: 'Neither the page nor a feed says when it was published; it was taken on that day.',
  };
}

/** One day more, as it is tomorrow already in some places. */
function tomorrow(day: string): string {
  return formatISO(addDays(parseISO(day), 1), { representation: 'date' });
}

// Examples: 2024-03-05, 2024-03-05T10:00:00+02:00, 20240305.
const ISO_DAY = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u;
// Examples: "Tue, 05 Mar 2024 10:00:00 GMT", "5 March 2024".
const DAY_MONTH_YEAR = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}\.?,?[\s-](\d{4})\b/iu;
// Examples: "March 5, 2024", "Mar 05 2024".
const MONTH_DAY_YEAR =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]{0,6}\.?\s+(\d{1,2}),?\s+(?:\d\d:\d\d:\d\d\s+)?(\d{4})\b/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a date of a page or feed is of, `YYYY-MM-DD`; null where it is no date. */
export function readDay(written: string): string | null {
  const value = written.trim();
  const iso = ISO_DAY.exec(value);
  if (iso) return checkDay(iso[1]!, iso[2]!, iso[3]!);
  const [, day, month, year] = DAY_MONTH_YEAR.exec(value) ?? [];
  if (day && month && year) return checkDay(year, numberMonth(month), day);
  const [, name, number, of] = MONTH_DAY_YEAR.exec(value) ?? [];
  return name && number && of ? checkDay(of, numberMonth(name), number) : null;
}

function numberMonth(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function checkDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isValid(parseISO(iso)) ? iso : null;
}

// Examples: /2024/03/05/ferry, /news/2024-03-05-ferry.
const URL_DAY = /[/_-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/u;

function readUrlDay(url: string): string | null {
  const [, year, month, day] = URL_DAY.exec(new URL(url).pathname) ?? [];
  return year && month && day ? checkDay(year, month, day) : null;
}

/** A day with its year that stands in a short line before the story begins. */
function findHeadedDay(paragraphs: readonly string[]): { day: string; words: string } | null {
  for (const line of paragraphs.slice(0, FIRST_LINES)) {
    if (line.length > LONGEST_DATE_LINE) continue;
    const dates = findDates({ text: line, furniture: [], published: null });
    const written = dates.find(({ basis, value }) => basis === 'written' && ISO_DAY.test(value));
    if (written) return { day: written.value.slice(0, 10), words: `“${sliceSpan(line, written.span)}”` };
  }
  return null;
}
