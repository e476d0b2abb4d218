import { addDays } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Calendar, ReadDate } from './typed-calendar.ts';

type ReadAt = (words: readonly Word[], at: number) => ReadDate | null;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'last'].flatMap((word, i): [string, number][] => [
    [word, i + 1],
    ...(word === 'last' ? [] : [[['1st', '2nd', '3rd', '4th'][i]!, i + 1] as [string, number]]),
  ]),
);
const LAST = 5;
/** The first and the last month of a part of the year; winter ends in the next one. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12], h1: [1, 6], h2: [7, 12] },
  ...{ spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 2] },
};
/** Which third of a month or year is meant. */
const THIRDS: ReadonlyMap<string, number> = new Map(
  'early start beginning mid middle late end'.split(' ').map((word, i) => [word, i < 3 ? 0 : i < 5 ? 1 : 2]),
);
// 1990s
const DECADE = /^([12]\d\d0)s$/;
// 19th, 21st
const CENTURY = /^(1\d|2[01])(?:st|th)$/;
const YEAR = /^[12]\d{3}$/;

/** A day's date stands behind its weekday, and behind the part of it that is meant: the record's days have no parts. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday sun,monday mon,tuesday tue tues,wednesday wed weds,thursday thu thur thurs,friday fri,saturday sat'
    .split(',')
    .flatMap((names, day) => names.split(' ').map((name): [string, number] => [name, day])),
);
const DAY_PARTS = makeWordSet('morning afternoon evening night');

/**
 * A stretch of days that is named by what it is a part of: "last week of March 2022", "week of 21 July", "early 2022",
 * "second quarter of 2025", "winter 2022", "1990s"; and a day behind "Thursday" or "evening of". `readDate` reads a plain
 * date. Null where none begins at `at`.
 */
export function readTypedPart(words: readonly Word[], at: number, readDate: ReadAt): ReadDate | null {
  return (
    readYearPart(words, at) ??
    readWeek(words, at, readDate) ??
    readWeekdayOf(words, at, readDate) ??
    readThird(words, at, readDate) ??
    readDayInWords(words, at, readDate) ??
    readLongTime(words, at)
  );
}

/** "Q2 of 2025", "second quarter of 2025", "first half of 2025"; without a year these are words like others. */
function readYearPart(words: readonly Word[], at: number): ReadDate | null {
  const ordinal = ORDINALS.get(words[at]?.term ?? '');
  const unit = words[at + 1]?.term;
  const isCounted = ordinal !== undefined && (unit === 'quarter' || unit === 'half');
  const last = unit === 'half' ? 2 : 4;
  const name = isCounted ? `${unit![0] === 'h' ? 'h' : 'q'}${Math.min(ordinal, last)}` : words[at]?.term;
  const part = PARTS[name ?? ''];
  const next = skipLinks(words, isCounted ? at + 2 : at + 1);
  const term = words[next]?.term ?? '';
  if (part === undefined || !YEAR.test(term)) return null;
  const [month, lastMonth] = part;
  const year = Number(term);
  if (lastMonth > month) return { date: { year, month, day: null, lastMonth }, to: next + 1 };
  return { date: { year, month, day: null, lastMonth, lastYear: year + 1, isLoose: true }, to: next + 1 };
}

/** "week of 21 July 2025": the week that holds it; "first week of March": the days 1 to 7, and so on. */
function readWeek(words: readonly Word[], at: number, readDate: ReadAt): ReadDate | null {
  const ordinal = ORDINALS.get(words[at]?.term ?? '');
  const head = ordinal === undefined ? at : at + 1;
  if (words[head]?.term !== 'week' || words[head + 1]?.term !== 'of') return null;
  const read = readDate(words, skipLinks(words, head + 1));
  if (read === null) return null;
  const { year, month, day } = read.date;
  if (ordinal !== undefined) return sevenDaysOf(read, ordinal);
  return day === null || !isMonth(month) ? null : { ...read, date: weekOf(year, month, day) };
}

/** "first Monday of March 2022", "last Friday in May": the day of that name among the month's first or last seven. */
function readWeekdayOf(words: readonly Word[], at: number, readDate: ReadAt): ReadDate | null {
  const ordinal = ORDINALS.get(words[at]?.term ?? '');
  const weekday = WEEKDAYS.get(words[at + 1]?.term ?? '');
  const isLinked = ['of', 'in'].includes(words[at + 2]?.term ?? '');
  const read = ordinal && weekday !== undefined && isLinked ? readDate(words, at + 3) : null;
  const days = read && sevenDaysOf(read, ordinal!);
  return days && { ...days, date: { ...days.date, weekday: weekday! } };
}

