import { type DatePage, isBound, wordAt } from './date-page.ts';
import { formatDuration } from './format-duration.ts';
import { type Amount, readAmountBefore } from './read-amount.ts';
import { type Finding, makeFixed, makeStep, type Unit } from './reading.ts';

/** "eleven years ago", "a week from now", "year-ago", and how long: "50 days", "30-day", "a year and a half". */
export function findCounted(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'unit') return null;
  const { unit } = lexeme;
  const amount = readAmountBefore(page, at) ?? (lexeme.plural ? { from: at, count: null } : null);
  const half = ['and', 'a', 'half'].every((word, i) => wordAt(page, at + 1 + i) === word);
  const loose = wordAt(page, at + 1) === 'or' && wordAt(page, at + 2) === 'so';
  const next = half ? at + 4 : loose ? at + 3 : at + 1;
  const word = wordAt(page, next);
  if (word === 'old' || (unit === 'second' && !lexeme.plural)) return null;
  if (amount === null) return readCompound(page, at, unit);
  const count = half && amount.count !== null ? amount.count + 0.5 : amount.count;
  if (word === 'ago') return countBack({ ...amount, count }, next + 1, unit);
  const now = wordAt(page, next + 1);
  if (word === 'from' && (now === 'now' || now === 'today') && count !== null && Number.isInteger(count)) {
    return makeStep(amount.from, next + 2, unit, count, 'published');
  }
  return makeFixed(amount.from, half ? next : at + 1, 'duration', formatDuration(count, unit));
}

/** Steps are whole: half a year more or less would claim a month that nobody wrote. */
function countBack(amount: Amount, to: number, unit: Unit): Finding {
  const { from, count } = amount;
  if (count === null || !Number.isInteger(count)) return makeFixed(from, to, 'date', 'PAST_REF');
  return makeStep(from, to, unit, -count, 'published');
}

/** "the year-ago results", "year-earlier profit". */
function readCompound(page: DatePage, at: number, unit: Unit): Finding | null {
  const word = wordAt(page, at + 1);
  const back = word === 'ago' || word === 'earlier';
  return back && isBound(page, at + 1) ? makeStep(at, at + 2, unit, -1, 'published') : null;
}
