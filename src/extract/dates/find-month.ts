import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, isBound, wordAt } from './date-page.ts';
import { looksLikeMonth } from './looks-like-month.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeCalendar, makeFinding, type Which } from './reading.ts';

/** Words before a month that make it one even where it could be a name or a verb. */
const LEADING = makeWordSet(
  'in since by until till of last next this early late mid during through throughout before after following previous coming past each every between',
);
const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['previous', 'previous'],
  ['following', 'following'],
  ['that', 'same'],
  ['same', 'same'],
]);

/** "September 2022", "in May", "last April", "that July". */
export function findMonth(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'month') return null;
  const before = wordAt(page, at - 1);
  const year = readYearOf(page, at + 1);
  if (year !== null) {
    if (page.tokens[at]!.shape === 'lower' && !lexeme.sure) return null;
    return makeFinding(at, year.to, makeCalendar(year.year, lexeme.month, null));
  }
  const listed = isBound(page, at + 1)
    ? page.lexemes[at + 1]?.kind === 'month'
    : page.lexemes[at - 1]?.kind === 'month';
  if (isBound(page, at + 1) && !listed) return null;
  if (isBound(page, at) && !LEADING.has(before) && !listed) return null;
  if (before === 'every' || before === 'each') {
    const value = `XXXX-${String(lexeme.month).padStart(2, '0')}`;
    return makeFinding(at - 1, at + 1, { type: 'fixed', kind: 'set', value });
  }
  if (
    !LEADING.has(before) &&
    !WHICH.has(before) &&
    !(listed && lexeme.sure) &&
    !looksLikeMonth(page, at, lexeme.sure)
  )
    return null;
  if (page.tokens[at]!.shape === 'lower' && !lexeme.sure) return null;
  const which = WHICH.get(before) ?? 'bare';
  const from = which === 'bare' ? at : at - 1;
  return makeFinding(from, at + 1, makeCalendar(null, lexeme.month, null, which));
}

function readYearOf(page: DatePage, at: number): { year: number; to: number } | null {
  const word = wordAt(page, at);
  const skip = word === ',' || word === 'of' || word === 'in' ? 1 : 0;
  return readYear(page, at + skip);
}
