import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { NUMBER_WORDS, readFigure } from './read-number.ts';

/** How many: `count` is null for "several" and "a few". `from` is its first token. */
export interface Amount {
  readonly from: number;
  readonly count: number | null;
}

const VAGUE = makeWordSet('several few some many couple');
const JOINING: ReadonlySet<string> = new Set([
  'and',
  'a',
  'an',
  'half',
  '/',
  'of',
  'hundred',
  'thousand',
  'dozen',
]);
/** Words that may stand between a number and its unit. */
const BETWEEN = makeWordSet('more full whole consecutive straight additional trading working');
const LONGEST = 6;

/** The amount that stands right before the unit at `at`: "three and a half years", "2 1/2 years", "a few days". */
export function readAmountBefore(page: DatePage, at: number): Amount | null {
  let last = at - 1;
  if (BETWEEN.has(wordAt(page, last))) last--;
  let from = last + 1;
  while (
    from > 0 &&
    last - from < LONGEST &&
    isAmountWord(wordAt(page, from - 1)) &&
    !opensAmount(page, from, last)
  )
    from--;
  while (
    from <= last &&
    (wordAt(page, from) === 'and' || wordAt(page, from) === 'of' || wordAt(page, from) === '/')
  )
    from++;
  return from > last ? null : { from, count: countWords(page, from, last + 1) };
}

/** "seven a year ago": an article opens the amount, save in "three and a half" and "half a century". */
function opensAmount(page: DatePage, from: number, last: number): boolean {
  const word = wordAt(page, from);
  if ((word !== 'a' && word !== 'an') || from > last) return false;
  const before = wordAt(page, from - 1);
  return !(before === 'half' || (before === 'and' && wordAt(page, from + 1) === 'half'));
}

function isAmountWord(word: string): boolean {
  return NUMBER_WORDS.has(word) || VAGUE.has(word) || JOINING.has(word) || readDecimal(word) !== null;
}

/** Figures with the separators of news: "1,000" and "2.5". */
function readDecimal(word: string): number | null {
  const code = word.charCodeAt(0);
  if (!(code >= 48 && code <= 57) || word.length > 9) return null;
  const plain = word.replaceAll(',', '');
  return (
    readFigure(plain) ??
    (plain.split('.').length === 2 && !Number.isNaN(Number(plain)) ? Number(plain) : null)
  );
}

function countWords(page: DatePage, from: number, to: number): number | null {
  let sum = 0;
  let half = 0;
  let plain = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(page, i);
    if (word === 'some' && i + 1 < to) continue;
    if (VAGUE.has(word)) return word === 'couple' ? 2 : null;
    const value = NUMBER_WORDS.get(word) ?? readDecimal(word);
    if (wordAt(page, i + 1) === '/' && value !== null) {
      half = value / (readDecimal(wordAt(page, i + 2)) ?? 1);
      break;
    }
    if (word === 'half') half = 0.5;
    else if (word === 'hundred') sum = Math.max(sum, 1) * 100;
    else if (word === 'thousand') sum = Math.max(sum, 1) * 1000;
    else if (word === 'dozen') sum = Math.max(sum, 1) * 12;
    else if (value !== null) {
      sum += value;
      plain = true;
    }
  }
  if (sum === 0 && half === 0 && !plain) return 1;
  return sum + half;
}
