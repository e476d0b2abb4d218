import { makeWordSet } from '../../text/word-set.ts';
import { PREPOSITIONS } from '../grammar-words.ts';
import type { IssueFound } from './match-issues.ts';
import { locateTokens, type SentenceRead } from './sentence-read.ts';

/**
 * Without what is only named in passing where something else is what the words are on: the time, the ground or the
 * background of it ("rejects the toll because of the ferry", "after the inspections", "the island, which has a ferry").
 */
export function leaveOutPassing(
  read: SentenceRead,
  found: readonly IssueFound[],
  from: number,
): readonly IssueFound[] {
  if (found.length < 2) return found;
  const main = found.filter((each) => !isInPassing(read, each, from));
  return main.length > 0 ? main : found;
}

function isInPassing(read: SentenceRead, { places }: IssueFound, from: number): boolean {
  return places.every((place) => {
    const [at] = locateTokens(read, place);
    for (let i = at - 1; i >= from; i--) {
      const { word } = read.tokens[i]!;
      if (CLOSING.has(word)) return false;
      // "a plan in which the ferry" holds what the plan is.
      const isRelative = word === 'that' && TELLING_OF.has(read.tokens[i + 1]?.word ?? '');
      if (OPENING.has(word) || isRelative) return !PREPOSITIONS.has(read.tokens[i - 1]?.word ?? '');
    }
    return false;
  });
}

const OPENING = makeWordSet(
  'after when during since once amid despite following because which who whom whose',
);
const CLOSING = new Set([',', ';', ':', '–', '—', '--', '.', '!', '?', 'and', 'but']);
/** "communities that have been hit": not "an approach that would build". */
const TELLING_OF = new Set(['have', 'has', 'had', 'was', 'were', 'is', 'are']);
