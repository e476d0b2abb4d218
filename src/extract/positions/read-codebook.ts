import type { Issue } from '../../corpus/corpus.ts';
import type { WordReader } from './match-issues.ts';

/** The words of an issue in the codebook, by their keys. */
interface IssueWords {
  readonly name: ReadonlySet<string>;
  readonly otherNames: ReadonlySet<string>;
  /** In the order of the codebook. */
  readonly terms: readonly (readonly string[])[];
}

/** The words of a codebook. */
export interface Codebook {
  readonly words: ReadonlyMap<Issue, IssueWords>;
  /** The issues that have a word in their names and terms, whole or in part. */
  readonly holders: ReadonlyMap<string, readonly Issue[]>;
}

export function readCodebook(issues: readonly Issue[], readWords: WordReader): Codebook {
  const readKeys = (text: string) => readWords(text).flatMap(({ key }) => key ?? []);
  const words = new Map(
    issues.map((issue) => [
      issue,
      {
        name: new Set(readKeys(issue.name)),
        otherNames: new Set(issue.otherNames.flatMap(readKeys)),
        terms: issue.terms.map(readKeys),
      },
    ]),
  );
  const holders = new Map<string, Issue[]>();
  for (const [issue, { name, otherNames, terms }] of words) {
    for (const key of new Set([...name, ...otherNames, ...terms.flat()])) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [issue]);
      else known.push(issue);
    }
  }
  return { words, holders };
}

/**
 * How many of these words hint at each issue, without being a whole term of it: those that few issues have in their names
 * and terms. A word of two counts half for each.
 */
export function weighHints({ holders }: Codebook, keys: ReadonlySet<string>): ReadonlyMap<Issue, number> {
  const hints = new Map<Issue, number>();
  for (const key of keys) {
    const issues = holders.get(key) ?? [];
    if (issues.length > MOST_HOLDERS) continue;
    for (const issue of issues) hints.set(issue, (hints.get(issue) ?? 0) + 1 / issues.length);
  }
  return hints;
}

const MOST_HOLDERS = 2;

/** How good the words of a term are that names an issue: how many stand in its name, in its other names and in no other issue's words; and the term's place among its terms. */
export function gradeTerm(
  { words, holders }: Codebook,
  issue: Issue,
  keys: readonly string[],
): readonly number[] {
  const { name, otherNames, terms } = words.get(issue)!;
  const place = terms.findIndex((term) => term.length > 0 && term.every((key) => keys.includes(key)));
  const count = (isCounted: (key: string) => boolean) => keys.filter(isCounted).length;
  return [
    count((key) => name.has(key)),
    count((key) => otherNames.has(key)),
    count((key) => holders.get(key)?.length === 1),
    place < 0 ? LAST_PLACE : Math.min(place, LAST_PLACE),
  ];
}

/** Where no issue is named. */
export const NO_GRADE: readonly number[] = [-1, -1, -1, -1];
/** Farther behind all places are one. */
const LAST_PLACE = 9;
