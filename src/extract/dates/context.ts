import type { Span } from '../../text/span.ts';
import type { DateMention } from './date-mention.ts';
import type { DatePage } from './date-page.ts';
import type { TenseReading } from './find-clause-verb.ts';
import type { Moment } from './moment.ts';

/** A date already named that others may be counted from. */
export interface Named {
  readonly moment: Moment;
  /** Where a range begins whose last end this is; else the date itself. */
  readonly start: Date;
  readonly span: Span;
  readonly at: number;
  /** True where its year stands in the text or was taken over from such a year. */
  readonly yearKnown: boolean;
}

/** What is known while the mentions of a text are read one after the other. */
export interface Context {
  readonly page: DatePage;
  readonly published: Date | null;
  /** A text that tells of other years, day by day, rather than of the days before it was published. */
  readonly narrative: boolean;
  /** The last date named, of any precision, that what follows may go on from. */
  last: Named | null;
  /** The same, years included that only tell of something else ("the 1925 treaty"). */
  latest: Named | null;
  lastDay: Named | null;
  /** How many dates of other years, one after the other, have just been named: a passage that tells of them. */
  run: number;
}

/** Where the expression stands and the tense of its clause, which is read only when somebody asks. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly readTense: () => TenseReading;
}

export interface Resolved {
  readonly moment: Moment;
  readonly basis: DateMention['basis'];
  readonly anchor: Span | null;
  readonly yearKnown: boolean;
}
