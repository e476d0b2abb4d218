import type { Issue, Party } from '../../corpus/corpus.ts';
import type { IssueFound } from './match-issues.ts';
import type { Outline } from './outline-sentence.ts';

/** Where and how often an article names an issue, seen from one of its sentences. */
interface Around {
  readonly nearest: IssueFound | null;
  readonly back: number;
  /** How many others were named since, where it was. */
  readonly since: number;
  readonly backOther: number;
  readonly ahead: number;
  readonly aheadOther: number;
  readonly share: number;
  /** How many issues are named in more sentences. */
  readonly more: number;
  /** The share in the sentences before. */
  readonly before: number;
  /** The share in the other sentences of the paragraph, and how many namings they have. */
  readonly ofParagraph: number;
  readonly inParagraph: number;
  readonly sentencesInParagraph: number;
}

export interface Namings {
  readonly around: (at: number, issue: Issue) => Around;
  /** The share of an issue in what a party's other stands name. */
  readonly ofParty: (at: number, party: Party, issue: Issue) => number;
}

/** Farther is as far as never. */
export const FARTHEST = 20;

/** Counts what the sentences of an article name, in time that grows as their number does. */
export function countNamings(sentences: readonly Outline[], issues: readonly Issue[]): Namings {
  const [whole] = countBy(sentences.map(({ named }) => [null, named.keys()])).values();
  const paragraphs = countBy(sentences.map(({ paragraph, named }) => [paragraph, named.keys()]));
  const parties = countBy(sentences.flatMap(({ stands }) => [...stands]));
  const { previous, next } = findNeighbours(sentences);
  const counts = issues.map((issue) => whole?.ofIssue.get(issue) ?? 0);
  const before = countBefore(sentences);
  return {
    around(at, issue) {
      const { paragraph, named } = sentences[at]!;
      const [last, following] = [previous[at]!.get(issue), next[at]!.get(issue)];
      const others = listOthers(previous[at]!, issue);
      const nearest = last ?? following;
      const count = whole?.ofIssue.get(issue) ?? 0;
      const near = paragraphs.get(paragraph)!;
      const inParagraph = near.namings - named.size;
      return {
        nearest: nearest === undefined ? null : sentences[nearest]!.named.get(issue)!,
        back: measure(at, last),
        since: last === undefined ? 0 : others.filter((place) => place > last).length,
        backOther: measure(at, ...others),
        ahead: measure(at, following),
        aheadOther: measure(at, ...listOthers(next[at]!, issue)),
        share: count / Math.max(1, whole?.namings ?? 0),
        more: counts.filter((other) => other > count).length,
        before: (before[at]!.ofIssue.get(issue) ?? 0) / Math.max(1, before[at]!.namings),
        ofParagraph: leaveOut(near, issue, named.has(issue)) / Math.max(1, inParagraph),
        inParagraph,
        sentencesInParagraph: near.sentences,
      };
    },
    ofParty(at, party, issue) {
      const isHere = sentences[at]!.stands.get(party)!.has(issue);
      const known = parties.get(party)!;
      return leaveOut(known, issue, isHere) / Math.max(1, known.namings - (isHere ? 1 : 0));
    },
  };
}

function leaveOut({ ofIssue }: Counted, issue: Issue, isHere: boolean): number {
  return (ofIssue.get(issue) ?? 0) - (isHere ? 1 : 0);
}

function listOthers(places: ReadonlyMap<Issue, number>, issue: Issue): number[] {
  return [...places].filter(([other]) => other !== issue).map(([, place]) => place);
}

/** The distance to the nearest of the places. */
function measure(at: number, ...places: readonly (number | undefined)[]): number {
  return Math.min(
    FARTHEST,
    ...places.map((place) => (place === undefined ? FARTHEST : Math.abs(at - place))),
  );
}

/** For each sentence where each issue was named last before it, and where it is named next behind it. */
function findNeighbours(
  sentences: readonly Outline[],
): Record<'previous' | 'next', readonly ReadonlyMap<Issue, number>[]> {
  const follow = (order: readonly number[]) => {
    const seen = new Map<Issue, number>();
    const found: ReadonlyMap<Issue, number>[] = [];
    for (const at of order) {
      found[at] = new Map(seen);
      for (const issue of sentences[at]!.named.keys()) seen.set(issue, at);
    }
    return found;
  };
  const order = [...sentences.keys()];
  return { previous: follow(order), next: follow(order.toReversed()) };
}

interface Counted {
  readonly ofIssue: Map<Issue, number>;
  namings: number;
  sentences: number;
}

/** Counts what each group of sentences names: a paragraph, or the stands of a party. */
function countBy<T>(groups: Iterable<readonly [T, Iterable<Issue>]>): Map<T, Counted> {
  const counted = new Map<T, Counted>();
  for (const [group, issues] of groups) {
    const known = counted.get(group) ?? { ofIssue: new Map(), namings: 0, sentences: 0 };
    counted.set(group, known);
    known.sentences++;
    for (const issue of issues) {
      known.ofIssue.set(issue, (known.ofIssue.get(issue) ?? 0) + 1);
      known.namings++;
    }
  }
  return counted;
}

/** What is named before each sentence. */
function countBefore(sentences: readonly Outline[]): Pick<Counted, 'ofIssue' | 'namings'>[] {
  const ofIssue = new Map<Issue, number>();
  let namings = 0;
  return sentences.map(({ named }) => {
    const before = { ofIssue: new Map(ofIssue), namings };
    for (const issue of named.keys()) ofIssue.set(issue, (ofIssue.get(issue) ?? 0) + 1);
    namings += named.size;
    return before;
  });
}
