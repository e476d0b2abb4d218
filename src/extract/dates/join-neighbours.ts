import type { Finding } from './reading.ts';

/** Makes one finding of each two neighbours that `join` takes for one; what was joined may join the next as well. */
export function joinNeighbours(
  findings: readonly Finding[],
  join: (before: Finding, finding: Finding) => Finding | null,
): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const before = joined.at(-1);
    const whole = before === undefined ? null : join(before, finding);
    if (whole === null) joined.push(finding);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}
