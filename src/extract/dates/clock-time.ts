import { readZone } from './clock-zone.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { type Finding, makeFinding } from './reading.ts';

/** The hour of the day of an hour with a.m. or p.m., or -1 where there is none. */
export function toHours(hour: number, afternoon: boolean): number {
  return hour > 12 || hour < 1 ? -1 : (hour % 12) + (afternoon ? 12 : 0);
}

/** A time of day in tokens [from, to) and the zone after it, or null where no clock shows it. */
export function makeClock(
  page: DatePage,
  from: number,
  to: number,
  hour: number,
  minutes: number,
): Finding | null {
  if (hour < 0 || hour > 24 || minutes > 59) return null;
  const zone = readZone(page, to);
  const clock = `T${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}${zone?.written ?? ''}`;
  return makeFinding(from, skipOtherZone(page, zone?.to ?? to), { type: 'clock' }, clock);
}

/** The same time elsewhere, as agencies put it in brackets: "(0735 GMT)". */
function skipOtherZone(page: DatePage, at: number): number {
  if (wordAt(page, at) !== '(') return at;
  for (let close = at + 2; close < at + 7; close++) {
    if (wordAt(page, close) !== ')') continue;
    return readZone(page, close - 1)?.to === close ? close + 1 : at;
  }
  return at;
}
