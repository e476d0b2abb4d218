import { type DatePage, wordAt } from './date-page.ts';
import { formatDuration } from './format-duration.ts';
import { type Finding, makeFinding } from './reading.ts';

const OFTEN: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** "daily", "every day", "each month": again and again, so no date. */
export function findOften(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  const before = wordAt(page, at - 1);
  if (lexeme?.kind === 'often') {
    // "The Daily Star" is a newspaper.
    if (page.tokens[at]!.shape !== 'lower') return null;
    return makeFinding(at, at + 1, { type: 'fixed', kind: 'set', value: OFTEN.get(wordAt(page, at))! });
  }
  if (lexeme?.kind !== 'unit' || lexeme.plural || (before !== 'every' && before !== 'each')) return null;
  return makeFinding(at - 1, at + 1, { type: 'fixed', kind: 'set', value: formatDuration(1, lexeme.unit) });
}
