import { addDays } from 'date-fns/addDays';
import type { Context, Place, Resolved } from './context.ts';
import { makeDay } from './moment.ts';
import type { Which } from './reading.ts';

/** Bare weekdays further back are named so only by a clear past tense; nearer ones are the usual case in news. */
const FAR_BACK = 5;
const HALF_WEEK = 3;

/** The day a weekday stands for. The publication day's own weekday is that day. */
export function resolveWeekday(
  weekday: number,
  which: Which,
  context: Context,
  place: Place,
): Resolved | null {
  const { published, lastDay } = context;
  if (which === 'previous' || which === 'following' || which === 'same' || goesOn(context, place)) {
    if (lastDay === null) return null;
    const back = (lastDay.moment.date.getDay() - weekday + 7) % 7;
    const moment = makeDay(addDays(lastDay.moment.date, countFromDay(back, which)));
    return { moment, basis: 'counted', anchor: lastDay.span, yearKnown: lastDay.yearKnown };
  }
  if (published === null || context.narrative) return null;
  const back = (published.getDay() - weekday + 7) % 7;
  const moment = makeDay(addDays(published, countFromPublished(back, which, place)));
  return { moment, basis: 'counted', anchor: null, yearKnown: false };
}

/** In a story of other years a weekday lies beside the day named before it in its paragraph. */
function goesOn(context: Context, place: Place): boolean {
  const { narrative, lastDay, page } = context;
  return narrative && lastDay !== null && page.paragraphOf[lastDay.at] === page.paragraphOf[place.from];
}

/** `back` is how many days the weekday lies before the day it is counted from, 0 to 6. */
function countFromDay(back: number, which: Which): number {
  if (which === 'previous' || which === 'last') return back === 0 ? -7 : -back;
  if (which === 'following' || which === 'next') return 7 - back;
  return back <= HALF_WEEK ? -back : 7 - back;
}

function countFromPublished(back: number, which: Which, place: Place): number {
  if (which === 'last') return back === 0 ? -7 : -back;
  if (which === 'next') return 7 - back;
  if (back === 0) return 0;
  const { tense, near, nearest } = place.readTense();
  if (nearest) return back <= HALF_WEEK ? -back : 7 - back;
  if (which === 'this') return tense === 'past' ? -back : 7 - back;
  // What lies a day back is hardly meant by a verb far from it: "agreed to take the whole of the debt Monday".
  if (back === 1 && !near) return -1;
  if (tense === 'future' || (tense === 'present' && near)) return 7 - back;
  return back <= FAR_BACK || (tense === 'past' && near) ? -back : 7 - back;
}
