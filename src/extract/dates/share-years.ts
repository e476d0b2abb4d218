import { type DatePage, wordAt } from './date-page.ts';
import type { Finding } from './reading.ts';

const JOINING: ReadonlySet<string> = new Set(['and', ',', 'or', 'to', '–', '-', 'through', 'until', '/']);
/** "May and June 2022" share the year. */
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
  return shared;
}
