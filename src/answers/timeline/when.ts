import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isLeapYear } from 'date-fns/isLeapYear';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Calendar } from './typed-calendar.ts';

/** Where a time begins or ends that was typed with one end alone. */
export type Edge = 'since' | 'after' | 'before' | 'until';

/** A time that was asked for, from its first to its last day; null for an open end. */
export interface When {
  /** `2025-06-02`; without a year, which then is any, `06-02`. */
  readonly first: string | null;
  readonly last: string | null;
  readonly anyYear: boolean;
  /** Only days of this weekday, 0 for Sunday. */
  readonly weekday?: number;
  /** The end at which a time without a year is open: which days that are is known once its year is. */
  readonly edge?: Edge;
  /** The words, where others would read them otherwise. */
  readonly typed?: string;
}

/** True for a time of one day. */
export function isDay({ first, last }: When): boolean {
  return first !== null && first === last;
}

/** The days of a date, or of the stretch that it names. */
export function boundCalendar({ year, month, day, ...end }: Calendar): When {
  const lastMonth = end.lastMonth ?? month ?? 12;
  const lastYear = end.lastYear ?? year;
  const length = getDaysInMonth(new Date(lastYear ?? 2000, lastMonth - 1, 1));
  // A stretch up to the end of February was counted out before its year was known.
  const lastDay = end.lastDay === undefined ? (day ?? length) : Math.min(end.lastDay, length);
  return {
    first: `${prefix(year)}${pad(month ?? 1)}-${pad(day ?? 1)}`,
    last: `${prefix(lastYear)}${pad(lastMonth)}-${pad(lastDay)}`,
    anyYear: year === null,
    ...(end.weekday !== undefined && { weekday: end.weekday }),
  };
}

/** The time from or to an edge of these days. Without a year it keeps its edge for later. */
export function openAt(when: When, edge: Edge): When {
  if (when.anyYear) return { ...when, edge };
  if (edge === 'after') return { ...when, first: stepDay(when.last!, 1), last: null };
  if (edge === 'since') return { ...when, last: null };
  if (edge === 'before') return { ...when, first: null, last: stepDay(when.first!, -1) };
  return { ...when, first: null };
}

/** A day that only leap years have, and the days on both sides of it. */
const LEAP_DAY = '02-29';
const [DAY_BEFORE_LEAP, DAY_AFTER_LEAP] = ['02-28', '03-01'];

/** What lies on this side of a time that was typed without its year, once the year is known. */
export function openInYear(when: When, edge: Edge, year: number): When {
  const isLeap = isLeapYear(new Date(year, 0, 1));
  const first = !isLeap && when.first === LEAP_DAY ? DAY_AFTER_LEAP : when.first;
  const last = !isLeap && when.last === LEAP_DAY ? DAY_BEFORE_LEAP : when.last;
  const { edge: _, ...rest } = when;
  const dated = { ...rest, first: `${prefix(year)}${first}`, last: `${prefix(year)}${last}`, anyYear: false };
  return openAt(dated, edge);
}

function stepDay(day: string, steps: number): string {
  return isValid(parseISO(day)) ? format(addDays(parseISO(day), steps), 'yyyy-MM-dd') : day;
}

function prefix(year: number | null): string {
  return year === null ? '' : `${String(year).padStart(4, '0')}-`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
