import { TZDate } from '@date-fns/tz/date';
import { type DatePage, wordAt } from './date-page.ts';

/** Offsets of zone names of news agencies, https://www.timeanddate.com/time/zones/. Ambiguous names are left out. */
const OFFSETS: ReadonlyMap<string, string> = new Map(
  (
    'gmt Z utc Z bst +01:00 cet +01:00 cest +02:00 eet +02:00 eest +03:00 est -05:00 edt -04:00 cdt -05:00 ' +
    'mst -07:00 mdt -06:00 pst -08:00 pdt -07:00'
  )
    .split(' ')
    .flatMap((word, at, words): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1]!]] : [])),
);
/** Names of time that follow their summer time: "10 a.m. ET", "8 p.m. Pacific time". */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['et', 'US/Eastern'],
  ['eastern', 'US/Eastern'],
  ['pt', 'US/Pacific'],
  ['pacific', 'US/Pacific'],
]);
/** The zones of the time zone database by their cities, in lower case: "hong kong" → `Asia/Hong_Kong`. */
const CITIES: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone').map((zone) => [
    zone
      .slice(zone.lastIndexOf('/') + 1)
      .replaceAll('_', ' ')
      .toLowerCase(),
    zone,
  ]),
);
/** No city of the database has more words. */
const MOST_WORDS = 3;

/** A zone after a time of day: an offset, or the name of a zone in brackets, which has one on each day. */
interface Zone {
  readonly written: string;
  readonly to: number;
}

/** "GMT", "ET", "Eastern time", or the time of a city of the time zone database; null where none stands at `at`. */
export function readZone(page: DatePage, at: number): Zone | null {
  const word = wordAt(page, at);
  if (page.tokens[at]?.shape === 'lower') return null;
  const offset = OFFSETS.get(word);
  if (offset !== undefined) return { written: offset, to: at + 1 };
  const region = REGIONS.get(word);
  if (region !== undefined) {
    return { written: `[${region}]`, to: wordAt(page, at + 1) === 'time' ? at + 2 : at + 1 };
  }
  for (let to = at + 1; to <= at + MOST_WORDS; to++) {
    if (wordAt(page, to) !== 'time') continue;
    const city = Array.from({ length: to - at }, (_, i) => wordAt(page, at + i)).join(' ');
    const zone = CITIES.get(city);
    return zone === undefined ? null : { written: `[${zone}]`, to: to + 1 };
  }
  return null;
}

// 2025-06-02T13:00[Asia/Hong_Kong]
const ZONED = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)\[([^\]]+)\]$/;

/** A value whose zone is named, with the offset that the zone has on that day. Other values stay as they are. */
export function writeOffset(value: string): string {
  const [, year, month, day, hour, minute, zone] = ZONED.exec(value) ?? [];
  if (zone === undefined) return value;
  const date = new TZDate(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), zone);
  // 2025-06-02T13:00:00.000+08:00
  const iso = date.toISOString();
  return `${iso.slice(0, 'yyyy-MM-ddTHH:mm'.length)}${iso.slice('yyyy-MM-ddTHH:mm:ss.SSS'.length)}`;
}
