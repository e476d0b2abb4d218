import { type DatePage, isBound, wordAt } from './date-page.ts';
import { readFigure } from './read-number.ts';
import { readYear } from './read-year.ts';

/** "from 1648 to 1657": each of two years shows that the other is one. */
export function isPaired(page: DatePage, at: number, to: number, year: number): boolean {
  const between = (word: string) => word === 'to' || word === 'and' || word === 'until' || word === 'through';
  const later = between(wordAt(page, to)) ? readYear(page, to + 1) : null;
  const before = wordAt(page, at - 1);
  if (before === ',' && readYear(page, at - 2)?.to === at - 1)
    return Math.abs(readYear(page, at - 2)!.year - year) < 20;
  if (later !== null)
    return later.year > year && (before === 'from' || before === 'between' || wordAt(page, to) === 'through');
  const earlier = between(before) ? readYear(page, at - 2) : null;
  const opener = wordAt(page, at - 3);
  return earlier !== null && earlier.year < year && (opener === 'from' || opener === 'between');
}

/** The second year of "2014-2015" and "1914–18". */
export function readSecondYear(
  page: DatePage,
  at: number,
  year: number,
): { year: number; to: number } | null {
  const word = wordAt(page, at);
  const value = readFigure(word);
  if (value === null || isBound(page, at + 1)) return null;
  const full = word.length === 4 ? value : word.length === 2 ? year - (year % 100) + value : 0;
  return full > year && full < year + 300 ? { year: full, to: at + 1 } : null;
}
