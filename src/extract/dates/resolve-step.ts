import { addDays, addMonths, addQuarters, addWeeks } from 'date-fns';
import type { Context, Named, Place, Resolved } from './context.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { type Moment, makeDay, makeMonth, makeQuarter, makeWeek, makeWeekend, makeYear } from './moment.ts';
import type { Reading, Unit } from './reading.ts';

type Step = Extract<Reading, { type: 'step' }>;

/** "yesterday", "last month", "eleven years ago" from the publication day; "two days later" from the last date named. */
export function resolveStep(reading: Step, context: Context, place: Place): Resolved | null {
  if (reading.from === 'published' || (reading.from === 'story' && !context.narrative)) {
    if (context.published === null) return null;
    const compared =
      reading.unit === 'year' && reading.steps === -1 ? findComparedQuarter(context, place) : null;
    if (compared !== null) {
      const moment = makeQuarter(addQuarters(compared.moment.date, -4));
      return { moment, basis: 'counted', anchor: compared.span, yearKnown: false };
    }
    if (reading.unit === 'year' && reading.steps === -1 && comparesAmounts(context.page, place)) return null;
    const moment = countUnits(context.published, reading.unit, reading.steps, place);
    return moment === null ? null : { moment, basis: 'counted', anchor: null, yearKnown: false };
  }
  if (reading.unit === 'year' && reading.steps === -1 && comparesAmounts(context.page, place)) {
    if (context.last?.moment.precision !== 'quarter') return null;
  }
  const base = chooseBase(reading, context, place);
  if (base === null) return null;
  const moment = countFrom(base.moment, reading.unit, reading.steps);
  return moment === null ? null : { moment, basis: 'counted', anchor: base.span, yearKnown: base.yearKnown };
}

/** What is compared "with $3 million a year ago" may be a day, a quarter or a year: its own words don't tell. */
function comparesAmounts(page: DatePage, place: Place): boolean {
  const last = wordAt(page, place.to - 1);
  if (last !== 'ago' && last !== 'earlier') return false;
  const at = wordAt(page, place.from - 1) === ',' ? place.from - 2 : place.from - 1;
  const before = wordAt(page, at);
  return COMPARING.has(before) || page.tokens[at]?.shape === 'number' || COMPARED.has(wordAt(page, place.to));
}

const COMPARING: ReadonlySet<string> = new Set(
  'than from with million billion share % percent quarter cents yen'.split(' '),
);
const COMPARED: ReadonlySet<string> = new Set('quarter period month results'.split(' '));

/** "… a year ago" beside a quarter of this year compares it with the same quarter. */
function findComparedQuarter(context: Context, place: Place): Named | null {
  const { last, page, published } = context;
  if (last?.moment.precision !== 'quarter' || published === null) return null;
  if (page.paragraphOf[place.from]! - page.paragraphOf[last.at]! > 1) return null;
  return Math.abs(published.getTime() - last.moment.date.getTime()) < YEAR ? last : null;
}

const YEAR = 366 * 24 * 60 * 60 * 1000;

/** Days are counted from a day, months from anything with a month, years from anything. */
function chooseBase(reading: Step, context: Context, place: Place): Named | null {
  const { last, lastDay, page } = context;
  const fine = reading.unit === 'day' || reading.unit === 'week' || reading.unit === 'weekend';
  if (reading.unit === 'year') return context.latest;
  if (!fine || last === null || last === lastDay) return last;
  const near = lastDay !== null && page.paragraphOf[place.from]! - page.paragraphOf[lastDay.at]! <= 1;
  return near ? lastDay : null;
}

function countUnits(base: Date, unit: Unit, steps: number, place: Place): Moment | null {
  if (unit === 'day') return makeDay(addDays(base, steps));
  if (unit === 'week') return makeWeek(addWeeks(base, steps));
  if (unit === 'weekend') return makeWeekend(addWeeks(base, chooseWeekend(base, steps, place)));
  if (unit === 'month') return makeMonth(addMonths(base, steps));
  if (unit === 'quarter') return makeQuarter(addQuarters(base, steps));
  if (unit === 'year') return makeYear(base.getFullYear() + steps);
  if (unit === 'decade')
    return Math.abs(steps) === 1
      ? makeDecade(base.getFullYear() + 10 * steps)
      : makeYear(base.getFullYear() + 10 * steps);
  return null;
}

/** "the weekend" on a Monday in the past tense is the one just over. */
function chooseWeekend(base: Date, steps: number, place: Place): number {
  if (steps !== 0) return steps;
  const early = base.getDay() >= 1 && base.getDay() <= 4;
  return early && place.readTense().tense !== 'future' ? -1 : 0;
}

function makeDecade(year: number): Moment {
  return { value: String(year).slice(0, 3), precision: 'century', date: new Date(year, 0, 1) };
}

/** Counting from a date that was named keeps to what both of them are precise enough for. */
function countFrom(base: Moment, unit: Unit, steps: number): Moment | null {
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
  if (unit === 'week') return steps === 0 ? makeWeek(date) : makeDay(addDays(date, 7 * steps));
  return unit === 'weekend' ? makeWeekend(addWeeks(date, steps)) : null;
}
