/** A word that features are named with, as a small number: cheap to combine, to compare and to look up. */
export type Part = number;

const names = ['unknown'];
const parts = new Map<string, Part>();

/** The part of that name, a new one where there was none. For closed lists alone: no part is ever given up. */
export function partOf(name: string): Part {
  const known = parts.get(name);
  if (known !== undefined) return known;
  names.push(name);
  parts.set(name, names.length - 1);
  return names.length - 1;
}

/** The part of a word of the text; 0, of which nothing was learned, where no feature is named with it. */
export function findPart(word: string): Part {
  return parts.get(word) ?? 0;
}

/** The parts of words in a row, as a set. */
export function partsOf(words: string): ReadonlySet<Part> {
  return new Set(words.split(' ').map(partOf));
}

/** The name of a part. */
export function nameOfPart(part: Part): string {
  return names[part]!;
}

const YES = partOf('yes');
const NO = partOf('no');

/** The part for a yes or a no. */
export function askPart(yes: boolean): Part {
  return yes ? YES : NO;
}

const COUNTS = Array.from({ length: 32 }, (_, count) => partOf(`${count}`));

/** The part for a number from 0 to 31. */
export function countPart(count: number): Part {
  return COUNTS[count]!;
}
