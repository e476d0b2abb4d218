import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { boundDate } from '../../extract/events/date-bounds.ts';
import type { Days, TimelineEntry, Zoom } from '../answer.ts';
import type { LooseEntry } from './make-entries.ts';

/** Up to so many days between the first and the last entry, each bucket is a day, and then a month. */
const MOST_DAYS: Readonly<Record<Exclude<Zoom, 'year'>, number>> = { day: 62, month: 3 * 366 };
/** From so many empty days on, a gap is worth a word. */
const LONG_GAP: Readonly<Record<Zoom, number>> = { day: 7, month: 62, year: 366 };
const DAY = 86_400_000;
const LENGTHS: Readonly<Record<Zoom, number>> = { day: 10, month: 7, year: 4 };

/**
 * A timeline's entries in order, each with its bucket and the gap before it, and the buckets with their counts. Times
 * that lie `apart`, as one day of several years, have nothing between them that was asked for, and so no gaps.
 */
export function makeBuckets(
  loose: readonly LooseEntry[],
  wanted: Zoom | null,
  times: 'apart' | 'one' = 'one',
) {
  const dated = loose.map((entry) => ({ entry, days: boundDate(entry.item.date?.value ?? '')! }));
  // What is known less exactly comes before what lies in it.
  dated.sort((a, b) => compareDays(a.days.first, b.days.first) || compareDays(b.days.last, a.days.last));
  const zoom = wanted ?? chooseZoom(dated.map(({ days }) => days));
  const counts = new Map<string, number>();
  let until: string | null = null;
  const entries = dated.map(({ entry, days }): TimelineEntry => {
    const bucket = nameBucket(entry.item.date!.value, days, zoom);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    const gap = until === null || times === 'apart' ? null : findGap(until, days.first, zoom);
    until = until === null || days.last > until ? days.last : until;
    const { item, kind, isCaption, others, outcomes } = entry;
    // One literal: copying parts together takes ten times as long, and a year has thousands of entries.
    return { item, kind, isCaption, others, outcomes, bucket, gap };
  });
  return { zoom, entries, buckets: [...counts].map(([value, count]) => ({ value, count })) };
}

/** ISO days sort letter by letter, and a comparer of languages takes twenty times as long. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function chooseZoom(days: readonly Days[]): Zoom {
  const first = days[0]?.first ?? '';
  const last = days.reduce((latest, each) => (each.last > latest ? each.last : latest), '');
  const length = differenceInCalendarDays(parseISO(last), parseISO(first));
  if (!(length > MOST_DAYS.day)) return 'day';
  return length > MOST_DAYS.month ? 'year' : 'month';
}

/** The day, month or year that holds all of the event's days; a longer time is a bucket of its own. */
function nameBucket(value: string, { first, last }: Days, zoom: Zoom): string {
  const length = LENGTHS[zoom];
  return first.slice(0, length) === last.slice(0, length) ? first.slice(0, length) : value;
}

function findGap(until: string, next: string, zoom: Zoom): Days | null {
  if (next <= until) return null;
  // Whole days are read as midnights of UTC, between which no hour is lost or won.
  if ((Date.parse(next) - Date.parse(until)) / DAY - 1 < LONG_GAP[zoom]) return null;
  const from = addDays(parseISO(until), 1);
  const to = addDays(parseISO(next), -1);
  return { first: format(from, 'yyyy-MM-dd'), last: format(to, 'yyyy-MM-dd') };
}
