import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { formatDuration } from './format-duration.ts';
import { readAmountBefore } from './read-amount.ts';
import { type Finding, makeFinding } from './reading.ts';

const LEADING = makeWordSet('past last next first recent coming latest');

/** "the past three years", "the last few months", "recent weeks": how long, whatever stands before the number. */
export function findVaguePeriod(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'unit') return null;
  const amount = readAmountBefore(page, at);
  const from = amount?.from ?? at;
  if (!LEADING.has(wordAt(page, from - 1)) || (amount === null && !lexeme.plural)) return null;
  const start = wordAt(page, from - 2) === 'the' ? from - 2 : from - 1;
  const value = formatDuration(amount?.count ?? null, lexeme.unit);
  return makeFinding(start, at + 1, { type: 'fixed', kind: 'duration', value });
}
