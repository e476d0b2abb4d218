import { type DatePage, isBound, wordAt } from './date-page.ts';
import { formatDuration } from './format-duration.ts';
import { type Amount, readAmountBefore } from './read-amount.ts';
import { type Finding, makeFinding, type Unit } from './reading.ts';

/** Steps are whole: half a year more or less would claim a month that nobody wrote. */
const BACK: ReadonlySet<string> = new Set('ago earlier before previously prior'.split(' '));
const ON: ReadonlySet<string> = new Set('later after afterward afterwards'.split(' '));

/** "eleven years ago", "two days later", "a day earlier", "a week from now", and how long: "50 days", "30-day". */
export function findCounted(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'unit') return null;
  const { unit } = lexeme;
  const amount = readAmountBefore(page, at) ?? (lexeme.plural ? { from: at, count: null } : null);
  let next = at + 1;
  if (wordAt(page, next) === 'and' && wordAt(page, next + 1) === 'a' && wordAt(page, next + 2) === 'half') {
    return amount === null ? null : readHalf(page, at, amount, unit);
  }
  if (wordAt(page, next) === 'or' && wordAt(page, next + 1) === 'so') next += 2;
  if (wordAt(page, next) === 'old' || (unit === 'second' && !lexeme.plural)) return null;
  const word = wordAt(page, next);
  if (amount === null)
    return isBound(page, next) && (word === 'ago' || word === 'earlier')
      ? makeStep(at, next + 1, unit, -1, 'published')
      : null;
  const whole = amount.count === null ? null : Math.floor(amount.count);
  if (word === 'ago') {
    if (isBound(page, next)) return makeStep(amount.from, next + 1, unit, -1, 'mention');
    if (whole === null || whole !== amount.count) return makeFixed(amount.from, next + 1, 'PAST_REF');
    return makeStep(amount.from, next + 1, unit, -whole, 'published');
  }
  if (
    word === 'from' &&
    'now today'.includes(wordAt(page, next + 1)) &&
    wordAt(page, next + 1) !== '' &&
    whole !== null
  ) {
    return makeStep(amount.from, next + 2, unit, whole, 'published');
  }
  if (BACK.has(word) || ON.has(word)) return readAnaphor(page, next, amount, unit);
  return makeLength(amount, at + 1, unit);
}

/** "before" and "after" go on to an event ("two days after the storm") unless the sentence stops there. */
function readAnaphor(page: DatePage, next: number, amount: Amount, unit: Unit): Finding | null {
  const word = wordAt(page, next);
  const stops = page.tokens[next + 1]?.shape === 'sign' || wordAt(page, next + 1) === 'that';
  const open = word === 'earlier' || word === 'later' || stops;
  if (word === 'earlier' && wordAt(page, next + 1) === 'than') return null;
  if (!open) return makeLength(amount, next, unit);
  if (amount.count === null || !Number.isInteger(amount.count)) return null;
  return makeStep(amount.from, next + 1, unit, BACK.has(word) ? -amount.count : amount.count, 'mention');
}

function readHalf(page: DatePage, at: number, amount: Amount, unit: Unit): Finding {
  const to = at + 4;
  if (wordAt(page, to) === 'ago') return makeFixed(amount.from, to + 1, 'PAST_REF');
  return makeLength({ from: amount.from, count: (amount.count ?? 0) + 0.5 }, to, unit);
}

function makeLength(amount: Amount, to: number, unit: Unit): Finding {
  const value = formatDuration(amount.count, unit);
  return makeFinding(amount.from, to, { type: 'fixed', kind: 'duration', value });
}

function makeFixed(from: number, to: number, value: string): Finding {
  return makeFinding(from, to, { type: 'fixed', kind: 'date', value });
}

function makeStep(
  from: number,
  to: number,
  unit: Unit,
  steps: number,
  base: 'published' | 'mention',
): Finding {
  return makeFinding(from, to, { type: 'step', unit, steps, from: base });
}
