import { addDays } from 'date-fns/addDays';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { rememberRecent } from '../../text/remember-recent.ts';

/** The first and the last ISO day of a date. */
export interface DayBounds {
  readonly first: string;
  readonly last: string;
}

const DAY = 'yyyy-MM-dd';
// 2025-07-23, 2025-07, 2025
const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
// 2025-W30, 2025-W30-WE
const WEEK = /^(\d{4}-W\d\d)(-WE)?$/;
// 2025-Q3, 2025-H1, 2025-SU
const PART = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/;
/** The first month of a part of the year, counted from 0, and how many it has. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ Q1: [0, 3], Q2: [3, 3], Q3: [6, 3], Q4: [9, 3], H1: [0, 6], H2: [6, 6] },
  ...{ SP: [2, 3], SU: [5, 3], FA: [8, 3], WI: [11, 3] },
};

/** There are far fewer values than things with a date, and every question compares thousands of these. */
const MOST_REMEMBERED = 20_000;

/** The days that a TIMEX3 value covers; null for a duration, a set, a reference or what is no date. */
export const boundDate: (value: string) => DayBounds | null = rememberRecent(MOST_REMEMBERED, boundRange);

/** The value as a day, month, year or range of these, for readers who know no weeks, seasons and times of day. */
export const simplifyDate: (value: string) => string = rememberRecent(MOST_REMEMBERED, simplify);

/** True for a date that begins behind `day`, which may not be known. */
export function isAfter(value: string, day: string | null): boolean {
  const bounds = boundDate(value);
  return day !== null && bounds !== null && bounds.first > day;
}

/** True for a single day that is not ahead of `day`. */
export function isDayBehind(value: string, day: string | null): boolean {
  const bounds = boundDate(value);
  return bounds !== null && bounds.first === bounds.last && !isAfter(value, day);
}

function boundRange(value: string): DayBounds | null {
  const [from = '', to] = value.split('/');
  const first = boundOne(from);
  const last = to === undefined ? first : boundOne(to);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

function boundOne(written: string): DayBounds | null {
  // A time of day adds nothing to the day: 2025-07-23T13:00, 2025-07-23TMO.
  const value = written.split('T')[0]!;
  if (CALENDAR.test(value)) return boundCalendar(value);
  const [, week, weekend] = WEEK.exec(value) ?? [];
  if (week !== undefined) {
    const monday = parseISO(`${week}-1`);
    return isValid(monday) ? between(addDays(monday, weekend ? 5 : 0), addDays(monday, 6)) : null;
  }
  const [, year, part] = PART.exec(value) ?? [];
  if (year !== undefined) {
    const [month, count] = PARTS[part!]!;
    const last = new Date(Number(year), month + count - 1, 1);
    return between(new Date(Number(year), month, 1), endOfMonth(last));
  }
  // 199 is a decade, 19 a century.
  if (/^\d{2,3}$/.test(value))
    return { first: `${value.padEnd(4, '0')}-01-01`, last: `${value.padEnd(4, '9')}-12-31` };
  return null;
}

function boundCalendar(value: string): DayBounds | null {
  const first = parseISO(value);
  if (!isValid(first)) return null;
  const last = value.length === 4 ? endOfYear(first) : value.length === 7 ? endOfMonth(first) : first;
  return between(first, last);
}

function between(first: Date, last: Date): DayBounds {
  return { first: format(first, DAY), last: format(last, DAY) };
}

function simplify(value: string): string {
  const bounds = boundDate(value);
  if (bounds === null) return value;
  const [from = '', to] = value.split('/').map((end) => end.split('T')[0]!);
  if (CALENDAR.test(from) && (to === undefined || CALENDAR.test(to))) {
    return to === undefined || to === from ? from : `${from}/${to}`;
  }
  if (bounds.first === bounds.last) return bounds.first;
  const isYears = bounds.first.endsWith('-01-01') && bounds.last.endsWith('-12-31');
  if (isYears) return `${bounds.first.slice(0, 4)}/${bounds.last.slice(0, 4)}`;
  const isMonths =
    bounds.first.endsWith('-01') && format(endOfMonth(parseISO(bounds.last)), DAY) === bounds.last;
  return isMonths
    ? `${bounds.first.slice(0, 7)}/${bounds.last.slice(0, 7)}`
    : `${bounds.first}/${bounds.last}`;
}
