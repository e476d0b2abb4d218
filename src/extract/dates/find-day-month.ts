import { type DatePage, wordAt } from './date-page.ts';
import { readDayNumber, readOrdinal } from './read-number.ts';
import { readRangeSign } from './read-range.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

/** "24 February 2022", "the 11th of September", "5–7 May", "22 to 25 June". */
export function findDayMonth(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'month' || (page.tokens[at]!.shape === 'lower' && !lexeme.sure)) return null;
  const { month } = lexeme;
  const dayAt = wordAt(page, at - 1) === 'of' ? at - 2 : at - 1;
  const word = wordAt(page, dayAt);
  const day = readDayNumber(word);
  if (day === null || (dayAt === at - 2 && readOrdinal(word) === null)) return null;
  const after = wordAt(page, at + 1) === ',' ? at + 2 : at + 1;
  const { year, to } = readYear(page, after) ?? { year: null, to: at + 1 };
  const calendar = makeCalendar(year, month, day);
  const earlier = readEarlierDay(page, dayAt);
  const first = earlier === null ? null : readDayNumber(wordAt(page, earlier));
  if (earlier === null || first === null || first >= day) return makeFinding(dayAt, to, calendar);
  return makeFinding(earlier, to, { type: 'range', first: makeCalendar(year, month, first), last: calendar });
}

/** The token of the day before a sign of range that ends at `dayAt`, or null. */
function readEarlierDay(page: DatePage, dayAt: number): number | null {
  if (readRangeSign(page, dayAt) === dayAt) return dayAt - 1;
  return dayAt >= 2 && readRangeSign(page, dayAt - 1) === dayAt ? dayAt - 2 : null;
}
