import { type DatePage, isBound, wordAt } from './date-page.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, index): [string, number] => [word, index]),
  ['thirtieth', 30],
]);
/** Spoken years begin with their century. */
const SPOKEN_CENTURIES: ReadonlySet<string> = new Set(
  'sixteen seventeen eighteen nineteen twenty'.split(' '),
);

/** A plain whole number in figures, or null: "50" but not "1,000", "3.5" or "50th". */
export function readFigure(word: string): number | null {
  if (word === '' || word.length > 6) return null;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const digit = word.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** "3rd", "24th", "third" → its number, else null. */
export function readOrdinal(word: string): number | null {
  const known = ORDINAL_WORDS.get(word);
  if (known !== undefined) return known;
  const tail = word.slice(-2);
  if (tail !== 'th' && tail !== 'st' && tail !== 'nd' && tail !== 'rd') return null;
  return readFigure(word.slice(0, -2));
}

/** A day of the month from 1 to 31 in figures or as an ordinal, else null. */
export function readDayNumber(word: string): number | null {
  const value = word.length <= 2 ? readFigure(word) : readOrdinal(word);
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

/** A year at token `at`: "1998", "’98", "nineteen ninety-eight", "two thousand". `to` is the token after it. */
export function readYear(page: DatePage, at: number): { year: number; to: number } | null {
  const word = wordAt(page, at);
  if (word.length === 4) {
    const year = readFigure(word);
    return year !== null && year >= 1000 && year < 2200 ? { year, to: at + 1 } : null;
  }
  if (word === "'" || word === '’' || word === '‘') {
    const short = wordAt(page, at + 1);
    const year =
      short.length === 2 && page.tokens[at]!.end === page.tokens[at + 1]!.start ? readFigure(short) : null;
    return year === null ? null : { year: year < 40 ? 2000 + year : 1900 + year, to: at + 2 };
  }
  return readSpokenYear(page, at);
}

function readSpokenYear(page: DatePage, at: number): { year: number; to: number } | null {
  const word = wordAt(page, at);
  if (word === 'two' && wordAt(page, at + 1) === 'thousand') {
    const skip = wordAt(page, at + 2) === 'and' ? 3 : 2;
    const rest = NUMBER_WORDS.get(wordAt(page, at + skip));
    return rest === undefined ? { year: 2000, to: at + 2 } : { year: 2000 + rest, to: at + skip + 1 };
  }
  if (!SPOKEN_CENTURIES.has(word)) return null;
  const century = NUMBER_WORDS.get(word)! * 100;
  const tens = NUMBER_WORDS.get(wordAt(page, at + 1));
  if (tens === undefined || tens < 10) return null;
  const ones = tens >= 20 && isBound(page, at + 2) ? NUMBER_WORDS.get(wordAt(page, at + 2)) : undefined;
  return ones === undefined
    ? { year: century + tens, to: at + 2 }
    : { year: century + tens + ones, to: at + 3 };
}
