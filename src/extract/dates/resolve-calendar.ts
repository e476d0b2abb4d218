import { addMonths } from 'date-fns/addMonths';
import { chooseYear } from './choose-year.ts';
import type { ChosenYear } from './chosen-year.ts';
import type { Context, Place, Resolved } from './context.ts';
import { fitYear } from './fit-year.ts';
import { findDay, type Moment, makeDate, makeMonth, makeYear } from './moment.ts';
import type { Reading, Step } from './reading.ts';
import { resolveStep } from './resolve-step.ts';

type Calendar = Extract<Reading, { type: 'calendar' }>;

/** Days, months and years; a missing year is supplied. Days that the calendar lacks come to nothing. */
export function resolveCalendar(reading: Calendar, context: Context, place: Place): Resolved | null {
  const { year, month, day, weekday, which, countedYear } = reading;
  if (year !== null) return finish(makeMoment(year, month, day), 'written', true);
  if (month === null) return day === null ? null : resolveDayAlone(day, context);
  const chosen =
    countedYear === null
      ? chooseYear(month, day, which, context, place)
      : countYear(countedYear, context, place);
  if (chosen === null) return null;
  const found =
    day === null
      ? chosen.year
      : fitYear(chosen.year, month, day, chosen.anchor === null ? weekday : null, isAhead(month, day, place));
  const resolved = finish(
    found === null ? null : makeMoment(found, month, day),
    'inferred',
    chosen.yearKnown,
  );
  return resolved === null ? null : { ...resolved, anchor: chosen.anchor };
}

function countYear(step: Step, context: Context, place: Place): ChosenYear | null {
  const resolved = resolveStep(step, context, place);
  if (resolved === null) return null;
  const { moment, anchor, yearKnown } = resolved;
  return { year: moment.date.getFullYear(), anchor, yearKnown };
}

const HALF_MONTH = 14;

/** "on the 8th" is in the month of the date before it, else in the month of publication. */
function resolveDayAlone(day: number, context: Context): Resolved | null {
  const { last, published } = context;
  const named =
    last !== null && (last.moment.precision === 'day' || last.moment.precision === 'month') ? last : null;
  const base = named?.moment.date ?? published;
  if (base === null || (named === null && last !== null)) return null;
  // "They met on 25 June. On the 1st …": a story goes on rather than back.
  const isNext = named?.moment.precision === 'day' && base.getDate() - day > HALF_MONTH && context.narrative;
  const month = isNext ? addMonths(base, 1) : base;
  const resolved = finish(
    findDay(month.getFullYear(), month.getMonth() + 1, day),
    'counted',
    named?.yearKnown ?? false,
  );
  return resolved === null ? null : { ...resolved, anchor: named?.span ?? null };
}

/** Only a leap day depends on it whether the clause looks ahead. */
function isAhead(month: number, day: number, place: Place): boolean {
  return month === 2 && day === 29 && place.readTense().tense === 'future';
}

function makeMoment(year: number, month: number | null, day: number | null): Moment | null {
  if (month === null) return makeYear(year);
  if (month < 1 || month > 12) return null;
  return day === null ? makeMonth(makeDate(year, month, 1)) : findDay(year, month, day);
}

function finish(moment: Moment | null, basis: Resolved['basis'], yearKnown: boolean): Resolved | null {
  return moment === null ? null : { moment, basis, anchor: null, yearKnown };
}
