import { alignWords } from '../../text/align-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { unifySpelling } from '../../text/unify-spelling.ts';
import type { DifferencePiece } from '../answer.ts';
import { readItem } from '../cite.ts';
import { groupByOwner } from './group-items.ts';
import type { PositionChange, PositionItem } from './position-item.ts';

/** Sentences longer than this are compared by their first words; the work grows with the product of both lengths. */
const MOST_WORDS = 300;

/**
 * Each party's latest words on each issue as they stood on two days, the earlier day first. That a position changed is
 * never said: only that its wording did.
 */
export function comparePositions<Kind extends Standing>(
  items: readonly Kind[],
  [first, second]: readonly [string, string],
  cite: (item: Kind) => PositionItem,
): PositionChange[] {
  return groupByOwner(items, (item) => item).flatMap((group): PositionChange[] => {
    const [early, late] = [findStanding(group, first), findStanding(group, second)];
    if (late === null) return [];
    const after = cite(late);
    const before = early === late ? after : early && cite(early);
    const { party, issue } = after;
    const change = { party, issue, before, after };
    if (before === null) return [{ ...change, is: 'new', readDifference: () => [] }];
    const [later, earlier] = [readItem(after), readItem(before)];
    if (before === after || isSameWording(later, earlier))
      return [{ ...change, is: 'same', readDifference: () => [] }];
    return [{ ...change, is: 'changed', readDifference: () => layWords(later, earlier) }];
  });
}

/** What is looked at before it is known what stands. */
type Standing = Pick<PositionItem, 'party' | 'issue' | 'day'>;

/** The latest words that stood on the day. */
function findStanding<Kind extends Standing>(items: readonly Kind[], day: string): Kind | null {
  let last: Kind | null = null;
  for (const item of items) if (item.day <= day && (last === null || item.day > last.day)) last = item;
  return last;
}

function isSameWording(later: string, earlier: string): boolean {
  const [words, others] = [later, earlier].map((text) => spellWords(readWords(text)));
  return words!.length === others!.length && words!.every((word, i) => word === others![i]);
}

function readWords(text: string): Word[] {
  return tokenizeWords(text).slice(0, MOST_WORDS);
}

function spellWords(words: readonly Word[]): string[] {
  return words.map(({ term }) => unifySpelling(term));
}

/** The later words laid on the earlier ones, as runs that both or only one of them has. */
function layWords(later: string, earlier: string): DifferencePiece[] {
  const [typed, stored] = [readWords(later), readWords(earlier)];
  const { pairs, from, to } = alignWords(spellWords(typed), spellWords(stored));
  const cut = (text: string, word: { start: number; end: number }) => text.slice(word.start, word.end);
  const middle = pairs.map(({ typed: a, stored: b }): DifferencePiece => {
    if (a !== null && b !== null) return { in: 'both', text: cut(later, typed[a]!) };
    return a === null
      ? { in: 'stored', text: cut(earlier, stored[b!]!) }
      : { in: 'typed', text: cut(later, typed[a]!) };
  });
  const only = (words: readonly Word[]): DifferencePiece[] =>
    words.map((word) => ({ in: 'stored', text: cut(earlier, word) }));
  return joinRuns([...only(stored.slice(0, from)), ...middle, ...only(stored.slice(to))]);
}

function joinRuns(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const runs: DifferencePiece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.in === piece.in) runs[runs.length - 1] = { in: last.in, text: `${last.text} ${piece.text}` };
    else runs.push(piece);
  }
  return runs;
}
