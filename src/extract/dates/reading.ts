/** How an expression is to be understood before anything is counted. Months are 1 to 12, weekdays 0 (Sunday) to 6. */
export type Reading =
  | {
      readonly type: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly which: Which;
      /** What the year is counted by, for "June last year" and "3 May of the same year". */
      readonly countedYear: Step | null;
    }
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which }
  | Step
  | {
      readonly type: 'part';
      readonly part: YearPart;
      readonly year: number | null;
      /** What the year is counted by, for "last year's third quarter" and "the autumn of that year". */
      readonly countedYear: Step | null;
      readonly which: Which;
    }
  | {
      readonly type: 'holiday';
      readonly holiday: string;
      readonly year: number | null;
      readonly which: Which;
    }
  /** A time of day that needs a day from elsewhere. */
  | { readonly type: 'clock' }
  | { readonly type: 'range'; readonly first: Reading; readonly last: Reading }
  /** What needs no counting: decades, centuries, durations, sets, references. */
  | { readonly type: 'fixed'; readonly kind: 'date' | 'duration' | 'set'; readonly value: string };

/** So many units on or back. `story`: from the publication day in news, from the date named last in a story. */
export interface Step {
  readonly type: 'step';
  readonly unit: Unit;
  readonly steps: number;
  readonly from: 'published' | 'mention' | 'story';
}

export type Which = 'bare' | 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
export type YearPart = 'SP' | 'SU' | 'FA' | 'WI' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

/** What a finder found: tokens [from, to), the reading, and the time of day with its `T` where one was named. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  readonly clock: string | null;
}

export function makeFinding(
  from: number,
  to: number,
  reading: Reading,
  clock: string | null = null,
): Finding {
  return { from, to, reading, clock };
}

/** A day of the calendar as far as it was written. */
export function makeCalendar(
  year: number | null,
  month: number | null,
  day: number | null,
  which: Which = 'bare',
): Reading {
  return { type: 'calendar', year, month, day, weekday: null, which, countedYear: null };
}

export function makeStep(from: number, to: number, unit: Unit, steps: number, base: Step['from']): Finding {
  return makeFinding(from, to, { type: 'step', unit, steps, from: base });
}

export function makeFixed(
  from: number,
  to: number,
  kind: 'date' | 'duration' | 'set',
  value: string,
): Finding {
  return makeFinding(from, to, { type: 'fixed', kind, value });
}
