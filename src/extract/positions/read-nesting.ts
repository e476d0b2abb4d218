import type { Issue } from '../../corpus/corpus.ts';
import type { IssueFound } from './match-issues.ts';

type Named = ReadonlyMap<Issue, IssueFound>;

/** How issues lie within each other. */
export interface Nesting {
  /** The first part of an issue that a sentence names. */
  readonly findPart: (issue: Issue, named: Named) => IssueFound | undefined;
  /**
   * How many parts of the issue the sentence names; whether it names what the issue is a part of, and another part of the
   * same; how many parts the issue has, and whether it is one.
   */
  readonly describe: (issue: Issue, named: Named) => number[];
}

export function readNesting(issues: readonly Issue[]): Nesting {
  const partsOf = new Map(issues.map((issue) => [issue, issues.filter(({ parent }) => parent === issue.id)]));
  return {
    findPart: (issue, named) => {
      const part = partsOf.get(issue)!.find((each) => named.has(each));
      return part && named.get(part);
    },
    describe: (issue, named) => {
      const parts = partsOf.get(issue)!;
      const whole = issues.find(({ id }) => id === issue.parent);
      const beside = whole === undefined ? [] : partsOf.get(whole)!.filter((each) => each !== issue);
      return [
        parts.filter((each) => named.has(each)).length,
        Number(whole !== undefined && named.has(whole)),
        Number(beside.some((each) => named.has(each))),
        parts.length,
        Number(whole !== undefined),
      ];
    },
  };
}
