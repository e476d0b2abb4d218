import { type DatePage, isBound, wordAt } from './date-page.ts';
import { readFigure } from './read-number.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

/**
 * "2025-06-02", "02.06.2025" (day first), "6/24/2025" and "24/6/2025". Where day and month could be exchanged in a
 * slashed date it is nothing: newspapers of two continents read it differently.
 */
export function findDigits(page: DatePage, at: number): Finding | null {
  const first = page.tokens[at]!;
  if (first.shape !== 'number') return null;
  if (first.word.length >= 10 && first.word[2] === '.' && first.word[5] === '.') {
    return readDotted(first.word, at);
  }
  if (first.word.length === 4) return readIso(page, at);
  if (first.word.length > 2 || wordAt(page, at + 1) !== '/' || wordAt(page, at + 3) !== '/') return null;
  const a = readFigure(first.word);
  const b = readFigure(wordAt(page, at + 2));
  const year = readFigure(wordAt(page, at + 4));
  if (a === null || b === null || year === null || year < 1000) return null;
  if (a > 12 && b <= 12) return makeFinding(at, at + 5, makeCalendar(year, b, a));
  if (a <= 12 && (b > 12 || a === b)) return makeFinding(at, at + 5, makeCalendar(year, a, b));
  return null;
}

function readDotted(word: string, at: number): Finding | null {
  const [day, month, year] = word.slice(0, 10).split('.').map(readFigure);
  if (day == null || month == null || year == null || year < 1000) return null;
  return makeFinding(at, at + 1, makeCalendar(year, month, day));
}

function readIso(page: DatePage, at: number): Finding | null {
  if (!isBound(page, at + 1) || !isBound(page, at + 2) || isBound(page, at + 3)) return null;
  const year = readFigure(wordAt(page, at));
  const month = readFigure(wordAt(page, at + 1));
  const day = readFigure(wordAt(page, at + 2).slice(0, 2));
  if (year === null || month === null || day === null || year < 1000) return null;
  return makeFinding(at, at + 3, makeCalendar(year, month, day));
}
