import { type DatePage, wordAt } from './date-page.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { Finding } from './reading.ts';

const BETWEEN: ReadonlySet<string> = new Set([',', '(', '.', 'the', '-', '–']);

/** "Thurs." may have a full stop that ends no sentence. */
const LONGEST_SHORT_FORM = 5;

/** "Friday, July 18" and "Monday (Jun 2)" are one date each; the weekday helps to find its year. */
export function joinWeekdays(page: DatePage, findings: readonly Finding[]): Finding[] {
  return joinNeighbours(findings, (before, finding) => join(page, before, finding));
}

function join(page: DatePage, before: Finding, finding: Finding): Finding | null {
  const { reading } = finding;
  if (before.reading.type !== 'weekday' || finding.from - before.to > 2) return null;
  const short = page.tokens[before.to - 1]!.end - page.tokens[before.to - 1]!.start <= LONGEST_SHORT_FORM;
  if (!short && page.sentenceOf[before.to - 1] !== page.sentenceOf[finding.from]) return null;
  if (reading.type !== 'calendar' || reading.day === null || reading.weekday !== null) return null;
  for (let at = before.to; at < finding.from; at++) if (!BETWEEN.has(wordAt(page, at))) return null;
  const to =
    wordAt(page, finding.from - 1) === '(' && wordAt(page, finding.to) === ')' ? finding.to + 1 : finding.to;
  return {
    from: before.from,
    to,
    reading: { ...reading, weekday: before.reading.weekday },
    clock: finding.clock,
  };
}
