import type { ChosenYear } from './chosen-year.ts';
import type { Context, Named, Place } from './context.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { makeDate } from './moment.ts';
import { readVerb } from './read-verb.ts';

/** A story goes on rather than back: so many months back are the next year's. */
export const BACK = 5;
/** A passage that goes on skips no more sentences than this. */
const SKIPPED = 2;
/** So many dates of other years in a row make a passage that tells of them day by day. */
const TELLING = 2;

/** The year of the date before it, in texts that tell of other years and where the passage still speaks of that year. */
export function carryYear(
  month: number,
  day: number | null,
  context: Context,
  place: Place,
): ChosenYear | null {
  const { narrative, published, page } = context;
  const last = context.last ?? (narrative ? context.latest : null);
  if (last === null || last.moment.precision === 'century') return null;
  const sameSentence = page.sentenceOf[last.at] === page.sentenceOf[place.from];
  // "Next year's vote is on 2 March": the sentence is of that year, though no text names it.
  const isOfYear =
    sameSentence && last.moment.precision === 'year' && !leavesMarks(page, last.at, place.from);
  if (isOfYear && !last.yearKnown)
    return { year: last.moment.date.getFullYear(), anchor: last.span, yearKnown: false };
  if (!last.yearKnown) return null;
  const tells = narrative || isTelling(context, last, place, day === null);
  if (!tells && !goesOn(context, last, place)) return null;
  const { date, precision } = last.moment;
  // What follows "between June and December 1941" may lie within it.
  const { start } = last.start.getFullYear() === date.getFullYear() ? last : { start: date };
  const ahead = precision === 'year' ? 0 : month - 1 - start.getMonth();
  if (ahead < 0 && !tells && !sameSentence) return null;
  const year =
    date.getFullYear() + (ahead <= -BACK ? 1 : tells && ahead > 0 && looksBack(page, place) ? -1 : 0);
  const toCome = published !== null && makeDate(year, month, day ?? 1) > published;
  return toCome && !narrative ? null : { year, anchor: last.span, yearKnown: true };
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»']);

/** “We want it next year,” she said on March 22: what is quoted tells of another time than who says it. */
function leavesMarks(page: DatePage, from: number, to: number): boolean {
  return page.tokens.slice(from, to).some(({ word }) => MARKS.has(word));
}

/** So many words after a date is the verb of its clause. */
const VERB_REACH = 8;

/** "In October, the fleet had left": what lies before the story. "By October it had arrived" goes on with it. */
function looksBack(page: DatePage, { from, to }: Place): boolean {
  const before = wordAt(page, from - 1);
  if (before === 'by' || before === 'until') return false;
  for (let at = to; at < to + VERB_REACH && page.sentenceOf[at] === page.sentenceOf[from]; at++) {
    if (wordAt(page, at) === 'had') return wordAt(page, at + 1) !== 'to' && readVerb(page, at + 1) === 'past';
    if (readVerb(page, at) !== null) return false;
  }
  return false;
}

/** In the midst of a passage of dates of other years, in the past. A month alone goes on with it at the head of a sentence. */
function isTelling(context: Context, last: Named, place: Place, isMonth: boolean): boolean {
  const { page, run, published } = context;
  const apart = page.paragraphOf[place.from]! - page.paragraphOf[last.at]!;
  if (run < TELLING || apart > 1 || published === null) return false;
  if (isMonth && !opensSentence(page, place.from)) return false;
  return place.readTense().tense === 'past';
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