/** The month's days 1 to 7, 8 to 14 and so on, or its last seven; null where not just a month was read. */
function sevenDaysOf({ date: { year, month, day }, to }: ReadDate, ordinal: number): ReadDate | null {
  if (day !== null || !isMonth(month)) return null;
  const length = getDaysInMonth(new Date(year ?? 2000, month - 1, 1));
  const first = ordinal === LAST ? length - 6 : 7 * ordinal - 6;
  return { date: { year, month, day: first, lastDay: first + 6, isLoose: true }, to };
}

function isMonth(month: number | null): month is number {
  return month !== null && month >= 1 && month <= 12;
}

/** Without a year there are no weekdays: the seven days from then on. */
function weekOf(year: number | null, month: number, day: number): Calendar {
  const date = new Date(year ?? 2000, month - 1, day);
  const first = year === null ? date : startOfISOWeek(date);
  const last = addDays(first, 6);
  return {
    ...{
      year: year === null ? null : first.getFullYear(),
      month: first.getMonth() + 1,
      day: first.getDate(),
    },
    ...(year !== null && { lastYear: last.getFullYear() }),
    ...{ lastMonth: last.getMonth() + 1, lastDay: last.getDate(), isLoose: true },
  };
}

/** "early March 2022", "the end of July", "mid-2022": thirds. */
function readThird(words: readonly Word[], at: number, readDate: ReadAt): ReadDate | null {
  const third = THIRDS.get(words[at]?.term ?? '');
  const read = third === undefined ? null : readDate(words, skipLinks(words, at + 1));
  if (third === undefined || read === null || read.date.day !== null || read.date.lastMonth) return null;
  const { year, month } = read.date;
  if (month === null) {
    const date = { year, month: 4 * third + 1, day: null, lastMonth: 4 * third + 4, isLoose: true };
    return { date, to: read.to };
  }
  if (month < 1 || month > 12) return null;
  const lastDay = third === 2 ? getDaysInMonth(new Date(year ?? 2000, month - 1, 1)) : 10 * third + 10;
  return { date: { year, month, day: 10 * third + 1, lastDay, isLoose: true }, to: read.to };
}

/** "Thurs 17 March", "evening of 18 May", "night of Friday the 3rd of June". */
function readDayInWords(words: readonly Word[], at: number, readDate: ReadAt): ReadDate | null {
  const term = words[at]?.term ?? '';
  const isPart = DAY_PARTS.has(term) && (words[at + 1]?.term === 'of' || words[at + 1]?.term === 'from');
  if (!isPart && !WEEKDAYS.has(term)) return null;
  const next = skipLinks(words, at + 1);
  const read = readDayInWords(words, next, readDate) ?? readDate(words, next);
  if (read === null || read.date.day === null) return null;
  return isPart ? { ...read, date: { ...read.date, isLoose: true } } : read;
}

/** A day's date with the part of it that stands behind: "22 July at night", "18 May in the evening". */
export function takeDayPart(words: readonly Word[], { date, to }: ReadDate): ReadDate {
  const isLinked = ['at', 'in', 'during'].includes(words[to]?.term ?? '');
  const at = isLinked ? skipLinks(words, to + 1) : to;
  const isPart = date.day !== null && DAY_PARTS.has(words[at]?.term ?? '');
  return isPart ? { date: { ...date, isLoose: true }, to: at + 1 } : { date, to };
}

/** "1990s", "20th century": the years that begin with 19. */
function readLongTime(words: readonly Word[], at: number): ReadDate | null {
  const [, decade] = DECADE.exec(words[at]?.term ?? '') ?? [];
  if (decade !== undefined) {
    const year = Number(decade);
    return { date: { year, month: null, day: null, lastYear: year + 9 }, to: at + 1 };
  }
  const [, ordinal] = CENTURY.exec(words[at]?.term ?? '') ?? [];
  if (ordinal === undefined || words[at + 1]?.term !== 'century') return null;
  const year = 100 * (Number(ordinal) - 1);
  return { date: { year, month: null, day: null, lastYear: year + 99, isLoose: true }, to: at + 2 };
}

const LINKS = makeWordSet('of the from');

function skipLinks(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 2 && LINKS.has(words[next]?.term ?? '')) next++;
  return next;
}
