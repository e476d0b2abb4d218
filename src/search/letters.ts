import type { AnalysedWord } from './analyser.ts';
import { GONE } from './merge-postings.ts';
import { findPlace } from './numbers.ts';

/** The letters of every passage in a row, as phrases are compared, in one piece of memory. */
export interface Letters {
  /** UTF-8, a line for each passage. */
  readonly bytes: Uint8Array;
  /** Where each passage's line begins, and at last where the next one would. */
  readonly starts: Uint32Array;
}

/** Letters in the making: `add` one passage after another. */
export interface LettersBuilder {
  add(words: readonly AnalysedWord[]): void;
  finish(): Letters;
}

/** No letter: it keeps a phrase from being found across two passages. */
const LINE_END = '\n';
/** Where more than this share of the passages may hold a phrase, one look through all is faster than one at each. */
const LOOK_THROUGH_ALL = 1 / 16;

export function makeLettersBuilder(): LettersBuilder {
  const lines: Buffer[] = [];
  return {
    add: (words) => lines.push(Buffer.from(joinLetters(words) + LINE_END)),
    finish() {
      const starts = new Uint32Array(lines.length + 1);
      for (const [i, { length }] of lines.entries()) starts[i + 1] = starts[i]! + length;
      return { bytes: Buffer.concat(lines), starts };
    },
  };
}

interface PlacedLetters {
  readonly letters: Letters;
  readonly numbers: Uint32Array;
}

/**
 * The letters of `old` and `added` as those of `count` passages. The numbers that their passages have among these ascend;
 * `GONE` is left out.
 */
export function mergeLetters(old: PlacedLetters, added: PlacedLetters, count: number): Letters {
  const starts = new Uint32Array(count + 1);
  for (const { letters, numbers } of [old, added]) {
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i] !== GONE) starts[numbers[i]! + 1] = letters.starts[i + 1]! - letters.starts[i]!;
    }
  }
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!;
  const bytes = Buffer.alloc(starts[count]!);
  for (const { letters, numbers } of [old, added]) {
    const source = Buffer.from(letters.bytes.buffer, letters.bytes.byteOffset, letters.bytes.length);
    for (let i = 0; i < numbers.length; ) {
      // Passages that stay side by side are copied in one go.
      let end = i + 1;
      while (end < numbers.length && numbers[end] === numbers[end - 1]! + 1) end++;
      if (numbers[i] !== GONE)
        source.copy(bytes, starts[numbers[i]!]!, letters.starts[i]!, letters.starts[end]!);
      i = end;
    }
  }
  return { bytes, starts };
}

export function joinLetters(words: readonly AnalysedWord[]): string {
  return words.map((word) => word.letters).join('');
}

/** Throws where the line of one of so many passages is missing from so many bytes. */
export function checkLetters({ starts }: Letters, size: number, passages: number): void {
  const isOrdered = starts.every((start, i) => i === 0 || start > starts[i - 1]!);
  if (starts.length !== passages + 1 || starts[0] !== 0 || starts.at(-1) !== size || !isOrdered) {
    throw new Error('The letters of a passage are missing.');
  }
}

/** Which of the passages hold the letters in a row, ascending; null for `candidates` means any passage. */
export function* findLetters(
  { bytes, starts }: Letters,
  wanted: string,
  candidates: Uint32Array | null,
): Generator<number> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const needle = Buffer.from(wanted);
  const passages = starts.length - 1;
  if (candidates !== null && candidates.length < passages * LOOK_THROUGH_ALL) {
    for (const number of candidates) {
      if (file.subarray(starts[number]!, starts[number + 1]!).includes(needle)) yield number;
    }
    return;
  }
  for (let at = file.indexOf(needle); at !== -1; ) {
    // The line in which the byte lies.
    const number = findPlace(starts, at + 1) - 1;
    if (candidates === null || candidates[findPlace(candidates, number)] === number) yield number;
    at = file.indexOf(needle, starts[number + 1]!);
  }
}
