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
