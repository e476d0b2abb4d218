import type { DateMention } from '../../../src/extract/dates/date-mention.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { sliceSpan } from '../../../src/text/span.ts';

/** A Thursday. */
export const PUBLISHED = '2025-07-24';

/** The dates of a sentence published on `published`, without durations, sets and references unless they are asked for. */
export function findValues(text: string, published: string | null = PUBLISHED): string[] {
  return findIn(text, published)
    .filter(({ kind, value }) => (kind === 'date' || kind === 'time') && !value.endsWith('REF'))
    .map(({ value }) => value);
}

/** Every mention as `words = value`. */
export function describeDates(text: string, published: string | null = PUBLISHED): string[] {
  return findIn(text, published).map(({ span, value }) => `${sliceSpan(text, span)} = ${value}`);
}

export function findIn(text: string, published: string | null = PUBLISHED): DateMention[] {
  return findDates({ text, furniture: [], published });
}
