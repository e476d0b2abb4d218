import type { DatePage } from './date-page.ts';
import type { Finding } from './reading.ts';

/** Of findings that overlap the longer one stays, of equal ones the earlier in its finder's list. Sorted by place. */
export function keepLongest(_page: DatePage, findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= finding.from) kept.push(finding);
    else if (finding.to - finding.from > last.to - last.from) kept[kept.length - 1] = finding;
  }
  return kept;
}
