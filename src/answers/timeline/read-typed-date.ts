import { MONTHS } from '../../extract/dates/date-words.ts';
import type { Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isAloneBehindMonth, readTypedDay } from './read-typed-day.ts';
import { readTypedFeast } from './read-typed-feast.ts';
import { readTypedPart, takeDayPart } from './read-typed-part.ts';
import type { Calendar, ReadDate } from './typed-calendar.ts';

/** Words beside their months: they count as months only next to a number or behind a word of time. */
const UNSURE: ReadonlySet<string> = new Set(['may', 'march', 'mar']);
const TIME_LEADS = makeWordSet(
  'in of during since until till before after from to between last and early late mid by',
);
// 24-27 March, 24/25 March, 24 & 25 March
const DAY_SIGN = /^(?:[-\u2010\u2011–/]| ?& ?)$/u;
// 2025
const YEAR = /^[12]\d{3}$/;
// 20250723
const COMPACT = /^([12]\d{3})(0\d|1[0-2])([0-3]\d)$/;

/** The date, or the named stretch of days, whose first word is the one at `at`, or null. No calendar may have it. */
export function readTypedDate(typed: string, words: readonly Word[], at: number): ReadDate | null {
  const readPlain = (of: readonly Word[], from: number) => readPlainDate(typed, of, from);
  const read = readTypedFeast(words, at) ?? readTypedPart(words, at, readPlain) ?? readPlain(words, at);
  return read && takeDayPart(words, read);
}

function readPlainDate(typed: string, words: readonly Word[], at: number): ReadDate | null {
  return (
    readFigures(typed, words, at) ??
    readDayMonth(typed, words, at) ??
    readMonth(typed, words, at) ??
    readYear(words, at)
  );
}

/** "2025-07-23", "2025/7/23", "23.7.2025", "23/07/2025", "2/6/25", "23.7.25", "2025-07", "7/2025", "20250723". */
function readFigures(typed: string, words: readonly Word[], at: number): ReadDate | null {
  const [, ...compact] = COMPACT.exec(words[at]?.term ?? '') ?? [];
  if (compact.length > 0) {
    const [year, month, day] = compact.map(Number);
    return { date: { year: year!, month: month!, day: day! }, to: at + 1 };
  }
  const figures: number[] = [];
  let sign = '';
  for (let i = at; i < at + 3 && /^\d{1,4}$/.test(words[i]?.term ?? ''); i++) {
    const between = i === at ? '' : typed.slice(words[i - 1]!.end, words[i]!.start);
    if (i > at && (!/^[-./]$/.test(between) || (sign !== '' && between !== sign))) break;
    if (i > at) sign = between;
    figures.push(Number(words[i]!.term));
  }
  const [a = 0, b = 0, c = null] = figures;
  const to = at + figures.length;
  if (figures.length === 3 && a > 999) return { date: { year: a, month: b, day: c }, to };
  if (figures.length === 3) return readThreeFigures(a, b, c!, sign, to);
  if (figures.length !== 2 || sign === '.') return null;
  if (a > 999 && b < 100) return { date: { year: a, month: b, day: null }, to };
  return sign === '/' && b > 999 ? { date: { year: b, month: a, day: null }, to } : null;
}

/** The day first, save where only the month can be: "6/24/2025". Two figures of a year are of this century. */
function readThreeFigures(a: number, b: number, c: number, sign: string, to: number): ReadDate | null {
  if (c < 1000 && (sign === '-' || c > 99)) return null;
  const year = c < 100 ? 2000 + c : c;
  const isMonthFirst = sign === '/' && b > 12 && b < 32 && a <= 12;
  const [day, month] = isMonthFirst ? [b, a] : [a, b];
  return { date: { year, month, day, isLoose: sign === '/' && a <= 12 && b <= 12 && a !== b }, to };
}

/**
 * "2 June 2025", "2nd of June", "third of June", and the "24" of "24-27 March", "24/25 March", "24 and 25 March" and
 * "24-27.3.2022".
 */
function readDayMonth(typed: string, words: readonly Word[], at: number): ReadDate | null {
  const read = readTypedDay(words, at);
  if (read === null) return null;
  const { day, to, isInWords } = read;
  const isLinked = words[to]?.term === 'of';
  const next = isLinked ? to + 1 : to;
  const month = readMonthName(words[next]);
  // "The first march of the strikers"
  if (isInWords && !isLinked && UNSURE.has(words[next]?.term ?? '')) return null;
  if (month !== null)
    return withYear(words, next + 1, { year: readShortYear(typed, words, next + 1), month, day });
  if (isInWords) return null;
  const link = words[at + 1]?.term;
  const isSigned = DAY_SIGN.test(typed.slice(words[at]!.end, words[at + 1]?.start));
  if (!isSigned && link !== 'to' && link !== 'and') return null;
  const last = isSigned ? at + 1 : at + 2;
  const isDay = readFigureDay(words, last) !== null && readMonthName(words[last + 1]) !== null;
  if (!isDay && readFigures(typed, words, last)?.date.day == null) return null;
  return { date: { year: null, month: null, day }, to: at + 1 };
}

