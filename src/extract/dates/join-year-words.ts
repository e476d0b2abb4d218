import { type DatePage, wordAt } from './date-page.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { Finding } from './reading.ts';

/** "June last year", "September of the same year", "March 26 that year", "the autumn of that year": the year counted belongs to the date. */
export function joinYearWords(page: DatePage, findings: readonly Finding[]): Finding[] {
  return joinNeighbours(findings, (before, finding) => join(page, before, finding));
}

function join(page: DatePage, before: Finding, finding: Finding): Finding | null {
  const { reading } = before;
  const counted = finding.reading;
  const lacksYear = (reading.type === 'calendar' && reading.month !== null) || reading.type === 'part';
  if (!lacksYear || reading.year !== null || reading.countedYear !== null) return null;
  if (counted.type !== 'step' || counted.unit !== 'year' || wordAt(page, finding.to - 1) !== 'year')
    return null;
  if (finding.from - before.to > 2 || reading.which !== 'bare') return null;
  for (let at = before.to; at < finding.from; at++) {
    if (wordAt(page, at) !== 'of' && wordAt(page, at) !== 'the') return null;
  }
  return { ...before, to: finding.to, reading: { ...reading, countedYear: counted } };
}
