import { type DatePage, wordAt } from './date-page.ts';
import { isDay } from './is-day.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { Finding } from './reading.ts';

const BETWEEN: ReadonlySet<string> = new Set([
  'on',
  ',',
  'at',
  'of',
  'the',
  'in',
  'local',
  'time',
  '(',
  'around',
  'about',
]);
/** "4 p.m. Friday", "Friday at 4 p.m.": the day with its time. */
export function joinClocks(page: DatePage, findings: readonly Finding[]): Finding[] {
  return joinNeighbours(findings, (before, finding) => join(page, before, finding));
}

function join(page: DatePage, before: Finding, finding: Finding): Finding | null {
  const clockFirst = before.reading.type === 'clock' && isDay(finding);
  const dayFirst = finding.reading.type === 'clock' && isDay(before);
  if (!(clockFirst || dayFirst) || finding.from - before.to > 3) return null;
  for (let at = before.to; at < finding.from; at++) if (!BETWEEN.has(wordAt(page, at))) return null;
  const day = clockFirst ? finding : before;
  const time = clockFirst ? before : finding;
  return { from: before.from, to: finding.to, reading: day.reading, clock: time.clock };
}
