import type { Issue } from '../../corpus/corpus.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { ROLE_NOUNS } from '../grammar-words.ts';
import { isIdiom } from './is-idiom.ts';
import { type IssueFound, type ReadWord, readSingular, type WordReader } from './match-issues.ts';

/** Finds what is shortened to its last word among the words, of the issues that were named before. */
export type ShortTermFinder = (
  words: readonly ReadWord[],
  named: Pick<ReadonlySet<Issue>, 'has'>,
) => IssueFound[];

/** A shortened term stands behind one of these: "the freeze", "such a freeze", "their freeze". */
const POINTING = makeWordSet('the this that these those such its their his her our a an');

/** Of these there are many everywhere. */
const COUNTED = makeWordSet(
  'year years month months week weeks day days half third thirds quarter quarters per cent percent',
);

const TIMES = new Set(['before', 'after', 'since', 'during']);

/** "the mayor's freeze": the word before is shorter than what stands there by its ending. */
function isOwned(before: ReadWord | undefined): boolean {
  return before !== undefined && before.end - before.start > before.plain.length;
}

/**
 * A finder of "the freeze" where the codebook has "rent freeze". A last word that two issues share, or that is a term of
 * its own, shortens none.
 */
export function makeShortTermFinder(issues: readonly Issue[], readWords: WordReader): ShortTermFinder {
  const owners = new Map<string, Set<Issue>>();
  const apart = new Set<string>();
  for (const issue of issues) {
    for (const term of issue.terms) {
      const words = readWords(term);
      // Of "grant … cities" neither word stands for both.
      if (term.includes('…')) apart.add(words.at(-1)?.key ?? '');
      const last = words.at(-1);
      // "at the table" is no name with a last word that could stand for it.
      if (last === undefined || words.some(({ key }) => key === null)) continue;
      // Nor is "the president" somebody's legitimate one, or "this year" a dry one.
      if (words.length > 1 && (ROLE_NOUNS.has(last.plain) || COUNTED.has(last.plain))) continue;
      const head = readSingular(last);
      owners.set(head, (owners.get(head) ?? new Set()).add(issue));
    }
  }
  return (words, named) =>
    words.flatMap((word, at) => {
      const meant = word.key === null ? undefined : owners.get(readSingular(word));
      const [issue] = meant ?? [];
      if (issue === undefined || meant!.size > 1 || apart.has(word.key!) || !named.has(issue)) return [];
      if (isIdiom(words, at)) return [];
      const before = words[at - 1];
      if (!POINTING.has(before?.plain ?? '') && !isOwned(before)) return [];
      // "the price of certainty" is another one, and "before the election" is a time.
      if (before?.plain === 'the' && ['of', 'in'].includes(words[at + 1]?.plain ?? '')) return [];
      if (TIMES.has(words[at - 2]?.plain ?? '')) return [];
      const span = { start: word.start, end: word.end };
      return [{ issue, span, places: [span], words: 1 }];
    });
}

/**
 * A finder of the one issue that a heading is on: "Pay" where the codebook has "pay rise" and "officers' pay". A word
 * that two issues share tells none.
 */
export function makeHeadingFinder(
  issues: readonly Issue[],
  readWords: WordReader,
): (words: readonly ReadWord[]) => IssueFound[] {
  const owners = new Map<string, Set<Issue>>();
  for (const issue of issues) {
    for (const { key } of [issue.name, ...issue.otherNames, ...issue.terms].flatMap((name) =>
      readWords(name),
    )) {
      if (key !== null) owners.set(key, (owners.get(key) ?? new Set()).add(issue));
    }
  }
  return (words) => {
    const found = new Map<Issue, ReadWord>();
    for (const word of words) {
      const [issue, ...others] = owners.get(word.key ?? '') ?? [];
      if (issue !== undefined && others.length === 0 && !found.has(issue)) found.set(issue, word);
    }
    if (found.size !== 1) return [];
    return [...found].map(([issue, { start, end }]) => ({
      issue,
      span: { start, end },
      places: [{ start, end }],
      words: 1,
    }));
  };
}
