import type { AnalysedWord } from './analyser.ts';
import { GONE } from './merge-postings.ts';
import { findPlace } from './numbers.ts';

/** Lines of letters in one piece of memory, a line for each passage. */
export interface Sheet {
  /** UTF-8, one line after another, and lines of passages that are gone. */
  readonly read: () => Buffer;
  /** Where each line begins and where it ends, ascending. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The number of the passage of each line, ascending. */
  readonly numbers: Uint32Array;
}

/**
 * The letters of every passage, as phrases are compared. Sheets stay as they are when others come: copying the letters of
 * all articles takes longer than reading one.
 */
export type Letters = readonly Sheet[];

/** Letters in the making: `add` one passage after another. */
export interface LettersBuilder {
  add(words: readonly AnalysedWord[]): void;
  finish(): Letters;
}

/** No letter: it keeps a phrase from being found across two passages. */
const LINE_END = '\n';
/** Where more than this share of a sheet's lines may hold a phrase, one look through all is faster than one at each. */
const LOOK_THROUGH_ALL = 1 / 16;
/** Sheets are joined with those that came later until each has more than so many times as many lines as the next. */
const MUCH_LONGER = 2;

export function makeLettersBuilder(): LettersBuilder {
  const lines: Buffer[] = [];
  return {
    add: (words) => lines.push(Buffer.from(joinLetters(words) + LINE_END)),
    finish: () => [makeSheet(lines)],
  };
}

interface PlacedLetters {
  readonly letters: Letters;
  /** The number that each of the passages has among all, ascending but for `GONE`. */
  readonly numbers: Uint32Array;
}

/** The letters of passages that were there and of such that come. */
export function mergeLetters(old: PlacedLetters, added: PlacedLetters): Letters {
  const sheets = [old, added].flatMap(({ letters, numbers }) =>
    letters.map((each) => renumber(each, numbers)),
  );
  for (let last = sheets.at(-1)!, before = sheets.at(-2); before; before = sheets.at(-2)) {
    if (before.numbers.length > MUCH_LONGER * last.numbers.length) break;
    last = joinTwo(before, last);
    sheets.splice(-2, 2, last);
  }
  return sheets;
}

function renumber({ read, starts, ends, numbers }: Sheet, placed: Uint32Array): Sheet {
  const staying = { starts: starts.slice(), ends: ends.slice(), numbers: numbers.slice() };
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = placed[numbers[i]!]!;
    if (number === GONE) continue;
    staying.starts[count] = starts[i]!;
    staying.ends[count] = ends[i]!;
    staying.numbers[count++] = number;
  }
  return {
    read,
    starts: staying.starts.subarray(0, count),
    ends: staying.ends.subarray(0, count),
    numbers: staying.numbers.subarray(0, count),
  };
}

/** The lines of all sheets on one, in the order of their passages and with nothing between them. */
export function joinSheets(letters: Letters): Sheet {
  return letters.reduceRight((joined, sheet) => joinTwo(sheet, joined), makeSheet([]));
}

function joinTwo(one: Sheet, other: Sheet): Sheet {
  const lines: Buffer[] = [];
  const numbers = new Uint32Array(one.numbers.length + other.numbers.length);
  const [oneBytes, otherBytes] = [one.read(), other.read()];
  for (let i = 0, j = 0; lines.length < numbers.length; ) {
    const isOne = j === other.numbers.length || one.numbers[i]! < other.numbers[j]!;
    numbers[lines.length] = isOne ? one.numbers[i]! : other.numbers[j]!;
    lines.push(
      isOne
        ? oneBytes.subarray(one.starts[i], one.ends[i++])
        : otherBytes.subarray(other.starts[j], other.ends[j++]),
    );
  }
  return makeSheet(lines, numbers);
}

function makeSheet(lines: readonly Buffer[], numbers = Uint32Array.from(lines.keys())): Sheet {
  const ends = new Uint32Array(lines.length);
  for (const [i, { length }] of lines.entries()) ends[i] = (ends[i - 1] ?? 0) + length;
  const bytes = Buffer.concat(lines);
  return { read: () => bytes, starts: startAfter(ends), ends, numbers };
}

/** Where lines begin that end there, with nothing between them. */
export function startAfter(ends: Uint32Array): Uint32Array {
  return ends.map((_, i) => ends[i - 1] ?? 0);
}

export function joinLetters(words: readonly AnalysedWord[]): string {
  return words.map((word) => word.letters).join('');
}

/** Which of the passages hold the letters in a row, ascending; null for `candidates` means any passage. */
export function findLetters(letters: Letters, wanted: string, candidates: Uint32Array | null): number[] {
  const needle = Buffer.from(wanted);
  const found = letters.flatMap((sheet) => [...findOnSheet(sheet, needle, candidates)]);
  return letters.length === 1 ? found : found.sort((a, b) => a - b);
}

function* findOnSheet(
  { read, starts, ends, numbers }: Sheet,
  needle: Buffer,
  candidates: Uint32Array | null,
): Generator<number> {
  if (candidates !== null && candidates.length < numbers.length * LOOK_THROUGH_ALL) {
    for (const number of candidates) {
      const line = findPlace(numbers, number);
      if (numbers[line] !== number) continue;
      if (read().subarray(starts[line], ends[line]).includes(needle)) yield number;
    }
    return;
  }
  const bytes = read();
  for (let at = bytes.indexOf(needle); at !== -1; ) {
    // The last line that begins before the byte, or at it.
    const line = findPlace(starts, at + 1) - 1;
    const number = numbers[line];
    const isCandidate = candidates === null || candidates[findPlace(candidates, number ?? GONE)] === number;
    if (number !== undefined && at < ends[line]! && isCandidate) yield number;
    if (line + 1 === starts.length) return;
    at = bytes.indexOf(needle, starts[line + 1]!);
  }
}
