import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readAmountBefore } from './read-amount.ts';
import { type Finding, makeStep } from './reading.ts';

const BACK = makeWordSet('earlier before previously prior');
const ON = makeWordSet('later after afterward afterwards');

/** "two days later", "a day earlier", "three weeks before.": counted from the date named last. */
export function findAnaphor(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  const word = wordAt(page, at + 1);
  if (lexeme?.kind !== 'unit' || !(BACK.has(word) || ON.has(word))) return null;
  const amount = readAmountBefore(page, at);
  if (amount === null || amount.count === null || !Number.isInteger(amount.count)) return null;
  // "before" and "after" go on to an event ("two days after the storm") unless the sentence stops there.
  const after = wordAt(page, at + 2);
  const stops = page.tokens[at + 2]?.shape === 'sign' || after === 'that';
  const open = word === 'later' || (word === 'earlier' && after !== 'than') || stops;
  const steps = BACK.has(word) ? -amount.count : amount.count;
  return open ? makeStep(amount.from, at + 2, lexeme.unit, steps, 'mention') : null;
}
