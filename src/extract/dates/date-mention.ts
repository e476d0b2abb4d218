import type { Span } from '../../text/span.ts';

/** One expression of time in a text and what it comes to. Its words are the span; nothing is copied. */
export interface DateMention {
  readonly span: Span;
  /**
   * `date`: a day, month or year; `time`: a part of a day; `duration`: how long; `set`: again and again. When a duration
   * begins and ends is not said here: whoever knows what it is counted from can add it to that.
   */
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  /**
   * A TIMEX3 value at the expression's own precision: `2025-07-23`, `2025-07`, `2025`, `2025-W30`, `2025-W30-WE`,
   * `2025-Q2`, `2025-H1`, `2025-SU`, `202` (a decade), `20` (a century), `BC0218`, `2025-07-23TMO`, `2025-07-23T13:00+02:00`,
   * `P50D`, `PRESENT_REF`. A range is its two ends with a slash between: `2025-07-22/2025-07-23`.
   * See https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3.
   */
  readonly value: string;
  /**
   * `written`: the value stands in the text whole. `counted`: counted from the publication day or another date.
   * `inferred`: the year had to be supplied. `published`: nothing but the publication day is known; `findDates`
   * never gives that one, it is for what falls back on the article's own day.
   */
  readonly basis: 'written' | 'counted' | 'inferred' | 'published';
  /** The mention it was counted from or whose year it shares, where that isn't the publication day. */
  readonly anchor?: Span;
}
