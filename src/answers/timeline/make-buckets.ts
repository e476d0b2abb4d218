import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { simplifyDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Days, TimelineEntry, Zoom } from '../answer.ts';
import type { LooseEntry } from './make-entries.ts';

/** Up to so many days between the first and the last entry, each bucket is a day, and then a month. */
const MOST_DAYS: Readonly<Record<Exclude<Zoom, 'year'>, number>> = { day: 62, month: 3 * 366 };
/** From so many empty days on, a gap is worth a word. */
const LONG_GAP: Readonly<Record<Zoom, number>> = { day: 7, month: 62, year: 366 };
const DAY = 86_400_000;
const LENGTHS: Readonly<Record<Zoom, number>> = { day: 10, month: 7, year: 4 };

/**
 * A timeline's entries, which come in the order of time, each with its bucket and the gap before it, and the buckets with their counts. Times
 * that lie `apart`, as one day of several years, have nothing between them that was asked for, and so no gaps.
 */
export function makeBuckets(
  loose: readonly LooseEntry[],
  wanted: Zoom | null,
  times: 'apart' | 'one' = 'one',
) {
  const zoom = wanted ?? chooseZoom(loose);
  const counts = new Map<string, number>();
  let until: string | null = null;
  const entries = loose.map(({ event, days, others, outcomes }): TimelineEntry => {
    const bucket = nameBucket(event, days, zoom);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    const gap = until === null || times === 'apart' ? null : findGap(until, days.first, zoom);
    until = until === null || days.last > until ? days.last : until;
    // One literal: copying parts together takes ten times as long, and a year has thousands of entries.
    return { event, others, outcomes, bucket, gap };
  });
  return { zoom, entries, buckets: [...counts].map(([value, count]) => ({ value, count })) };
}

function chooseZoom(loose: readonly LooseEntry[]): Zoom {
  const first = loose[0]?.days.first ?? '';
  const last = loose.reduce((latest, { days }) => (days.last > latest ? days.last : latest), '');
  const length = differenceInCalendarDays(parseISO(last), parseISO(first));
  if (!(length > MOST_DAYS.day)) return 'day';
  return length > MOST_DAYS.month ? 'year' : 'month';
}

/** The day, month or year that holds all of the event's days; a longer time is a bucket of its own. */
function nameBucket({ date }: RecordedEvent, { first, last }: Days, zoom: Zoom): string {
  const length = LENGTHS[zoom];
  const bucket = first.slice(0, length);
  return last.startsWith(bucket) ? bucket : simplifyDate(date.value);
}

function findGap(until: string, next: string, zoom: Zoom): Days | null {
  if (next <= until) return null;
  // Whole days are read as midnights of UTC, between which no hour is lost or won.
  if ((Date.parse(next) - Date.parse(until)) / DAY - 1 < LONG_GAP[zoom]) return null;
  const from = addDays(parseISO(until), 1);
  const to = addDays(parseISO(next), -1);
  return { first: format(from, 'yyyy-MM-dd'), last: format(to, 'yyyy-MM-dd') };
}