/** "June 2, 2025", "June second", "June 1-2 2025", "June 2025", "June '25", "June". */
function readMonth(typed: string, words: readonly Word[], at: number): ReadDate | null {
  const month = readMonthName(words[at]);
  if (month === null) return null;
  // "June the 2nd"
  const next = words[at + 1]?.term === 'the' ? at + 2 : at + 1;
  const read = readTypedDay(words, next);
  // "June '25", "July 34 – what happened", "in July 25"
  const isYear =
    read !== null &&
    (isMarked(typed, words[next]) ||
      ((read.day > LAST_DAY || isWithin(words, at, next)) && endsPhrase(typed, words, next)));
  if (isYear) return { date: { year: 2000 + read.day, month, day: null }, to: next + 1 };
  if (read !== null && isAloneBehindMonth(typed, words, read)) {
    const { day } = read;
    const last = readLastDay(typed, words, read.to, day);
    const to = last === null ? read.to : last.to;
    const year = readShortYear(typed, words, to);
    return withYear(words, to, { year, month, day, ...(last !== null && { lastDay: last.day }) });
  }
  const whole = withYear(words, words[at + 1]?.term === 'of' ? at + 2 : at + 1, {
    year: null,
    month,
    day: null,
  });
  if (whole.date.year !== null) return whole;
  const { term, start } = words[at]!;
  const isCapital = typed.charAt(start) !== typed.charAt(start).toLowerCase() && at > 0;
  // "May and June 2025".
  const isListed = words[at + 1]?.term === 'and' && readMonthName(words[at + 2]) !== null;
  const isMeant = isCapital || isListed || words.length === 1 || TIME_LEADS.has(words[at - 1]?.term ?? '');
  return UNSURE.has(term) && !isMeant ? null : { date: whole.date, to: at + 1 };
}

/** No month has more days: two figures above it are of a year. */
const LAST_DAY = 31;

/** True for "in July 25": of a day one says "on". */
function isWithin(words: readonly Word[], at: number, number: number): boolean {
  return words[at - 1]?.term === 'in' && /^\d\d$/.test(words[number]?.term ?? '');
}

/** True where nothing follows that a number might count. */
function endsPhrase(typed: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || /[,;:.?!–—-]/u.test(typed.slice(words[at]!.end, next.start));
}

/** The "2" of "June 1-2", "June 1/2" and "June 1 to 2"; null where another month comes behind it. */
function readLastDay(typed: string, words: readonly Word[], at: number, first: number) {
  const isLinked = words[at]?.term === 'to';
  if (!isLinked && !DAY_SIGN.test(typed.slice(words[at - 1]!.end, words[at]?.start))) return null;
  const to = isLinked ? at + 2 : at + 1;
  const day = readFigureDay(words, to - 1);
  return day === null || day <= first || readMonthName(words[to]) !== null ? null : { day, to };
}

function readYear(words: readonly Word[], at: number): ReadDate | null {
  const term = words[at]?.term ?? '';
  return YEAR.test(term) ? { date: { year: Number(term), month: null, day: null }, to: at + 1 } : null;
}

function withYear(words: readonly Word[], at: number, date: Calendar): ReadDate {
  const term = words[at]?.term ?? '';
  if (YEAR.test(term)) return { date: { ...date, year: Number(term) }, to: at + 1 };
  return { date, to: date.year === null ? at : at + 1 };
}

/**
 * The "22" of "17 mar 22", where nothing comes behind that it might count, and of "Mar 17 '22": two figures of a year are
 * of this century.
 */
function readShortYear(typed: string, words: readonly Word[], at: number): number | null {
  const term = words[at]?.term ?? '';
  if (!/^\d\d$/.test(term)) return null;
  const endsAfterMonth = at === words.length - 1 && readMonthName(words[at - 1]) !== null;
  return isMarked(typed, words[at]) || endsAfterMonth ? 2000 + Number(term) : null;
}

/** "'22": two figures that stand for a year. */
function isMarked(typed: string, word: Word | undefined): boolean {
  return word !== undefined && /^\d\d$/.test(word.term) && /^['’]$/u.test(typed.charAt(word.start - 1));
}

function readFigureDay(words: readonly Word[], at: number): number | null {
  const read = readTypedDay(words, at);
  return read === null || read.isInWords ? null : read.day;
}

/** 1 to 12, or null where the word names no month. */
export function readMonthName(word: Word | undefined): number | null {
  if (word === undefined) return null;
  const month = MONTHS.findIndex(
    (name) =>
      name === word.term || name.slice(0, 3) === word.term || (name === 'september' && word.term === 'sept'),
  );
  return month < 0 ? null : month + 1;
}
