import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readDayNumber } from './read-number.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const AFTER_A_DAY = makeWordSet('in at the for with between that when to on a as was were by');
const BEFORE_A_DAY: ReadonlySet<string> = new Set(['on', 'the', 'between', 'of', 'from', ',']);

/** "April 24 and 25" and "24 and 25 April" are two days of one month; "June 2 and 9, 2024" share the year, too. */
export function listDays(page: DatePage, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const { reading, from, to } = finding;
    if (reading.type !== 'calendar' || reading.day === null || reading.month === null) return [finding];
    const { month, day } = reading;
    const earlier = readEarlier(page, from);
    if (earlier !== null && earlier < day) {
      return [makeFinding(from - 2, from - 1, makeCalendar(reading.year, month, earlier)), finding];
    }
    const later = readLater(page, to);
    if (later === null || later.day <= day) return [finding];
    const year = reading.year ?? later.year;
    const second = makeFinding(to + 1, later.to, makeCalendar(year, month, later.day));
    return [{ ...finding, reading: { ...reading, year } }, second];
  });
}

/** The day after "and" with its year, where no word follows that the number counts. */
function readLater(page: DatePage, to: number): { day: number; year: number | null; to: number } | null {
  const day = wordAt(page, to) === 'and' ? readDayNumber(wordAt(page, to + 1)) : null;
  if (day === null) return null;
  const year = wordAt(page, to + 2) === ',' ? readYear(page, to + 3) : null;
  if (year !== null) return { day, ...year };
  const after = page.tokens[to + 2];
  const isSign = after?.shape === 'sign' && after.word !== '/' && after.word !== ':';
  const ends = after === undefined || isSign || AFTER_A_DAY.has(after.word);
  return ends ? { day, year: null, to: to + 2 } : null;
}

function readEarlier(page: DatePage, from: number): number | null {
  if (wordAt(page, from - 1) !== 'and' || page.tokens[from]?.shape !== 'number') return null;
  return BEFORE_A_DAY.has(wordAt(page, from - 3)) ? readDayNumber(wordAt(page, from - 2)) : null;
}
