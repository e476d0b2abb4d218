import type { Days } from '../answer.ts';
import type { When } from './read-when.ts';

/** An event that is dated to longer than what was asked for, and to more days than this, is no answer to when. */
const LONGEST_INEXACT = 7;

/** True where the days lie in the time asked for, or overlap it and are about as exact. */
export function matchWhen(days: Days, when: When): boolean {
  if (when.weekday !== undefined && !isWeekday(days, when.weekday)) return false;
  if (!when.anyYear) return matchDays(days, when.first, when.last);
  const years = [Number(days.first.slice(0, 4)), Number(days.last.slice(0, 4))];
  // What takes more than a year is of no day or month.
  if (years[1]! - years[0]! > 1) return false;
  return years.some((year) => {
    const prefix = String(year).padStart(4, '0');
    return matchDays(days, `${prefix}-${when.first}`, `${prefix}-${when.last}`);
  });
}

function matchDays(days: Days, first: string | null, last: string | null): boolean {
  if ((last !== null && days.first > last) || (first !== null && days.last < first)) return false;
  if (first === null || last === null) {
    return (first === null || days.first >= first) && (last === null || days.last <= last);
  }
  const asked = countDays({ first, last });
  return countDays(days) <= Math.max(asked, LONGEST_INEXACT);
}

/** Whole days are read as midnights of UTC, between which no hour is lost or won. */
const DAY = 86_400_000;

function isWeekday({ first, last }: Days, weekday: number): boolean {
  return first === last && new Date(first).getUTCDay() === weekday;
}

function countDays({ first, last }: Days): number {
  return (Date.parse(last) - Date.parse(first)) / DAY + 1;
}
