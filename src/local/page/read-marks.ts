import { isBlank } from './inline-leaves.ts';
import { closeMark, type InlineScan, type Mark, openMark, pushText } from './inline-scan.ts';

// a letter, a digit, or a combining sign of one
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** A run of more than these styles nothing: "****" is four stars. */
const LONGEST_RUN = 3;

/**
 * Reads a run of one styling character: closes what it can close, nearest first, then opens, and leaves the rest text. Two
 * characters are taken together as the double mark, unless the single one must be closed first, as in "***both***".
 */
export function readMarks(scan: InlineScan, start: number, count: number): void {
  const character = scan.text[start] ?? '';
  const before = scan.text[start - 1];
  const after = scan.text[start + count];
  const double = (character + character) as Mark;
  const single = character === '*' || character === '_' ? (character as Mark) : undefined;
  let left = count;
  while (left > 0 && count <= LONGEST_RUN) {
    const nearest = scan.open.findLast((entry) => entry.mark === double || entry.mark === single)?.mark;
    const pair = left >= 2 && (left === 2 || nearest !== single || !closesSingle(character, before, after));
    if (pair && isOpen(scan, double)) closeMark(scan, double);
    else if (!pair && single && isOpen(scan, single) && closesSingle(character, before, after))
      closeMark(scan, single);
    else if (pair && after !== undefined) openMark(scan, double);
    else if (!pair && single && opensSingle(character, before, after)) openMark(scan, single);
    else break;
    left -= pair ? 2 : 1;
  }
  pushText(scan, character.repeat(left));
}

/** Whether a bare address must end here, because a mark that is open around it closes. */
export function stopsAddress(scan: InlineScan, at: number): boolean {
  if (scan.text[at] === ']' && scan.brackets.length > 0) return true;
  return scan.open.some(({ mark }) =>
    mark === '_' ? scan.text[at] === '_' && !isWord(scan.text[at + 1]) : scan.text.startsWith(mark, at),
  );
}

export function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character);
}

function isOpen(scan: InlineScan, mark: Mark): boolean {
  return scan.open.some((entry) => entry.mark === mark);
}

/** A single star hugs what it styles; a single underscore also never stands inside a word. */
function opensSingle(character: string, before: string | undefined, after: string | undefined): boolean {
  return !isBlank(after) && (character === '*' || !isWord(before));
}

function closesSingle(character: string, before: string | undefined, after: string | undefined): boolean {
  return !isBlank(before) && (character === '*' || !isWord(after));
}
