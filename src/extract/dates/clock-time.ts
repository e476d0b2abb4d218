import { type DatePage, wordAt } from './date-page.ts';
import { type Finding, makeFinding } from './reading.ts';

/** Offsets of zone names of news agencies, https://www.timeanddate.com/time/zones/. Ambiguous names are left out. */
const ZONES: ReadonlyMap<string, string> = new Map(
  (
    'gmt Z utc Z bst +01:00 cet +01:00 cest +02:00 eet +02:00 eest +03:00 est -05:00 edt -04:00 cdt -05:00 ' +
    'mst -07:00 mdt -06:00 pst -08:00 pdt -07:00'
  )
    .split(' ')
    .flatMap((word, at, words): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1]!]] : [])),
);

export function isZone(word: string): boolean {
  return ZONES.has(word);
}

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
  const zone = ZONES.get(wordAt(page, to));
  const clock = `T${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}${zone ?? ''}`;
  const end = zone === undefined ? to : to + 1;
  return makeFinding(from, skipOtherZone(page, end), { type: 'clock' }, clock);
}

/** The same time elsewhere, as agencies put it in brackets: "(0735 GMT)". */
function skipOtherZone(page: DatePage, at: number): number {
  if (wordAt(page, at) !== '(') return at;
  for (let close = at + 2; close < at + 7; close++) {
    if (wordAt(page, close) === ')') return ZONES.has(wordAt(page, close - 1)) ? close + 1 : at;
  }
  return at;
}
