import type { Word } from '../../text/fold.ts';

const DAYS: ReadonlySet<string> = new Set(
  'yesterday today tomorrow tonight sunday monday tuesday wednesday thursday friday saturday'.split(' '),
);
const WHICH: ReadonlySet<string> = new Set(['last', 'this', 'next']);
const UNITS: ReadonlySet<string> = new Set('week weekend month year night day quarter'.split(' '));
const COUNTED = /^(?:day|week|month|year)s?$/;

/** The word after an expression that means another day whenever it is said ("last week"), or `at` where none begins. */
export function readRelative(words: readonly Word[], at: number): number {
  const terms = [0, 1, 2].map((i) => words[at + i]?.term ?? '');
  const [first, second, third] = terms as [string, string, string];
  if (WHICH.has(first) && (UNITS.has(second) || DAYS.has(second))) return at + 2;
  if (DAYS.has(first)) return at + 1;
  return COUNTED.test(second) && third === 'ago' ? at + 3 : at;
}
