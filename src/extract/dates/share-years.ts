import { type DatePage, wordAt } from './date-page.ts';
import { readDayNumber } from './read-number.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const JOINING: ReadonlySet<string> = new Set(['and', ',', 'or', 'to', '–', '-', 'through', 'until']);
const AFTER_A_DAY: ReadonlySet<string> = new Set(
  'in at the for with between that when to on a as was were by'.split(' '),
);

/** "May and June 2022" share the year, "April 24 and 25" the month. */
export function shareYears(page: DatePage, findings: readonly Finding[]): Finding[] {
  const shared = [...findings];
  for (let i = shared.length - 2; i >= 0; i--) {
    const year = shared[i + 1]!.reading;
    const finding = shared[i]!;
    const { reading } = finding;
    if (year.type !== 'calendar' || year.month === null || year.year === null) continue;
    if (
      reading.type !== 'calendar' ||
      reading.year !== null ||
      reading.month === null ||
      reading.which !== 'bare'
    )
      continue;
    if (year.month < reading.month || (year.day === null) !== (reading.day === null)) continue;
    const gap = shared[i + 1]!.from - finding.to;
    if (gap === 1 && JOINING.has(wordAt(page, finding.to)))
      shared[i] = { ...finding, reading: { ...reading, year: year.year } };
  }
  return shared.flatMap((finding) => [finding, ...findListedDay(page, finding)]);
}

/** The second day of "April 24 and 25", where a word follows that no number counts. */
function findListedDay(page: DatePage, finding: Finding): Finding[] {
  const { reading, to } = finding;
  if (reading.type !== 'calendar' || reading.day === null || wordAt(page, to) !== 'and') return [];
  const day = readDayNumber(wordAt(page, to + 1));
  const after = page.tokens[to + 2];
  const ends = after === undefined || after.shape === 'sign' || AFTER_A_DAY.has(after.word);
  if (day === null || day <= reading.day || !ends) return [];
  return [makeFinding(to + 1, to + 2, makeCalendar(reading.year, reading.month, day))];
}
