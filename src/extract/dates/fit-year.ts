import { findDay } from './moment.ts';

/** A weekday beside a day tells its year apart from the neighbouring ones; further off it proves nothing. */
const WEEKDAY_YEARS = [0, -1, 1, -2, 2, -3, 3];
/** Where the clause looks ahead, 29 February is the next one. */
const YEARS_AHEAD = [0, 1, 2, 3, 4];

/**
 * The year nearest to `year` in which the day exists and falls on `weekday`; without such a weekday, the nearest in
 * which it exists. `ahead` keeps to `year` and those after it.
 */
export function fitYear(
  year: number,
  month: number,
  day: number,
  weekday: number | null,
  ahead: boolean,
): number | null {
  const existing = (ahead ? YEARS_AHEAD : WEEKDAY_YEARS)
    .map((shift) => findDay(year + shift, month, day))
    .filter((moment) => moment !== null);
  const fitting = existing.find(({ date }) => date.getDay() === weekday) ?? existing[0];
  return fitting?.date.getFullYear() ?? null;
}
