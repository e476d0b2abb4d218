import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeFinding, type Which } from './reading.ts';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'following'],
  ['that', 'same'],
  ['same', 'same'],
]);
const LEADING = makeWordSet('in by since until during early late mid through of');

/** "summer 2024", "the winter of 1994", "last fall", "in the spring". */
export function findSeason(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'season') return null;
  const { part } = lexeme;
  const before = wordAt(page, at - 1);
  const after = wordAt(page, at + 1);
  const year = readYear(page, after === 'of' || after === ',' ? at + 2 : at + 1);
  if (year !== null) return makeSeason(at, year.to, year.year, 'bare');
  const which = WHICH.get(before);
  const counted = which === 'next' && wordAt(page, at - 2) === 'the' ? 'following' : which;
  if (counted !== undefined) return makeSeason(at - 1, at + 1, null, counted);
  const head = before === 'the' ? wordAt(page, at - 2) : before;
  // "In the spring," is the season.
  const isSure = lexeme.sure || (before === 'the' && lexeme.part === 'SP');
  if (!LEADING.has(head) || !isSure || before === 'of') return null;
  const followed = page.tokens[at + 1];
  // "The autumn of that year": its year is joined to it later.
  const isOfYear = after === 'of' && (wordAt(page, at + 3) === 'year' || wordAt(page, at + 4) === 'year');
  return followed === undefined || followed.shape === 'sign' || isOfYear
    ? makeSeason(at, at + 1, null, 'bare')
    : null;

  function makeSeason(from: number, to: number, year: number | null, which: Which): Finding {
    return makeFinding(from, to, { type: 'part', part, year, countedYear: null, which });
  }
}
