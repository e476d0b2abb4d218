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

/** The places of the words "on this day", with "in history" behind them or not; empty where they don't stand there. */
export function readThisDay(words: readonly Word[]): number[] {
  const at = words.findIndex(({ term }, i) => term === 'this' && words[i + 1]?.term === 'day');
  if (at < 0) return [];
  const from = words[at - 1]?.term === 'on' ? at - 1 : at;
  const to = words[at + 2]?.term === 'in' && words[at + 3]?.term === 'history' ? at + 4 : at + 2;
  return Array.from({ length: to - from }, (_, i) => from + i);
}
