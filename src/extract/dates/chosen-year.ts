import type { Span } from '../../text/span.ts';

/** The year of a date that was written without one, and what tells it. */
export interface ChosenYear {
  readonly year: number;
  readonly anchor: Span | null;
  readonly yearKnown: boolean;
}
