import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { KnownDate } from '../answers/answer.ts';
import type { Article, Published } from '../corpus/article.ts';
import { findKnownDay } from '../corpus/find-known-day.ts';
import { rememberRecent } from '../text/remember-recent.ts';
import { type Span, sliceSpan } from '../text/span.ts';

/** An answer may have thousands of items, of a few hundred days. */
const MOST_REMEMBERED = 2000;

/** "24 July 2025", "July 2025" or "2025", as precise as the ISO value is; "14 to 20 July 2025" for a range. */
export const sayDay: (value: string) => string = rememberRecent(MOST_REMEMBERED, writeDay);

function writeDay(value: string): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) return `${sayStart(from, to)} to ${sayDay(to)}`;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return format(parseISO(value), 'd MMMM yyyy');
  if (/^\d{4}-\d{2}$/u.test(value)) return format(parseISO(value), 'MMMM yyyy');
  return value;
}

/** The first end of a range without what its last end says again: its month, its year. */
function sayStart(from: string, to: string): string {
  if (from.length !== to.length || from.length < 'yyyy-MM'.length) return sayDay(from);
  if (from.length > 'yyyy-MM'.length && from.slice(0, 7) === to.slice(0, 7))
    return format(parseISO(from), 'd');
  if (from.slice(0, 4) !== to.slice(0, 4)) return sayDay(from);
  return format(parseISO(from), from.length > 'yyyy-MM'.length ? 'd MMMM' : 'MMMM');
}

/** The publication day, with a word of doubt where it is not certain. */
export function sayPublished({ day, sureness }: Published): string {
  if (sureness === 'latest') return `not after ${sayDay(day)}`;
  if (sureness === 'week') return `in the week of ${sayDay(day)}`;
  return sureness === 'likely' ? `about ${sayDay(day)}` : sayDay(day);
}

/** Since when nothing newer was said: the day of the last words, as far as it is known. */
export function saySince(date: KnownDate | null, { published }: Article): string {
  if (date?.rests) return sayDay(date.value);
  const day = sayDay(published.day);
  if (published.sureness === 'latest') return `${day} at the latest`;
  if (published.sureness === 'week') return `the week of ${day}`;
  return sayPublished(published);
}

/** When an item was said or happened, with how that is known. */
export function sayDate(date: KnownDate, article: Article): string {
  if (date.rests === null) return `published ${sayPublished(article.published)}`;
  const said = `${sayDay(date.value)}, ${sayBasis(date, date.rests)}`;
  return date.isOfTold ? `tells of ${said}` : said;
}

/** That an editor has put it right; null where nobody has. */
export function sayCorrected(day: string | null): string | null {
  return day === null ? null : `corrected by an editor on ${sayDay(day)}`;
}

/** For what has no date of its own: when the article came out says nothing of it. */
export function sayUndated(article: Article): string {
  return `undated, in an article of ${sayPublished(article.published)}`;
}

function sayBasis(date: KnownDate, { article, mention, ground }: NonNullable<KnownDate['rests']>): string {
  const words = `“${sliceSpan(article.text, widenMention(article.text, mention))}”`;
  switch (ground) {
    case 'carried':
      return `inferred: ${words} dates the words just before`;
    case 'lead':
      return `inferred: the report is of ${words}, article of ${sayPublished(article.published)}`;
    case 'printed':
      return `inferred: what is printed is of ${words}, article of ${sayPublished(article.published)}`;
    case 'elsewhere':
      return `inferred: ${article.outlet.name} dates the same words or their interview ${words}`;
    case 'corrected':
      return 'as an editor has corrected it';
    case 'own':
      // The year of an article's own day, or which day its "this morning" is, need not be inferred.
      if (date.value === findKnownDay(article)) return `${words} in the article of that day`;
      if (date.basis === 'written') return `as written in the article of ${sayPublished(article.published)}`;
      return date.basis === 'inferred'
        ? `the year inferred: the article of ${sayPublished(article.published)} has ${words}`
        : `counted from ${words}, article of ${sayPublished(article.published)}`;
  }
}

// The "on " of "on Sunday", the "in " of "in May".
const PREPOSITION = /\b(?:on|in)\s$/iu;

// The " after" of "a day after the vote": of a length it tells which way it is counted.
const DIRECTION = /^ (?:after|before|later|earlier)\b/iu;

const LONGEST_DIRECTION = 9;

function widenMention(text: string, mention: Span): Span {
  const before = PREPOSITION.exec(text.slice(Math.max(0, mention.start - 4), mention.start));
  const behind = DIRECTION.exec(text.slice(mention.end, mention.end + LONGEST_DIRECTION));
  return {
    start: mention.start - (before?.[0].length ?? 0),
    end: mention.end + (behind?.[0].length ?? 0),
  };
}
