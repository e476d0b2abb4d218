import { type DatePage, wordAt } from './date-page.ts';
import { isDay } from './is-day.ts';
import type { Finding } from './reading.ts';

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** "Tuesday night", "the morning of June 2": the day with its part. */
export function joinDayParts(page: DatePage, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => addPart(page, finding));
}

/** The part of the day that stands right after a day, or before it with "of". */
function addPart(page: DatePage, finding: Finding): Finding {
  if (!isDay(finding) || finding.clock !== null) return finding;
  const at = wordAt(page, finding.to) === 'mid' ? finding.to + 1 : finding.to;
  const after = PARTS.get(wordAt(page, at));
  if (after !== undefined) return { ...finding, to: at + 1, clock: after };
  const back =
    wordAt(page, finding.from - 1) === 'of' || wordAt(page, finding.from - 1) === 'on'
      ? finding.from - 2
      : finding.from - 1;
  const before = PARTS.get(wordAt(page, back));
  return before === undefined || back < 0 ? finding : { ...finding, from: back, clock: before };
}
