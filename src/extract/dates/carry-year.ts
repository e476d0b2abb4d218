import type { ChosenYear } from './chosen-year.ts';
import type { Context, Named, Place } from './context.ts';
import type { DatePage } from './date-page.ts';

/** A story goes on rather than back: so many months back are the next year's. */
const BACK = 5;
/** A passage that goes on skips no more sentences than this. */
const SKIPPED = 2;

/** The year of the date before it, in texts that tell of other years and where the passage still speaks of that year. */
export function carryYear(
  month: number,
  day: number | null,
  context: Context,
  place: Place,
): ChosenYear | null {
  const { narrative, published, page } = context;
  const last = context.last ?? (narrative ? context.latest : null);
  if (last === null || !last.yearKnown || last.moment.precision === 'century') return null;
  if (!narrative && !goesOn(context, last, place)) return null;
  const { date, precision } = last.moment;
  const ahead = precision === 'year' ? 0 : month - 1 - date.getMonth();
  const sameSentence = page.sentenceOf[last.at] === page.sentenceOf[place.from];
  if (ahead < 0 && !narrative && !sameSentence) return null;
  const year = date.getFullYear() + (ahead <= -BACK ? 1 : 0);
  const toCome = published !== null && new Date(year, month - 1, day ?? 1) > published;
  return toCome && !narrative ? null : { year, anchor: last.span, yearKnown: true };
}

/** The same sentence, or one soon after it that opens with the next date of the story, both in the past. */
function goesOn(context: Context, last: Named, place: Place): boolean {
  const { page, published } = context;
  const apart = page.sentenceOf[place.from]! - page.sentenceOf[last.at]!;
  if (last.moment.precision === 'year' && !opensSentence(page, last.at)) return false;
  if (apart > SKIPPED || (apart > 0 && !opensSentence(page, place.from))) return false;
  if (published !== null && published.getFullYear() === last.moment.date.getFullYear()) return false;
  return place.readTense().tense === 'past';
}

function opensSentence(page: DatePage, at: number): boolean {
  return at < 3 || page.sentenceOf[at - 3] !== page.sentenceOf[at];
}
