import { addDays } from 'date-fns/addDays';
import { makeDate } from './moment.ts';

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'new year': [1, 1],
  'new year eve': [12, 31],
  valentine: [2, 14],
  halloween: [10, 31],
};
const AFTER_EASTER: Readonly<Record<string, number>> = { easter: 0, 'easter monday': 1, 'good friday': -2 };

/** The day of a feast in `year`. Easter is the Western one. */
export function findHolidayDay(holiday: string, year: number): Date {
  const fixed = FIXED[holiday];
  if (fixed !== undefined) return makeDate(year, fixed[0], fixed[1]);
  const offset = AFTER_EASTER[holiday];
  return offset === undefined ? findFourthThursday(year) : addDays(findEaster(year), offset);
}

/** Thanksgiving: the fourth Thursday of November. */
function findFourthThursday(year: number): Date {
  const first = makeDate(year, 11, 1);
  return addDays(first, ((4 - first.getDay() + 7) % 7) + 21);
}

/** The Gregorian computation of Meeus, Jones and Butcher, https://en.wikipedia.org/wiki/Date_of_Easter. */
function findEaster(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return makeDate(year, Math.floor(f / 31), (f % 31) + 1);
}
