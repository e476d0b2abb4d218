import { getDate } from 'date-fns/getDate';
import { getMonth } from 'date-fns/getMonth';
import { FEASTS } from '../../extract/dates/find-holiday.ts';
import { findHolidayDay } from '../../extract/dates/holiday.ts';
import type { Word } from '../../text/fold.ts';
import type { ReadDate } from './typed-calendar.ts';

const YEAR = /^[12]\d{3}$/;

/** A feast as hasty typists write it: "new years eve". */
const TYPED = FEASTS.map(([words, holiday]) => ({ terms: words.replaceAll(" '", '').split(' '), holiday }));

/** "New year's eve 2039": without a year a feast is a word of what is asked about, as articles write it. */
export function readTypedFeast(words: readonly Word[], at: number): ReadDate | null {
  for (const { terms, holiday } of TYPED) {
    const to = at + terms.length;
    const isNamed = terms.every((term, i) => words[at + i]?.term.replaceAll("'", '') === term);
    const next = words[to]?.term === 'of' ? to + 1 : to;
    const year = words[next]?.term ?? '';
    if (!isNamed || !YEAR.test(year)) continue;
    const day = findHolidayDay(holiday, Number(year));
    return { date: { year: Number(year), month: getMonth(day) + 1, day: getDate(day) }, to: next + 1 };
  }
  return null;
}
