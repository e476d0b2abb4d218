import type { Issue, Party } from '../../corpus/corpus.ts';
import { overlaps } from '../../text/span.ts';
import { leaveOutPassing } from './is-in-passing.ts';
import type { IssueFound } from './match-issues.ts';
import { gradeTerm, weighHints } from './read-codebook.ts';
import { isOfActor, listIssues, locateTokens, type SentenceRead } from './sentence-read.ts';
import type { SentenceTold, Stand } from './stand.ts';

/** How a sentence names an issue. */
interface Naming {
  readonly found: IssueFound;
  /** Only as a part of who is named. */
  readonly isInName: boolean;
  /** In no longer term of another. */
  readonly isLongest: boolean;
  /** Not only in passing. */
  readonly isMain: boolean;
  /** From 0, where the sentence begins, to 1. */
  readonly place: number;
  /** How good its words are. */
  readonly grade: readonly number[];
}

/** What a sentence names. */
export interface Outline {
  readonly paragraph: number;
  readonly named: ReadonlyMap<Issue, IssueFound>;
  /** What single words of its names and terms hint at, beside those that are named. */
  readonly hints: ReadonlyMap<Issue, number>;
  /** For each party that takes a stand in it the issues that are named in its words. */
  readonly stands: ReadonlyMap<Party, ReadonlySet<Issue>>;
}

export function outlineSentence({ read, stands }: SentenceTold): Outline {
  const named = new Map(read.findIssues(read.listWords()).map((found) => [found.issue, found]));
  const ofParty = new Map<Party, Set<Issue>>();
  for (const stand of stands) {
    const issues = ofParty.get(stand.party) ?? new Set();
    ofParty.set(stand.party, issues);
    for (const [issue, found] of named) if (isIn([stand], found)) issues.add(issue);
  }
  return { paragraph: read.passage.paragraph, named, hints: findHints(read), stands: ofParty };
}

/** A word of somebody's name hints at nothing. */
function findHints(read: SentenceRead): ReadonlyMap<Issue, number> {
  const { codebook } = read;
  const keys = read
    .listWords()
    .flatMap((word) =>
      word.key !== null && codebook.holders.has(word.key) && !isOfActor(read, word) ? word.key : [],
    );
  return weighHints(codebook, new Set(keys));
}

/** How a sentence names each issue that it names. */
export function describeNamings(read: SentenceRead, { named }: Outline): ReadonlyMap<Issue, Naming> {
  const longest = listIssues(read, read.span);
  const main = leaveOutPassing(read, longest, 0);
  const holds = (found: readonly IssueFound[], issue: Issue) => found.some((each) => each.issue === issue);
  return new Map(
    [...named].map(([issue, found]) => [
      issue,
      {
        found,
        isInName: found.places.every((place) => isOfActor(read, place)),
        isLongest: holds(longest, issue),
        isMain: holds(main, issue),
        grade: gradeTerm(read.codebook, issue, listKeys(read, found)),
        place: locateTokens(read, found.span)[0] / read.tokens.length,
      },
    ]),
  );
}

function listKeys(read: SentenceRead, { places }: IssueFound): string[] {
  return read
    .listWords()
    .flatMap((word) => (word.key !== null && places.some((place) => overlaps(place, word)) ? word.key : []));
}

/** Whether an issue is named in the words of one of the stands. */
export function isIn(stands: readonly Stand[], { span }: IssueFound): boolean {
  return stands.some(({ within }) => overlaps(within, span));
}
