import type { Issue } from '../../corpus/corpus.ts';

/** How issues lie within each other. */
export interface Nesting {
  /** What is known of the first part of an issue that a sentence names. */
  readonly findPart: <T>(issue: Issue, named: ReadonlyMap<Issue, T>) => T | undefined;
  /**
   * How many parts of the issue the sentence names; whether it names what the issue is a part of, and another part of the
   * same; how many parts the issue has, and whether it is one.
   */
  readonly describe: (issue: Issue, named: ReadonlyMap<Issue, unknown>) => number[];
}

export function readNesting(issues: readonly Issue[]): Nesting {
  const partsOf = new Map(issues.map((issue) => [issue, issues.filter(({ parent }) => parent === issue.id)]));
  const wholeOf = new Map([...partsOf].flatMap(([whole, parts]) => parts.map((part) => [part, whole])));
  return {
    findPart: (issue, named) => {
      const part = partsOf.get(issue)!.find((each) => named.has(each));
      return part && named.get(part);
    },
    describe: (issue, named) => {
      const parts = partsOf.get(issue)!;
      const whole = wholeOf.get(issue);
      const beside = whole === undefined ? [] : partsOf.get(whole)!;
      return [
        parts.filter((each) => named.has(each)).length,
        Number(whole !== undefined && named.has(whole)),
        Number(beside.some((each) => each !== issue && named.has(each))),
        parts.length,
        Number(whole !== undefined),
      ];
    },
  };
}
