import type { Context, Place, Resolved } from './context.ts';
import type { TenseReading } from './find-clause-verb.ts';
import { makeDay } from './moment.ts';
import { readTense } from './read-tense.ts';
import type { Finding, Reading } from './reading.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveHoliday, resolvePart } from './resolve-part.ts';
import { resolveStep } from './resolve-step.ts';
import { resolveWeekday } from './resolve-weekday.ts';

/** What a reading that needs counting comes to in its context, or null where nothing sure can be said. */
export function resolveReading(reading: Reading, context: Context, place: Place): Resolved | null {
  switch (reading.type) {
    case 'calendar':
      return resolveCalendar(reading, context, place);
    case 'weekday':
      return resolveWeekday(reading.weekday, reading.which, context, place);
    case 'step':
      return resolveStep(reading, context, place);
    case 'part':
      return resolvePart(reading, context, place);
    case 'holiday':
      return resolveHoliday(reading, context, place);
    case 'clock':
      return resolveClock(context, place);
    case 'range':
    case 'fixed':
      return null;
  }
}

/** A time of day alone belongs to the day named last in its paragraph; one still to come, to the day of publication. */
function resolveClock(context: Context, place: Place): Resolved | null {
  const { lastDay, page, published } = context;
  if (lastDay !== null && page.paragraphOf[lastDay.at] === page.paragraphOf[place.from]) {
    return { moment: lastDay.moment, basis: 'counted', anchor: lastDay.span, yearKnown: lastDay.yearKnown };
  }
  if (published === null || context.narrative || place.readTense().tense !== 'future') return null;
  return { moment: makeDay(published), basis: 'counted', anchor: null, yearKnown: false };
}

/** The place of a finding; its tense is read at most once. */
export function makePlace(context: Context, finding: Finding): Place {
  let tense: TenseReading | null = null;
  return {
    from: finding.from,
    to: finding.to,
    readTense: () => {
      tense ??= readTense(context.page, finding.from, finding.to);
      return tense;
    },
  };
}
