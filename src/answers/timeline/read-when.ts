import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { readRelative, readThisDay } from './read-relative.ts';
import { type Calendar, readTypedDate } from './read-typed-date.ts';

/** A time that was asked for, from its first to its last day; null for an open end. */
export interface When {
  /** `2025-06-02`; without a year, which then is any, `06-02`. */
  readonly first: string | null;
  readonly last: string | null;
  readonly anyYear: boolean;
}

/** A question taken apart into times and other words. */
export interface WhenRead {
  /** Each of them was asked for: "May 16 and June 2". */
  readonly whens: readonly When[];
  /** Words that mean another day whenever they are said: "yesterday", "on Monday". */
  readonly relative: string | null;
  /** True for "on this day", which asks for one day of all years. */
  readonly asksThisDay: boolean;
  /** A date that no calendar has, as typed: "31 February". */
  readonly impossible: string | null;
  /** The question without its times. */
  readonly rest: string;
}

const SINCE: ReadonlySet<string> = new Set(['since', 'after', 'from']);
const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'before', 'by', 'to']);
const JOINS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and']);

interface Found {
  readonly from: number;
  readonly to: number;
  readonly date: Calendar;
}

/** Reads the times in a typed question, in any order and spelling of its days and months. Never throws. */
export function readWhen(typed: string): WhenRead {
  const words = tokenizeWords(typed);
  const found: Found[] = [];
  const used = new Set<number>();
  let relative: string | null = null;
  const thisDay = readThisDay(words);
  for (const at of thisDay) used.add(at);
  for (let at = 0; at < words.length; at++) {
    if (used.has(at)) continue;
    const read = readTypedDate(typed, words, at);
    if (read === null) {
      const to = readRelative(words, at);
      if (to === at) continue;
      relative ??= typed.slice(words[at]!.start, words[to - 1]!.end);
      for (; at < to; at++) used.add(at);
      at--;
      continue;
    }
    found.push({ from: at, to: read.to, date: read.date });
    for (let i = at; i < read.to; i++) used.add(i);
    at = read.to - 1;
  }
  const wrong = found.find(({ date }) => !isOfCalendar(date));
  const whens: When[] = [];
  for (let i = 0; i < found.length; i++) {
    const next = found[i + 1];
    const isRange = next !== undefined && joinsRange(typed, words, found[i]!, next);
    whens.push(isRange ? spanRange(found[i]!.date, next.date) : openEnd(words, found[i]!));
    markLinks(words, used, found[i]!, isRange ? next : undefined);
    if (isRange) i++;
  }
  return {
    whens,
    relative: whens.length > 0 ? null : relative,
    asksThisDay: thisDay.length > 0,
    impossible: wrong ? typed.slice(words[wrong.from]!.start, words[wrong.to - 1]!.end) : null,
    rest: words
      .filter((_, i) => !used.has(i))
      .map(({ start, end }) => typed.slice(start, end))
      .join(' '),
  };
}

function isOfCalendar({ year, month, day }: Calendar): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  // 2000 had a 29 February, as some year has.
  return day === null || (day >= 1 && day <= getDaysInMonth(new Date(year ?? 2000, month - 1, 1)));
}

/** "from May to June", "between May and June", "24-27 March", "May – June"; "May and June" are two times. */
function joinsRange(typed: string, words: readonly Word[], first: Found, second: Found): boolean {
  const between = words.slice(first.to, second.from).map(({ term }) => term);
  if (between.length === 0) {
    // A dash, or a slash between years.
    return /^\s*[-–—/]\s*$/u.test(typed.slice(words[first.to - 1]!.end, words[second.from]!.start));
  }
  if (between.length > 1 || !JOINS.has(between[0]!)) return false;
  return between[0] !== 'and' || words[first.from - 1]?.term === 'between';
}

/** What one end leaves out it shares with the other: "24 to 27 March 2022". */
function spanRange(first: Calendar, second: Calendar): When {
  const year = second.year ?? first.year;
  const start = boundCalendar({
    year: first.year ?? year,
    month: first.month ?? (first.day === null ? null : second.month),
    day: first.day,
  });
  const end = boundCalendar({ ...second, year });
  return { first: start.first, last: end.last, anyYear: start.anyYear || end.anyYear };
}

function openEnd(words: readonly Word[], { from, date }: Found): When {
  const when = boundCalendar(date);
  const before = words[from - 1]?.term ?? '';
  if (when.anyYear) return when;
  if (before === 'after') return { ...when, first: stepDay(when.last!, 1), last: null };
  if (SINCE.has(before)) return { ...when, last: null };
  if (before === 'before') return { ...when, first: null, last: stepDay(when.first!, -1) };
  return UNTIL.has(before) ? { ...when, first: null } : when;
}

function stepDay(day: string, steps: number): string {
  return isValid(parseISO(day)) ? format(addDays(parseISO(day), steps), 'yyyy-MM-dd') : day;
}

function boundCalendar({ year, month, day, ...part }: Calendar): When {
  const lastMonth = part.lastMonth ?? month ?? 12;
  const prefix = year === null ? '' : `${String(year).padStart(4, '0')}-`;
  const lastDay = day ?? getDaysInMonth(new Date(year ?? 2000, lastMonth - 1, 1));
  return {
    first: `${prefix}${pad(month ?? 1)}-${pad(day ?? 1)}`,
    last: `${prefix}${pad(lastMonth)}-${pad(lastDay)}`,
    anyYear: year === null,
  };
}

/** The words that only bind a time to the question are no words to look for. */
function markLinks(words: readonly Word[], used: Set<number>, first: Found, second: Found | undefined): void {
  const links = new Set([...SINCE, ...UNTIL, ...JOINS, 'between', 'in', 'on', 'during', 'of', 'the', 'at']);
  for (let at = first.from - 1; at >= 0 && links.has(words[at]!.term); at--) used.add(at);
  if (second !== undefined) for (let at = first.to; at < second.from; at++) used.add(at);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
