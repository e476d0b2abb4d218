import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';

/** What is counted after a number that is no year. */
const COUNTED = makeWordSet(
  'people men women soldiers troops children points votes miles km kilometers kilometres meters metres feet tons tonnes percent % dollars euros pounds yen residents civilians workers jobs members prisoners bodies homes houses times copies barrels shares hours days weeks months years minutes seconds others of more vehicles tanks aircraft refugees employees students square cubic calories words pages bc bce b.c. ad',
);

const CURRENCIES: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '#']);

/** "in 1200 villages": so early a year stands less often before a plural than a number does. */
export function countsPlural(page: DatePage, to: number): boolean {
  const next = page.tokens[to];
  return next?.shape === 'lower' && next.word.length > 4 && next.word.endsWith('s');
}

/** True where what stands around the number at `at` makes it an amount, a price or a time of day. */
export function isCounted(page: DatePage, at: number, to: number): boolean {
  const after = wordAt(page, to);
  const before = wordAt(page, at - 1);
  if (COUNTED.has(after) || CURRENCIES.has(before)) return true;
  if (after === ':' && page.tokens[to + 1]?.shape === 'number') return true;
  // ".1950" is a fraction.
  const isFraction = before === '.' && page.tokens[at - 1]!.end === page.tokens[at]!.start;
  return page.text[page.tokens[at]!.end] === '%' || before === '/' || isFraction;
}
