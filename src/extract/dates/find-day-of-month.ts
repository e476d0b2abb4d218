import { type DatePage, wordAt } from './date-page.ts';
import { readDayNumber } from './read-number.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const LEADING: ReadonlySet<string> = new Set('on by until from since before'.split(' '));

/** "on the 8th," where the month was named before; "on the 8th floor" is none. */
export function findDayOfMonth(page: DatePage, at: number): Finding | null {
  const word = wordAt(page, at);
  if (word.length < 3 || wordAt(page, at - 1) !== 'the' || !LEADING.has(wordAt(page, at - 2))) return null;
  const day = readDayNumber(word);
  const next = page.tokens[at + 1];
  if (day === null || (next !== undefined && next.shape !== 'sign')) return null;
  return makeFinding(at - 1, at + 1, makeCalendar(null, null, day));
}
