import { addDays, differenceInCalendarDays } from 'date-fns';
import type { Context, Place, Resolved } from './context.ts';
import { makeDay } from './moment.ts';
import type { Which } from './reading.ts';

/** Bare weekdays this far back are named so only by a clear past tense; nearer ones are the usual case in news. */
const FAR_BACK = 5;

/** The day a weekday stands for. The publication day's own weekday is that day. */
export function resolveWeekday(
  weekday: number,
  which: Which,
  context: Context,
  place: Place,
): Resolved | null {
  if (which === 'previous' || which === 'following' || context.narrative) {
    const base = context.lastDay;
    if (base === null || (which === 'bare' && context.published === null && !isNear(context, place)))
      return null;
    const back = (base.moment.date.getDay() - weekday + 7) % 7 || 7;
    const steps = which === 'previous' || which === 'last' ? -back : 7 - (back % 7 || 7) || 7;
    const named = makeDay(addDays(base.moment.date, which === 'bare' && back === 7 ? 0 : steps));
    return { moment: named, basis: 'counted', anchor: base.span, yearKnown: base.yearKnown };
  }
  if (context.published === null) return null;
  const back = (context.published.getDay() - weekday + 7) % 7;
  return {
    moment: makeDay(addDays(context.published, chooseSteps(back, which, place))),
    basis: 'counted',
    anchor: null,
    yearKnown: false,
  };
}

function chooseSteps(back: number, which: Which, place: Place): number {
  if (which === 'last') return back === 0 ? -7 : -back;
  if (which === 'next') return 7 - back;
  if (back === 0) return 0;
  const { tense, near } = place.readTense();
  if (which === 'this') return tense === 'past' ? -back : 7 - back;
  if (tense === 'future') return 7 - back;
  if (tense === 'past' && (near || back <= FAR_BACK)) return -back;
  return back <= FAR_BACK ? -back : 7 - back;
}

function isNear(context: Context, place: Place): boolean {
  const { page, lastDay } = context;
  return (
    lastDay !== null &&
    page.paragraphOf[lastDay.at] === page.paragraphOf[place.from] &&
    differenceInCalendarDays(lastDay.moment.date, lastDay.moment.date) === 0
  );
}
