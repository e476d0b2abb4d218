import { compareYear } from './compare-year.ts';
import type { Context, Named, Place, Resolved } from './context.ts';
import { countFromMoment, countFromPublished } from './count-units.ts';
import type { Step } from './reading.ts';

/** Counting that leaves these years has no sure value. Nobody counts from today to the day of an older year. */
const FIRST_YEAR = { published: 1000, mention: -3999 };
const LAST_YEAR = 2999;

/** "yesterday", "last month", "eleven years ago" from the publication day; "two days later" from the last date named. */
export function resolveStep(reading: Step, context: Context, place: Place): Resolved | null {
  const { unit, steps, from } = reading;
  if (unit === 'year' && steps === -1) {
    const compared = compareYear(context, place);
    if (compared !== undefined) return compared;
  }
  if (from === 'published' || (from === 'story' && !context.narrative)) {
    const { published, narrative } = context;
    // In a story of other years "today" is these days, and "last week" the last one of something.
    if (published === null || (narrative && steps > -2 && steps < 2)) return null;
    const moment = countFromPublished(published, unit, steps, place);
    return keepPlain(moment && { moment, basis: 'counted', anchor: null, yearKnown: false }, 'published');
  }
  const base = chooseBase(reading, context, place);
  if (base === null) return null;
  const moment = countFromMoment(base.moment, unit, steps);
  // "A day earlier" tells of the past, and so is not counted from what is still to come.
  const isBack = steps < 0 || (steps === 0 && place.readTense().tense === 'past');
  const isToCome = isBack && context.published !== null && base.moment.date > context.published;
  if (isToCome) return null;
  const { span: anchor, yearKnown } = base;
  return keepPlain(moment && { moment, basis: 'counted', anchor, yearKnown }, 'mention');
}

function keepPlain(resolved: Resolved | null, from: keyof typeof FIRST_YEAR): Resolved | null {
  const year = resolved === null ? Number.NaN : resolved.moment.date.getFullYear();
  return year >= FIRST_YEAR[from] && year <= LAST_YEAR ? resolved : null;
}

/** Days are counted from a day, months from anything with a month, years from anything. */
function chooseBase(reading: Step, context: Context, place: Place): Named | null {
  const { last, lastDay, latest, page } = context;
  if (reading.unit === 'year') {
    const close = latest !== null && page.sentenceOf[latest.at] === page.sentenceOf[place.from];
    return close ? latest : (last ?? latest);
  }
  const fine = reading.unit === 'day' || reading.unit === 'week' || reading.unit === 'weekend';
  if (!fine || last === null || last === lastDay) return last;
  const near = lastDay !== null && page.paragraphOf[place.from]! - page.paragraphOf[lastDay.at]! <= 1;
  return near ? lastDay : null;
}
