import { NUMBER_WORDS, readOrdinal } from '../../extract/dates/read-number.ts';
import type { Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';

/** A day of the month and the word after it. */
export interface DayRead {
  readonly day: number;
  readonly to: number;
  /** True for "third": what numbers a day may number anything else. */
  readonly isInWords: boolean;
}

// 2nd, 31
const FIGURES = /^(\d{1,2})(?:st|nd|rd|th)?$/;
/** What is counted in the news goes no further: "the June tenth round" is hardly typed. */
const COUNTED = 10;
const GOES_ON = makeWordSet(
  'and or to until till in at on for of what who where how why when did was were is the a an',
);

/**
 * The day in figures or in words: "2nd", "31", "third", "twenty-third". Numbers that no month has are read, too: they are
 * to be refused, not overlooked.
 */
export function readTypedDay(words: readonly Word[], at: number): DayRead | null {
  const term = words[at]?.term ?? '';
  const [, figures] = FIGURES.exec(term) ?? [];
  if (figures !== undefined) return { day: Number(figures), to: at + 1, isInWords: false };
  const tens = NUMBER_WORDS.get(term);
  if (tens === 20 || tens === 30) {
    const unit = readOrdinalWord(words[at + 1]);
    return unit === null || unit > 9 ? null : { day: tens + unit, to: at + 2, isInWords: true };
  }
  const day = readOrdinalWord(words[at]);
  return day === null ? null : { day, to: at + 1, isInWords: true };
}

/** False for the "third" of "June third round", which counts what stands behind it. */
export function isAloneBehindMonth(
  typed: string,
  words: readonly Word[],
  { day, to, isInWords }: DayRead,
): boolean {
  const next = words[to];
  if (!isInWords || day > COUNTED || next === undefined) return true;
  const isParted = /[,;:.–—]/u.test(typed.slice(words[to - 1]!.end, next.start));
  return isParted || GOES_ON.has(next.term) || /^[12]\d{3}$/.test(next.term);
}

function readOrdinalWord(word: Word | undefined): number | null {
  return word === undefined || /\d/.test(word.term) ? null : readOrdinal(word.term) || null;
}
