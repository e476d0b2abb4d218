import { addDays } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { getQuarter } from 'date-fns/getQuarter';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import type { YearPart } from './reading.ts';

type Precision = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'century';

/** A place in the calendar: its first day and how much of the calendar it takes. */
export interface Moment {
  readonly value: string;
  readonly precision: Precision;
  readonly date: Date;
}

export function makeDay(date: Date): Moment {
  const value = `${padYear(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return { value, precision: 'day', date };
}

/** The day of the calendar; months are 1 to 12, and the year 0 is 1 BC. */
export function makeDate(year: number, month: number, day: number): Date {
  const date = new Date(2000, month - 1, day);
  // The constructor would take the year 70 for 1970.
  date.setFullYear(year, month - 1, day);
  return date;
}

/** The day, or null where the calendar has none, as for 31 February. Months are 1 to 12. */
export function findDay(year: number, month: number, day: number): Moment | null {
  if (month < 1 || month > 12 || day < 1) return null;
  return day > getDaysInMonth(makeDate(year, month, 1)) ? null : makeDay(makeDate(year, month, day));
}

export function makeMonth(date: Date): Moment {
  const first = startOfMonth(date);
  return {
    value: `${padYear(first.getFullYear())}-${pad(first.getMonth() + 1)}`,
    precision: 'month',
    date: first,
  };
}

export function makeYear(year: number): Moment {
  return { value: padYear(year), precision: 'year', date: makeDate(year, 1, 1) };
}

/** The ten years that `year` is one of: 1994 → `199`. */
export function makeDecade(year: number): Moment {
  return { value: padYear(year).slice(0, 3), precision: 'century', date: makeDate(year, 1, 1) };
}

export function makeWeek(date: Date): Moment {
  const value = `${padYear(getISOWeekYear(date))}-W${pad(getISOWeek(date))}`;
  return { value, precision: 'week', date: startOfISOWeek(date) };
}

export function makeWeekend(date: Date): Moment {
  const week = makeWeek(date);
  return { value: `${week.value}-WE`, precision: 'weekend', date: addDays(week.date, 5) };
}

export function makeQuarter(date: Date): Moment {
  const first = startOfQuarter(date);
  return {
    value: `${padYear(first.getFullYear())}-Q${getQuarter(first)}`,
    precision: 'quarter',
    date: first,
  };
}

/** A season, quarter or half of `year`. Seasons begin with their first whole month in the northern half. */
export function makePart(year: number, part: YearPart): Moment {
  const date = makeDate(year, PART_MONTHS[part] + 1, 1);
  return { value: `${padYear(year)}-${part}`, precision: part.startsWith('Q') ? 'quarter' : 'season', date };
}

const PART_MONTHS: Readonly<Record<YearPart, number>> = {
  ...{ Q1: 0, Q2: 3, Q3: 6, Q4: 9, H1: 0, H2: 6 },
  ...{ SP: 2, SU: 5, FA: 8, WI: 11 },
};

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Years before our era as TIMEX3 has them: 218 BC, the year -217 of the calendar, is `BC0218`. */
function padYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}
