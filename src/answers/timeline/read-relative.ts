import type { Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { readMonthName } from './read-typed-date.ts';

const DAYS = makeWordSet(
  'yesterday today tomorrow tonight sunday monday tuesday wednesday thursday friday saturday',
);
const WHICH: ReadonlySet<string> = new Set(['last', 'this', 'next']);
const UNITS = makeWordSet('week weekend month year night day quarter');
// 23rd
const DAY_ALONE = /^\d{1,2}(?:st|nd|rd|th)$/;
const COUNTED = /^(?:day|week|month|year)s?$/;

/** The word after an expression that means another day whenever it is said ("last week"), or `at` where none begins. */
export function readRelative(words: readonly Word[], at: number): number {
  const terms = [0, 1, 2].map((i) => words[at + i]?.term ?? '');
  const [first, second, third] = terms as [string, string, string];
  if (WHICH.has(first) && (UNITS.has(second) || DAYS.has(second))) return at + 2;
  if (DAYS.has(first)) return at + 1;
  // "On the 23rd", of no month.
  const isOfMonth = third === 'of' || readMonthName(words[at + 2]) !== null;
  if (first === 'the' && words[at - 1]?.term === 'on' && DAY_ALONE.test(second) && !isOfMonth) return at + 2;
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

const NOW: ReadonlySet<string> = new Set(['now', 'today']);

/** The places of "until now" and "up to today", which leave a time as open as it is; empty where they don't stand there. */
export function readUntilNow(words: readonly Word[]): number[] {
  const at = words.findIndex(({ term }, i) => NOW.has(term) && TO.has(words[i - 1]?.term ?? ''));
  if (at < 0) return [];
  return words[at - 2]?.term === 'up' ? [at - 2, at - 1, at] : [at - 1, at];
}

const TO: ReadonlySet<string> = new Set(['until', 'till', 'to', 'vs', 'versus', 'against', 'and']);
