import { type DatePage, wordAt } from './date-page.ts';
import { readDayNumber } from './read-number.ts';
import { readRangeSign } from './read-range.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeCalendar, makeFinding, type Which } from './reading.ts';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]);

/** "June 2", "June 2-3", "May 22, 1995", "Sept. 11th", "March the eighth". */
export function findMonthDay(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'month') return null;
  if (page.tokens[at]!.shape === 'lower' && !lexeme.sure) return null;
  const { month } = lexeme;
  const dayAt = wordAt(page, at + 1) === 'the' ? at + 2 : at + 1;
  const day = readDayNumber(wordAt(page, dayAt));
  if (day === null || isCounting(page, dayAt + 1)) return null;
  // "In May second thoughts came" is told from "May second," by what follows.
  if (page.tokens[dayAt]!.shape === 'lower' && page.tokens[dayAt + 1]?.shape === 'lower') return null;
  const sign = readRangeSign(page, dayAt + 1);
  const last = sign > 0 ? readDayNumber(wordAt(page, sign)) : null;
  const ranges = last !== null && last > day && !isCounting(page, sign + 1);
  const end = ranges ? sign + 1 : dayAt + 1;
  const { year, to } = readYear(page, wordAt(page, end) === ',' ? end + 1 : end) ?? { year: null, to: end };
  const which = WHICH.get(wordAt(page, at - 1)) ?? 'bare';
  const from = which === 'bare' ? at : at - 1;
  const first = makeCalendar(year, month, day, which);
  if (!ranges) return makeFinding(from, to, first);
  return makeFinding(from, to, { type: 'range', first, last: makeCalendar(year, month, last) });
}

/** "May 16 percent" and "March 10:30" hold no day. */
function isCounting(page: DatePage, at: number): boolean {
  const word = wordAt(page, at);
  if (word === ':')
    return page.tokens[at + 1]?.shape === 'number' && page.tokens[at]!.start === page.tokens[at - 1]!.end;
  return word === '%' || word === 'percent';
}
