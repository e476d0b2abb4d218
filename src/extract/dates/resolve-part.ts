import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Span } from '../../text/span.ts';
import { BACK } from './carry-year.ts';
import type { Context, Place, Resolved } from './context.ts';
import { findHolidayDay } from './holiday.ts';
import { type Moment, makeDay, makePart } from './moment.ts';
import type { Reading, Which } from './reading.ts';
import { resolveStep } from './resolve-step.ts';

type Part = Extract<Reading, { type: 'part' }>;
type Holiday = Extract<Reading, { type: 'holiday' }>;

/** A season, quarter or half: the latest that has begun, or the next one where the clause looks ahead. */
export function resolvePart(reading: Part, context: Context, place: Place): Resolved | null {
  const { part, year, countedYear, which } = reading;
  const makeIn = (found: number): Moment => makePart(found, part);
  if (year !== null) return { moment: makeIn(year), basis: 'written', anchor: null, yearKnown: true };
  if (countedYear === null) return resolveYear(makeIn, which, context, place);
  const counted = resolveStep(countedYear, context, place);
  if (counted === null) return null;
  const { moment, anchor, yearKnown } = counted;
  return { moment: makeIn(moment.date.getFullYear()), basis: 'inferred', anchor, yearKnown };
}

/** A feast: its day in the year written, else as for seasons. */
export function resolveHoliday(reading: Holiday, context: Context, place: Place): Resolved | null {
  const { holiday, year, which } = reading;
  const makeIn = (found: number): Moment => makeDay(findHolidayDay(holiday, found));
  if (year !== null) return { moment: makeIn(year), basis: 'counted', anchor: null, yearKnown: true };
  return resolveYear(makeIn, which, context, place);
}

function resolveYear(
  makeIn: (year: number) => Moment,
  which: Which,
  context: Context,
  place: Place,
): Resolved | null {
  const { published, narrative, last } = context;
  const story = narrative || which === 'following' || which === 'same';
  const base: { date: Date; anchor: Span | null } | null = story
    ? last && { date: last.moment.date, anchor: last.span }
    : published && { date: published, anchor: null };
  if (base === null) return null;
  const year = base.date.getFullYear();
  const { date } = makeIn(year);
  const ahead = date > base.date && last?.moment.precision !== 'year';
  const gone = base.date.getMonth() - date.getMonth() >= BACK;
  const shift = story ? shiftStory(ahead, gone, which) : shiftNews(date, base.date, which, place);
  const yearKnown = story && last?.yearKnown === true;
  return { moment: makeIn(year + shift), basis: 'inferred', anchor: base.anchor, yearKnown };
}

/** `gone`: this year's one lies so far back that the story must have gone on to the next. */
function shiftStory(ahead: boolean, gone: boolean, which: Which): number {
  if (which === 'last') return ahead ? -1 : 0;
  if (which === 'bare') return gone ? 1 : 0;
  return (which === 'next' || which === 'following') && !ahead ? 1 : 0;
}

const HALF_YEAR = 183;

function shiftNews(start: Date, published: Date, which: Which, place: Place): number {
  const ahead = start > published;
  if (which === 'this') return 0;
  if (which === 'last') return ahead ? -1 : 0;
  if (which === 'next') return ahead ? 0 : 1;
  const { tense } = place.readTense();
  // What lies more than half a year ahead was rather the last one, unless the clause looks ahead.
  const isFar = differenceInCalendarDays(start, published) > HALF_YEAR && tense !== 'future';
  if (ahead) return tense === 'past' || isFar ? -1 : 0;
  return tense === 'future' && published.getMonth() - start.getMonth() > 3 ? 1 : 0;
}
