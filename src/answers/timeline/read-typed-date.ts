import type { Word } from '../../text/fold.ts';

/** A date as far as it was typed. */
export interface Calendar {
  readonly year: number | null;
  /** 1 to 12; the first month of a season or quarter. */
  readonly month: number | null;
  readonly day: number | null;
  /** The last month of a season or quarter, where it is not the first. */
  readonly lastMonth?: number;
}

/** A date and the word after it. */
interface Read {
  readonly date: Calendar;
  readonly to: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Words beside their months: they count as months only next to a number or behind a word of time. */
const UNSURE: ReadonlySet<string> = new Set(['may', 'march', 'mar']);
const TIME_LEADS: ReadonlySet<string> = new Set(
  'in of during since until till before after from to between last and early late mid by'.split(' '),
);
/** The first and the last month of a part of the year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12] },
  ...{ spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] },
};
// 2nd, 31
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
// 2025
const YEAR = /^[12]\d{3}$/;

/** The date whose first word is the one at `at`, or null. It may be one that no calendar has. */
export function readTypedDate(typed: string, words: readonly Word[], at: number): Read | null {
  return (
    readFigures(typed, words, at) ??
    readDayMonth(words, at) ??
    readMonth(typed, words, at) ??
    readPart(words, at) ??
    readYear(words, at)
  );
}

/** "2025-07-23", "2025/7/23", "23.7.2025", "23/07/2025", "2025-07", "7/2025". */
function readFigures(typed: string, words: readonly Word[], at: number): Read | null {
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
  if (figures.length === 3 && c! > 999) return { date: { year: c, month: b, day: a }, to };
  if (figures.length !== 2 || sign === '.') return null;
  if (a > 999 && b < 100) return { date: { year: a, month: b, day: null }, to };
  return sign === '/' && b > 999 ? { date: { year: b, month: a, day: null }, to } : null;
}

/** "2 June 2025", "2nd of June", and the "24" of "24-27 March". */
function readDayMonth(words: readonly Word[], at: number): Read | null {
  const day = readDay(words[at]);
  if (day === null) return null;
  const next = words[at + 1]?.term === 'of' ? at + 2 : at + 1;
  const month = readMonthName(words[next]);
  if (month !== null) return withYear(words, next + 1, { year: null, month, day });
  const link = words[at + 1]?.term;
  const isBetween = link === 'and' && words[at - 1]?.term === 'between';
  const isRange = words[at + 1]?.hyphenated === true || link === 'to' || isBetween;
  const last = words[at + 1]?.hyphenated ? at + 1 : at + 2;
  if (!isRange || readDay(words[last]) === null || readMonthName(words[last + 1]) === null) return null;
  return { date: { year: null, month: null, day }, to: at + 1 };
}

/** "June 2, 2025", "June 2025", "June". */
function readMonth(typed: string, words: readonly Word[], at: number): Read | null {
  const month = readMonthName(words[at]);
  if (month === null) return null;
  const day = readDay(words[at + 1]);
  if (day !== null) return withYear(words, at + 2, { year: null, month, day });
  const read = withYear(words, words[at + 1]?.term === 'of' ? at + 2 : at + 1, {
    year: null,
    month,
    day: null,
  });
  if (read.date.year !== null) return read;
  const { term, start } = words[at]!;
  const isCapital = typed.charAt(start) !== typed.charAt(start).toLowerCase() && at > 0;
  const isMeant = isCapital || words.length === 1 || TIME_LEADS.has(words[at - 1]?.term ?? '');
  return UNSURE.has(term) && !isMeant ? null : { date: read.date, to: at + 1 };
}

/** "summer 2025", "Q2 of 2025"; without a year a season is a word like others. */
function readPart(words: readonly Word[], at: number): Read | null {
  const part = PARTS[words[at]?.term ?? ''];
  const next = words[at + 1]?.term === 'of' ? at + 2 : at + 1;
  const year = words[next]?.term ?? '';
  if (part === undefined || !YEAR.test(year)) return null;
  return { date: { year: Number(year), month: part[0], day: null, lastMonth: part[1] }, to: next + 1 };
}

function readYear(words: readonly Word[], at: number): Read | null {
  const term = words[at]?.term ?? '';
  return YEAR.test(term) ? { date: { year: Number(term), month: null, day: null }, to: at + 1 } : null;
}

function withYear(words: readonly Word[], at: number, date: Calendar): Read {
  const term = words[at]?.term ?? '';
  return YEAR.test(term) ? { date: { ...date, year: Number(term) }, to: at + 1 } : { date, to: at };
}

/** Numbers that no month has are read, too: they are to be refused, not overlooked. */
function readDay(word: Word | undefined): number | null {
  const [, day] = DAY.exec(word?.term ?? '') ?? [];
  return day === undefined ? null : Number(day);
}

function readMonthName(word: Word | undefined): number | null {
  if (word === undefined) return null;
  const month = MONTHS.findIndex(
    (name) =>
      name === word.term || name.slice(0, 3) === word.term || (name === 'september' && word.term === 'sept'),
  );
  return month < 0 ? null : month + 1;
}
