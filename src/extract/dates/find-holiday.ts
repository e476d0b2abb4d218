import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeFinding, type Which } from './reading.ts';

/** Feasts that the calendar fixes, as their words follow each other. */
export const FEASTS: readonly (readonly [words: string, holiday: string])[] = [
  ['easter sunday', 'easter'],
  ['easter monday', 'easter monday'],
  ['good friday', 'good friday'],
  ['christmas eve', 'christmas eve'],
  ['christmas day', 'christmas'],
  ['boxing day', 'boxing day'],
  ["new year 's day", 'new year'],
  ["new year 's eve", 'new year eve'],
  ["valentine 's day", 'valentine'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['halloween', 'halloween'],
  ['easter', 'easter'],
  ['christmas', 'christmas'],
];
/** "Merry Christmas" and "Christmas trees" name no day. */
const GREETING: ReadonlySet<string> = new Set(['merry', 'happy']);
const BELONGING = makeWordSet(
  'tree trees card cards gift gifts present presents shopping song songs carol carols lights market markets eggs bonus',
);
const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]);

/** "Easter", "Christmas Eve", "last Thanksgiving", "New Year's Day 2024". */
export function findHoliday(page: DatePage, at: number): Finding | null {
  if (page.lexemes[at]?.kind !== 'holiday' || page.tokens[at]!.shape === 'lower') return null;
  for (const [words, holiday] of FEASTS) {
    const parts = words.split(' ');
    if (!parts.every((part, i) => wordAt(page, at + i) === part)) continue;
    const end = at + parts.length;
    if (GREETING.has(wordAt(page, at - 1)) || BELONGING.has(wordAt(page, end))) return null;
    const { year, to } = readYear(page, wordAt(page, end) === ',' ? end + 1 : end) ?? { year: null, to: end };
    const which = WHICH.get(wordAt(page, at - 1)) ?? 'bare';
    return makeFinding(which === 'bare' ? at : at - 1, to, { type: 'holiday', holiday, year, which });
  }
  return null;
}
