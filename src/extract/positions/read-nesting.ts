import type { Issue } from '../../corpus/corpus.ts';

/** How an issue lies to those that a sentence names, always in the same order. */
export type NestingDescriber = (issue: Issue, named: ReadonlyMap<Issue, unknown>) => number[];

/**
 * How many parts of the issue the sentence names; whether it names what the issue is a part of, and another part of the
 * same; how many parts the issue has, and whether it is one.
 */
export function makeNestingDescriber(issues: readonly Issue[]): NestingDescriber {
  const parts = new Map(issues.map((issue) => [issue, issues.filter(({ parent }) => parent === issue.id)]));
  return (issue, named) => {
    const own = parts.get(issue)!;
    const whole = issues.find(({ id }) => id === issue.parent);
    const beside = whole === undefined ? [] : parts.get(whole)!.filter((each) => each !== issue);
    return [
      own.filter((each) => named.has(each)).length,
      Number(whole !== undefined && named.has(whole)),
      Number(beside.some((each) => named.has(each))),
      own.length,
      Number(whole !== undefined),
    ];
  };
}
