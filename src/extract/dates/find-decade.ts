import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readFigure, readOrdinal } from './read-number.ts';
import { type Finding, makeFinding } from './reading.ts';

const LEADING = makeWordSet('the early late mid');
const NAMED = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "the 1990s", "the 1990's", "the '80s", "the nineties". */
export function findDecade(page: DatePage, at: number): Finding | null {
  const word = wordAt(page, at);
  const before = wordAt(page, at - 1);
  const named = NAMED.indexOf(word);
  if (named >= 0) return LEADING.has(before) ? makeDecade(at, at + 1, 1920 + 10 * named) : null;
  const plural = word.endsWith('s');
  const year = readFigure(plural ? word.slice(0, -1) : word);
  if (year === null || year % 10 !== 0) return null;
  if (plural && word.length === 3 && before !== '' && "'’‘".includes(before))
    return makeDecade(at - 1, at + 1, 1900 + year);
  if (year < 1000 || year > 2100) return null;
  if (plural) return makeDecade(at, at + 1, year);
  return LEADING.has(before) && wordAt(page, at + 1) === "'s" ? makeDecade(at, at + 2, year) : null;
}

/** "the 20th century", "19th-century": the years that begin with 19, or 18. */
export function findCentury(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'unit' || lexeme.unit !== 'century') return null;
  const ordinal = readOrdinal(wordAt(page, at - 1));
  const spoken = wordAt(page, at - 2) === 'twenty' && ordinal === 1;
  if (ordinal === null || (ordinal < 5 && !spoken)) return null;
  const value = String(spoken ? 20 : ordinal - 1).padStart(2, '0');
  return makeFinding(spoken ? at - 2 : at - 1, at + 1, { type: 'fixed', kind: 'date', value });
}

function makeDecade(from: number, to: number, year: number): Finding {
  return makeFinding(from, to, { type: 'fixed', kind: 'date', value: String(year).slice(0, 3) });
}
