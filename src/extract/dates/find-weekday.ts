import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readOrdinal } from './read-number.ts';
import { type Finding, makeFinding, type Which } from './reading.ts';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['previous', 'previous'],
  ['following', 'following'],
]);
/** "a Monday", "every Friday" and "on Mondays" name no one day. */
const REPEATING = makeWordSet('every each');
const ANY_ONE = makeWordSet('a an any another some most many');

/** "Super Tuesday" and "Bloody Sunday" are names. */
const NAMING = makeWordSet('super black cyber giving ash shrove fat maundy palm bloody');

const DAYPARTS = makeWordSet('mornings afternoons evenings nights');

/** "Sunday", "last Thursday", "this coming Sunday"; short forms only in brackets ("(Mon)") or beside a date. */
export function findWeekday(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'weekday') return null;
  const before = wordAt(page, at - 1);
  const { weekday, plural } = lexeme;
  const many = DAYPARTS.has(wordAt(page, at + 1));
  if (REPEATING.has(before) || plural || many) {
    const value = `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
    const from = REPEATING.has(before) ? at - 1 : at;
    return lexeme.sure ? makeFinding(from, at + 1, { type: 'fixed', kind: 'set', value }) : null;
  }
  if (ANY_ONE.has(before) && !isPartOfNoun(page, at)) return null;
  if (NAMING.has(before) || (readOrdinal(before) !== null && before !== 'second')) return null;
  if (!lexeme.sure && !standsBesideDate(page, at)) return null;
  const which = WHICH.get(before) ?? 'bare';
  const from =
    which === 'bare' ? at : before === 'coming' && wordAt(page, at - 2) === 'this' ? at - 2 : at - 1;
  return makeFinding(from, at + 1, { type: 'weekday', weekday, which });
}

/** "a Sunday night service" is one Sunday's, "on a Sunday" any. */
function isPartOfNoun(page: DatePage, at: number): boolean {
  const next = page.lexemes[at + 1]?.kind === 'daypart' ? page.tokens[at + 2] : undefined;
  return next?.shape === 'lower' && !PREPOSITIONS.has(next.word);
}

const PREPOSITIONS = makeWordSet('in at of by for with after before and or to when that');

function standsBesideDate(page: DatePage, at: number): boolean {
  if (page.tokens[at]!.shape === 'lower') return false;
  if (wordAt(page, at - 1) === '(' && wordAt(page, at + 1) === ')') return page.tokens[at]!.word !== 'sun';
  let next = at + 1;
  while (next < at + 3 && '.,'.includes(wordAt(page, next))) next++;
  const lexeme = page.lexemes[next];
  if (lexeme?.kind === 'month') return page.tokens[next + 1]?.shape === 'number';
  return page.tokens[next]?.shape === 'number' && page.lexemes[next + 1]?.kind === 'month';
}
