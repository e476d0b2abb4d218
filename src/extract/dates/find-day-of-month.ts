import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readDayNumber, readOrdinal } from './read-number.ts';
import { readVerb } from './read-verb.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const LEADING = makeWordSet('on by until from since before');

/** What goes on after a day rather than being numbered by it. */
const AFTER = makeWordSet(
  'and but or to when where the a an his her its their he she it they we i this that these those two three',
);

/** "on the 8th," and "on the 8th the", where the month was named before; "on the 8th floor" is none. */
export function findDayOfMonth(page: DatePage, at: number): Finding | null {
  const word = wordAt(page, at);
  if (word.length < 3 || wordAt(page, at - 1) !== 'the' || !isLed(page, at - 2)) return null;
  const day = readDayNumber(word);
  return day === null || !isAlone(page, at + 1)
    ? null
    : makeFinding(at - 1, at + 1, makeCalendar(null, null, day));
}

/** "on the", and "the morning of the". */
function isLed(page: DatePage, at: number): boolean {
  const word = wordAt(page, at);
  return LEADING.has(word) || (word === 'of' && page.lexemes[at - 1]?.kind === 'daypart');
}

/** True where what stands at `at` is nothing that the day numbers: "the 5th and 6th divisions", "the 8th floor". */
function isAlone(page: DatePage, at: number): boolean {
  const next = page.tokens[at];
  if (next === undefined) return true;
  if (readOrdinal(wordAt(page, at + 1)) !== null) return false;
  return next.shape === 'sign' || AFTER.has(next.word) || readVerb(page, at) !== null;
}
