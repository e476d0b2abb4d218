import { carryYear } from './carry-year.ts';
import type { ChosenYear } from './chosen-year.ts';
import type { Context, Place } from './context.ts';
import type { Which } from './reading.ts';

/** From how many months ahead the year before is meant; a bill "payable Nov. 15" stands beside past tenses too. */
const LIMITS = {
  past: { day: 2, month: 1, near: 0 },
  present: { day: 5, month: 5, near: 5 },
  future: { day: 12, month: 12, near: 12 },
} as const;

/** The year of a month, or of a month and day, that was written without one; null where nothing tells. */
export function chooseYear(
  month: number,
  day: number | null,
  which: Which,
  context: Context,
  place: Place,
): ChosenYear | null {
  if (which === 'previous' || which === 'following' || which === 'same')
    return countYear(month, which, context);
  const carried = which === 'bare' ? carryYear(month, day, context, place) : null;
  if (carried !== null) return carried;
  const { published } = context;
  if (published === null) return null;
  const ahead = month - 1 - published.getMonth();
  const later = ahead > 0 || (ahead === 0 && day !== null && day > published.getDate());
  const year = published.getFullYear() + chooseShift(ahead, later, day, which, place);
  return { year, anchor: null, yearKnown: false };
}

/** "the following March" and "that July" are counted from the date named last. */
function countYear(month: number, which: Which, context: Context): ChosenYear | null {
  const { last } = context;
  if (last === null || last.moment.precision === 'century') return null;
  const { date, precision } = last.moment;
  const ahead = month - 1 - date.getMonth();
  const following = ahead > 0 && precision !== 'year' ? 0 : 1;
  const shift = which === 'same' ? 0 : which === 'following' ? following : ahead < 0 ? 0 : -1;
  return { year: date.getFullYear() + shift, anchor: last.span, yearKnown: last.yearKnown };
}

/** 0 for the publication year, -1 or 1 for its neighbours. `later`: this year's one is still to come. */
function chooseShift(ahead: number, later: boolean, day: number | null, which: Which, place: Place): number {
  if (which === 'last') return ahead >= 0 && (later || day === null) ? -1 : 0;
  if (which === 'next') return ahead > 0 || later ? 0 : 1;
  if (which === 'this' || ahead === 0) return 0;
  const { tense, near } = place.readTense();
  const detail = day !== null ? 'day' : near ? 'near' : 'month';
  if (later) return ahead > LIMITS[tense ?? 'present'][detail] ? -1 : 0;
  return (tense === 'future' && ahead < (near ? 0 : -2)) || (tense !== 'past' && ahead < -8) ? 1 : 0;
}
