import { type DatePage, isBound, wordAt } from './date-page.ts';
import { readFigure } from './read-number.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

/**
 * "2025-06-02", also with its time of day, "02.06.2025" and "2.6.2025" (day first), "6/24/2025", "24/6/2025" and "6/24/98". Where day and month could be exchanged in a
 * slashed date it is nothing: newspapers of two continents read it differently.
 */
export function findDigits(page: DatePage, at: number): Finding | null {
  const first = page.tokens[at]!;
  if (first.shape !== 'number') return null;
  if (first.word.length >= 8 && first.word.includes('.')) return readDotted(first.word, at);
  if (first.word.length === 4) return readIso(page, at);
  if (first.word.length > 2 || wordAt(page, at + 1) !== '/' || wordAt(page, at + 3) !== '/') return null;
  const a = readFigure(first.word);
  const b = readFigure(wordAt(page, at + 2));
  const year = readSlashedYear(wordAt(page, at + 4));
  if (a === null || b === null || year === null) return null;
  if (a > 12 && b <= 12) return makeFinding(at, at + 5, makeCalendar(year, b, a));
  if (a <= 12 && (b > 12 || a === b)) return makeFinding(at, at + 5, makeCalendar(year, a, b));
  return null;
}

/** Four figures, or two as in "98", which are of the years around 2000. */
function readSlashedYear(word: string): number | null {
  const year = readFigure(word);
  if (year === null || (word.length !== 4 && word.length !== 2)) return null;
  if (word.length === 2) return year < 40 ? 2000 + year : 1900 + year;
  return year >= 1000 ? year : null;
}

function readDotted(word: string, at: number): Finding | null {
  const parts = word.split('.');
  const [day, month, year] = parts.map(readFigure);
  // The fourth part of "2.6.2025." is empty: its stop ends the sentence.
  if (parts.length > 3 && parts[3] !== '') return null;
  if (day == null || month == null || year == null || year < 1000 || year > 2200) return null;
  return makeFinding(at, at + 1, makeCalendar(year, month, day));
}

function readIso(page: DatePage, at: number): Finding | null {
  if (!isBound(page, at + 1) || !isBound(page, at + 2) || isBound(page, at + 3)) return null;
  const year = readFigure(wordAt(page, at));
  const month = readFigure(wordAt(page, at + 1));
  const day = readFigure(wordAt(page, at + 2).slice(0, 2));
  if (year === null || month === null || day === null || year < 1000) return null;
  const calendar = makeCalendar(year, month, day);
  const start = page.tokens[at]!.start;
  const [whole, hour, minute, zone = ''] = ISO_TIME.exec(page.text.slice(start, start + LONGEST_ISO)) ?? [];
  if (whole === undefined || Number(hour) > 24) return makeFinding(at, at + 3, calendar);
  let to = at + 3;
  while (to < page.tokens.length && page.tokens[to]!.start < start + whole.length) to++;
  return makeFinding(at, to, calendar, `T${hour}:${minute}${zone}`);
}

// 2013-03-22T10:00Z, 2013-03-22T10:00:00.000+02:00
const ISO_TIME = /^\d{4}-\d\d-\d\dT(\d\d):([0-5]\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?/;
const LONGEST_ISO = 40;
