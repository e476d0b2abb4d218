import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addQuarters } from 'date-fns/addQuarters';
import { addWeeks } from 'date-fns/addWeeks';
import type { Place } from './context.ts';
import {
  type Moment,
  makeDay,
  makeDecade,
  makeMonth,
  makeQuarter,
  makeWeek,
  makeWeekend,
  makeYear,
} from './moment.ts';
import type { Unit } from './reading.ts';

/** What lies `steps` units from the publication day, as precise as the unit; null for units shorter than a day. */
export function countFromPublished(base: Date, unit: Unit, steps: number, place: Place): Moment | null {
  if (unit === 'day') return makeDay(addDays(base, steps));
  if (unit === 'week') return makeWeek(addWeeks(base, steps));
  if (unit === 'weekend') return makeWeekend(addWeeks(base, chooseWeekend(base, steps, place)));
  if (unit === 'month') return makeMonth(addMonths(base, steps));
  if (unit === 'quarter') return makeQuarter(addQuarters(base, steps));
  if (unit === 'year') return makeYear(base.getFullYear() + steps);
  return unit === 'decade' ? makeDecade(base.getFullYear() + 10 * steps) : null;
}

/** "the weekend" early in a week is the one just over, unless the clause looks ahead. */
function chooseWeekend(base: Date, steps: number, place: Place): number {
  if (steps !== 0) return steps;
  const early = base.getDay() >= 1 && base.getDay() <= 4;
  return early && place.readTense().tense !== 'future' ? -1 : 0;
}

/** What lies `steps` units from a date that was named, where that date is precise enough for the unit. */
export function countFromMoment(base: Moment, unit: Unit, steps: number): Moment | null {
  const { date, precision } = base;
  if (precision === 'century') return null;
  if (unit === 'year') {
    if (precision === 'quarter') return makeQuarter(addQuarters(date, 4 * steps));
    return makeYear(date.getFullYear() + steps);
  }
  if (precision === 'year' || precision === 'season') return null;
  if (unit === 'quarter') return makeQuarter(addQuarters(date, steps));
  if (unit === 'month') return precision === 'quarter' ? null : makeMonth(addMonths(date, steps));
  if (precision !== 'day') return null;
  if (unit === 'day') return makeDay(addDays(date, steps));
  if (unit === 'week') return steps === 0 ? makeWeek(date) : makeDay(addWeeks(date, steps));
  return unit === 'weekend' ? makeWeekend(addWeeks(date, steps)) : null;
}
