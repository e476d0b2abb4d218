import { type DatePage, isBound, wordAt } from './date-page.ts';
import { type Finding, makeFinding } from './reading.ts';

const VALUES: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);

/** "now", "recently", "soon", "the future", "in the past", "at present": a direction, not a date. */
export function findReference(page: DatePage, at: number): Finding | null {
  if (page.lexemes[at]?.kind !== 'reference') return null;
  const word = wordAt(page, at);
  const before = wordAt(page, at - 1);
  if (isBound(page, at) || isBound(page, at + 1)) return null;
  if (word === 'future')
    return before === 'the' || before === 'near' ? makeReference(at - 1, at + 1, 'FUTURE_REF') : null;
  if (word === 'past') {
    const ends = page.tokens[at + 1]?.shape === 'sign';
    return before === 'the' && ends ? makeReference(at - 1, at + 1, 'PAST_REF') : null;
  }
  if (word === 'present') return before === 'at' ? makeReference(at - 1, at + 1, 'PRESENT_REF') : null;
  if (word === 'soon' && (before === 'as' || wordAt(page, at + 1) === 'after')) return null;
  const value = VALUES.get(word);
  return value === undefined ? null : makeReference(at, at + 1, value);
}

function makeReference(from: number, to: number, value: string): Finding {
  return makeFinding(from, to, { type: 'fixed', kind: 'date', value });
}
