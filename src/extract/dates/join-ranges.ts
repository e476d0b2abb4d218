import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import type { Finding, Reading } from './reading.ts';

/** "between late Tuesday and early Friday", "May–June 2022": one expression that names both ends. */
export function joinRanges(page: DatePage, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const before = joined.at(-1);
    const from = before === undefined ? -1 : findStart(page, before, finding);
    if (before === undefined || from < 0) joined.push(finding);
    else
      joined[joined.length - 1] = {
        from,
        to: finding.to,
        reading: joinReadings(before, finding),
        clock: null,
      };
  }
  return joined;
}

/** What stands before a day and is no part of it where a clock is read. */
const DAYBREAKS = makeWordSet('dawn daybreak sunrise noon midday dusk sunset midnight');

/** The first token of the range that the two findings make, or -1. */
function findStart(page: DatePage, before: Finding, finding: Finding): number {
  if (!isDated(before.reading) || !isDated(finding.reading)) return -1;
  if (finding.from === before.to && page.text[page.tokens[before.to]!.start - 1] === '-') return before.from;
  const word = wordAt(page, before.to);
  // "and dawn yesterday"
  const last = DAYBREAKS.has(wordAt(page, finding.from - 1)) ? finding.from - 1 : finding.from;
  if (last !== before.to + 1) return -1;
  const bound = page.tokens[before.to]!.end === page.tokens[finding.from]!.start;
  if ((word === '–' || word === '-') && bound) return before.from;
  return word === 'and' && wordAt(page, before.from - 1) === 'between' ? before.from - 1 : -1;
}

function isDated(reading: Reading): boolean {
  return (
    reading.type === 'calendar' ||
    reading.type === 'weekday' ||
    (reading.type === 'step' && reading.unit === 'day')
  );
}

/** The first end takes the year of the second where it has none. */
function joinReadings(before: Finding, finding: Finding): Reading {
  const last = finding.reading;
  const first = before.reading;
  if (
    first.type === 'calendar' &&
    last.type === 'calendar' &&
    first.year === null &&
    last.year !== null &&
    first.month !== null
  ) {
    return { type: 'range', first: { ...first, year: last.year }, last };
  }
  return { type: 'range', first, last };
}
