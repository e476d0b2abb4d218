import type { DatePage } from './date-page.ts';
import type { Lexeme } from './date-words.ts';
import { findAnaphor } from './find-anaphor.ts';
import { findBareYear } from './find-bare-year.ts';
import { findClock } from './find-clock.ts';
import { findCounted } from './find-counted.ts';
import { findDayMonth } from './find-day-month.ts';
import { findDayOfMonth } from './find-day-of-month.ts';
import { findDaypart } from './find-daypart.ts';
import { findCentury, findDecade } from './find-decade.ts';
import { findDigits } from './find-digits.ts';
import { findHoliday } from './find-holiday.ts';
import { findMonth } from './find-month.ts';
import { findMonthDay } from './find-month-day.ts';
import { findNamedPeriod } from './find-named-period.ts';
import { findNearDay } from './find-near-day.ts';
import { findOften } from './find-often.ts';
import { findPart, findQuarter } from './find-quarter.ts';
import { findReference } from './find-reference.ts';
import { findSeason } from './find-season.ts';
import { findThePeriod } from './find-the-period.ts';
import { findVaguePeriod } from './find-vague-period.ts';
import { findWeekday } from './find-weekday.ts';
import { findYearNoun } from './find-year-noun.ts';
import type { Finding } from './reading.ts';

/** Looks at the token at `at`, and no further than a few tokens around it. */
export type Finder = (page: DatePage, at: number) => Finding | null;

/** Which finders look at a word of each kind. All are asked; of two that overlap the longer finding stays. */
export const FINDERS: Readonly<Record<Lexeme['kind'], readonly Finder[]>> = {
  month: [findMonth, findMonthDay, findDayMonth],
  weekday: [findWeekday],
  unit: [
    findCounted,
    findAnaphor,
    findVaguePeriod,
    findNamedPeriod,
    findThePeriod,
    findQuarter,
    findOften,
    findCentury,
  ],
  season: [findSeason],
  near: [findNearDay],
  daypart: [findDaypart],
  clock: [findClock],
  half: [findQuarter],
  part: [findPart],
  spoken: [findBareYear],
  decade: [findDecade],
  holiday: [findHoliday],
  often: [findOften],
  reference: [findReference],
};

/** These look at words in figures. */
export const FIGURE_FINDERS: readonly Finder[] = [
  findDigits,
  findBareYear,
  findYearNoun,
  findDecade,
  findDayOfMonth,
  findClock,
];
