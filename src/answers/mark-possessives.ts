import type { Library } from '../search/library.ts';
import { tokenizeWords } from '../text/fold.ts';

/** Shorter words have ordinary ones among their plurals. */
const SHORTEST = 5;

/** "turkeys position" of a hasty typist is "turkey's position". */
export function markPossessives(typed: string, library: Library): string {
  return tokenizeWords(typed)
    .filter(({ term }) => term.length >= SHORTEST && /[^s']s$/u.test(term))
    .filter(({ start, end }) => library.findNames(typed.slice(start, end)).length === 0)
    .filter(({ start, end }) => library.findNames(typed.slice(start, end - 1)).length > 0)
    .reduceRight((text, { end }) => `${text.slice(0, end - 1)}'s${text.slice(end)}`, typed);
}
