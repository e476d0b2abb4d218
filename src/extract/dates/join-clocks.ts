import { type DatePage, wordAt } from './date-page.ts';
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
const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** "Tuesday night", "the morning of June 2", "4 p.m. Friday", "Friday at 4 p.m.": the day with its time. */
export function joinClocks(page: DatePage, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const found of findings) {
    const finding = addPart(page, found);
    const before = joined.at(-1);
    const whole = before === undefined ? null : join(page, before, finding);
    if (whole === null) joined.push(finding);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function isDay(finding: Finding): boolean {
  const { reading } = finding;
  if (reading.type === 'calendar') return reading.day !== null;
  return (
    reading.type === 'weekday' ||
    (reading.type === 'step' && reading.unit === 'day') ||
    reading.type === 'holiday'
  );
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

function join(page: DatePage, before: Finding, finding: Finding): Finding | null {
  const clockFirst = before.reading.type === 'clock' && isDay(finding);
  const dayFirst = finding.reading.type === 'clock' && isDay(before);
  if (!(clockFirst || dayFirst) || finding.from - before.to > 3) return null;
  for (let at = before.to; at < finding.from; at++) if (!BETWEEN.has(wordAt(page, at))) return null;
  const day = clockFirst ? finding : before;
  const time = clockFirst ? before : finding;
  return { from: before.from, to: finding.to, reading: day.reading, clock: time.clock };
}
