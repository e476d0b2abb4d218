import { writeOffset } from './clock-zone.ts';
import type { Context, Place, Resolved } from './context.ts';
import type { DateMention } from './date-mention.ts';
import type { Finding, Reading } from './reading.ts';
import { rememberDate } from './remember-date.ts';
import { makePlace, resolveReading } from './resolve-finding.ts';

/** The mention that a finding comes to, or null where its value isn't sure. What it names is remembered. */
export function readMention(finding: Finding, context: Context): DateMention | null {
  const { tokens } = context.page;
  const { reading, clock } = finding;
  const last = tokens[finding.to - 1]!;
  // The full stop after "02.06.2025." is the sentence's.
  const stop = last.shape === 'number' && last.word.endsWith('.') ? 1 : 0;
  const span = { start: tokens[finding.from]!.start, end: last.end - stop };
  if (reading.type === 'fixed') return { span, kind: reading.kind, value: reading.value, basis: 'written' };
  const place = makePlace(context, finding);
  const ends =
    reading.type === 'range'
      ? resolveRange(reading, context, place)
      : [resolveReading(reading, context, place)];
  const resolved: Resolved[] = [];
  for (const end of ends) {
    if (end === null) return null;
    resolved.push(end);
  }
  for (const end of resolved) rememberDate(context, end, span, finding);
  const { basis, anchor } = resolved[0]!;
  const value = writeOffset(resolved.map(({ moment }) => moment.value).join('/') + (clock ?? ''));
  const kind = clock === null ? 'date' : 'time';
  return { span, kind, value, basis, ...(anchor === null ? {} : { anchor }) };
}

/** The last end is read first: the first one is the nearest before it. Ends in the wrong order are no range. */
function resolveRange(
  range: Extract<Reading, { type: 'range' }>,
  context: Context,
  place: Place,
): (Resolved | null)[] {
  const last = resolveReading(range.last, context, place);
  let { first } = range;
  if (last !== null && first.type === 'calendar' && first.year === null && first.month !== null) {
    const year = last.moment.date.getFullYear();
    first = { ...first, year: first.month - 1 > last.moment.date.getMonth() ? year - 1 : year };
  }
  const start = resolveReading(first, context, place);
  if (start === null || last === null || start.moment.date > last.moment.date) return [null];
  return [{ ...start, basis: last.basis, anchor: last.anchor }, last];
}
