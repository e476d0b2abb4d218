import type { Context, Place, Resolved } from './context.ts';
import { findHolidayDay } from './holiday.ts';
import { makeDay, makePart } from './moment.ts';
import type { Reading, Which } from './reading.ts';

type Part = Extract<Reading, { type: 'part' }>;
type Holiday = Extract<Reading, { type: 'holiday' }>;

/** A season, quarter or half: the latest that has begun, or the next one where the clause looks ahead. */
export function resolvePart(reading: Part, context: Context, place: Place): Resolved | null {
  const { part, year, yearSteps, which } = reading;
  if (year !== null) return { moment: makePart(year, part), basis: 'written', anchor: null, yearKnown: true };
  const { published } = context;
  if (published === null) return null;
  const current = published.getFullYear();
  const makeIn = (found: number): Resolved => ({
    moment: makePart(found, part),
    basis: 'inferred',
    anchor: null,
    yearKnown: false,
  });
  if (yearSteps !== null) return makeIn(current + yearSteps);
  return makeIn(current + chooseShift(makePart(current, part).date, published, which, place));
}

export function resolveHoliday(reading: Holiday, context: Context, place: Place): Resolved | null {
  const { holiday, year, which } = reading;
  const makeIn = (found: number, basis: Resolved['basis']): Resolved => ({
    moment: makeDay(findHolidayDay(holiday, found)),
    basis,
    anchor: null,
    yearKnown: year !== null,
  });
  if (year !== null) return makeIn(year, 'counted');
  const { published } = context;
  if (published === null) return null;
  const current = published.getFullYear();
  return makeIn(current + chooseShift(findHolidayDay(holiday, current), published, which, place), 'inferred');
}

function chooseShift(start: Date, published: Date, which: Which, place: Place): number {
  const ahead = start > published;
  if (which === 'this') return 0;
  if (which === 'last') return ahead ? -1 : 0;
  if (which === 'next') return ahead ? 0 : 1;
  const { tense } = place.readTense();
  if (ahead) return tense === 'past' ? -1 : 0;
  return tense === 'future' && published.getMonth() - start.getMonth() > 3 ? 1 : 0;
}
