import type { Span } from '../text/span.ts';

/** What sort of occasion or carrier it was; `press` is told to reporters, `outlet` printed or broadcast by one. */
export type VenueKind = (typeof VENUE_KINDS)[number];
export const VENUE_KINDS = [
  'interview',
  'event',
  'post',
  'statement',
  'document',
  'press',
  'outlet',
] as const;

/** Where something was said, as far as the text says so: "in an interview with the Bugle", "at the party conference". */
export interface Venue {
  readonly span: Span;
  readonly kind: VenueKind;
}
