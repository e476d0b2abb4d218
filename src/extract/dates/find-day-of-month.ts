import { type DatePage, wordAt } from './date-page.ts';
import { readDayNumber } from './read-number.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const LEADING: ReadonlySet<string> = new Set('on by until from since before'.split(' '));

/** What goes on after a day rather than being numbered by it. */
const AFTER: ReadonlySet<string> = new Set(
  'and but or to when where the a an his her its their he she it they we i this that these those two three'.split(
    ' ',
  ),
);

/** "on the 8th," and "on the 8th the", where the month was named before; "on the 8th floor" is none. */
export function findDayOfMonth(page: DatePage, at: number): Finding | null {
  const word = wordAt(page, at);
  if (word.length < 3 || wordAt(page, at - 1) !== 'the' || !LEADING.has(wordAt(page, at - 2))) return null;
  const day = readDayNumber(word);
  const next = page.tokens[at + 1];
  const isDay = next === undefined || next.shape === 'sign' || AFTER.has(next.word);
  if (day === null || !isDay) return null;
  return makeFinding(at - 1, at + 1, makeCalendar(null, null, day));
}
