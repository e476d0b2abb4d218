import type { DatePage } from './date-page.ts';
import { joinClocks } from './join-clocks.ts';
import { joinDayParts } from './join-day-parts.ts';
import { joinRanges } from './join-ranges.ts';
import { joinWeekdays } from './join-weekdays.ts';
import { joinYearWords } from './join-year-words.ts';
import { keepLongest } from './keep-longest.ts';
import { listDays } from './list-days.ts';
import type { Finding } from './reading.ts';
import { shareYears } from './share-years.ts';
import { widenParts } from './widen-parts.ts';

export type Refiner = (page: DatePage, findings: readonly Finding[]) => Finding[];

export const REFINERS: readonly { readonly refine: Refiner; readonly reason: string }[] = [
  { refine: keepLongest, reason: 'What comes after compares neighbours, so none may overlap.' },
  {
    refine: joinWeekdays,
    reason: 'A weekday beside a date is one date, and a time of day belongs to the whole of it.',
  },
  { refine: joinYearWords, reason: 'A date with its weekday may be followed by the year it is counted by.' },
  { refine: joinDayParts, reason: 'A part of the day stands beside the whole date.' },
  { refine: joinClocks, reason: 'With its day whole, a time of day finds it on either side.' },
  { refine: shareYears, reason: 'Years are shared along a list before its ends make a range.' },
  { refine: listDays, reason: 'A day without a month takes the month, and the year that was just shared.' },
  { refine: widenParts, reason: '"Between late Tuesday and early Friday" must have its ends side by side.' },
  { refine: joinRanges, reason: 'The two ends must be complete.' },
];
