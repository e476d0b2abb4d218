import type { Span } from '../../text/span.ts';
import type { Context, Named, Place } from './context.ts';
import type { DatePage } from './date-page.ts';
import type { Which } from './reading.ts';

export interface ChosenYear {
  readonly year: number;
  readonly anchor: Span | null;
  readonly yearKnown: boolean;
}

const HALF_YEAR = 6;
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
  if (which === 'previous' || which === 'following') return countYear(month, which, context);
  const carried = which === 'bare' ? carryYear(month, day, context, place) : null;
  if (carried !== null) return carried;
  const { published } = context;
  if (published === null) return null;
  const year = published.getFullYear();
  const ahead = month - 1 - published.getMonth();
  const later = ahead > 0 || (ahead === 0 && day !== null && day > published.getDate());
  return { year: year + chooseShift(ahead, later, day, which, place), anchor: null, yearKnown: false };
}

/** "the following March" is counted from the date named last. */
function countYear(month: number, which: Which, context: Context): ChosenYear | null {
  const { last } = context;
  if (last === null || last.moment.precision === 'century') return null;
  const { date } = last.moment;
  const ahead = month - 1 - date.getMonth();
  const shift =
    which === 'following' ? (ahead > 0 && last.moment.precision !== 'year' ? 0 : 1) : ahead < 0 ? 0 : -1;
  return { year: date.getFullYear() + shift, anchor: last.span, yearKnown: last.yearKnown };
}

/** 0 for the publication year, -1 or 1 for its neighbours. `later`: this year's one is still to come. */
function chooseShift(ahead: number, later: boolean, day: number | null, which: Which, place: Place): number {
  if (which === 'last') return ahead >= 0 && (later || day === null) ? -1 : 0;
  if (which === 'next') return ahead > 0 || later ? 0 : 1;
  if (which === 'this' || ahead === 0) return 0;
  const { tense, near } = place.readTense();
  if (later)
    return ahead > LIMITS[tense ?? 'present'][day !== null ? 'day' : near ? 'near' : 'month'] ? -1 : 0;
  return (tense === 'future' && ahead < -2) || (tense !== 'past' && ahead < -8) ? 1 : 0;
}

/** The year of the date before it, in texts that tell of other years and where the passage still speaks of that year. */
function carryYear(month: number, day: number | null, context: Context, place: Place): ChosenYear | null {
  const { last, narrative } = context;
  if (last === null || !last.yearKnown || !(narrative || sharesPassage(context, last, place))) return null;
  const { date, precision } = last.moment;
  let year = date.getFullYear();
  if (precision === 'century') return null;
  if (precision !== 'year') {
    const ahead = month - 1 - date.getMonth();
    if (ahead < 0 && !narrative && context.page.sentenceOf[last.at] !== context.page.sentenceOf[place.from])
      return null;
    if (ahead < -HALF_YEAR) year++;
    else if (ahead > HALF_YEAR + 2) year--;
  }
  const { published } = context;
  if (published !== null && new Date(year, month - 1, day ?? 1) > published && !narrative) return null;
  return { year, anchor: last.span, yearKnown: true };
}

/** The same sentence, or a sentence after it that opens with the next date of the story, both in the past. */
function sharesPassage(context: Context, last: Named, place: Place): boolean {
  const { page, published } = context;
  const apart = page.sentenceOf[place.from]! - page.sentenceOf[last.at]!;
  const bare = last.moment.precision === 'year' && !opensSentence(page, last.at);
  if (bare || apart > 2 || (apart > 0 && !opensSentence(page, place.from))) return false;
  if (published !== null && published.getFullYear() === last.moment.date.getFullYear()) return false;
  return place.readTense().tense === 'past';
}

function opensSentence(page: DatePage, at: number): boolean {
  return at < 3 || page.sentenceOf[at - 3] !== page.sentenceOf[at];
}
