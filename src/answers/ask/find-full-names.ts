import type { Span } from '../../text/span.ts';

// "Ana Berg": two capitals are a name, wherever they stand; one by itself may be a day or a place.
const FULL_NAME = /\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+/gu;

/** Whoever is written with two names, whether the record knows them or not. */
export function findFullNames(text: string): Span[] {
  return [...text.matchAll(FULL_NAME)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
}
