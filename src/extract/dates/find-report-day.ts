import type { DateMention } from './date-mention.ts';

/** A dateline stands this near to the head of a text: "HARBOUR CITY, Upper Province, June 2 (Agency) -". */
const DATELINE_REACH = 120;
// 2025-07-24
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The day a report was filed where its dateline says so, or the one day that all of it speaks of; null where it names
 * several. It dates what is said in the report without a date of its own better than the day of publication does.
 */
export function findReportDay(text: string, dates: readonly DateMention[]): DateMention | null {
  const days = dates.filter(({ value }) => DAY.test(value.slice(0, 10)) && !value.includes('/'));
  const [first] = days;
  if (first === undefined) return null;
  if (isDateline(text, first)) return first;
  const lead = text.indexOf('\n\n');
  const leads = lead < 0 || first.span.start < lead;
  const one = days.every(({ value }) => value.slice(0, 10) === first.value.slice(0, 10));
  return leads && one && first.basis === 'counted' ? first : null;
}

/** Capitals and a comma before it in its line, an agency in brackets or a dash after it. */
export function isDateline(text: string, mention: DateMention): boolean {
  const { start, end } = mention.span;
  if (start > DATELINE_REACH) return false;
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start).trimEnd();
  const after = text.slice(end, end + 2).trimStart();
  const place = before.split(',')[0]!;
  const capitals = place.length > 1 && place === place.toUpperCase() && place !== place.toLowerCase();
  return capitals && before.endsWith(',') && '(-–—:_'.includes(after.charAt(0)) && after !== '';
}
