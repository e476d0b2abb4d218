import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { Library } from '../../search/library.ts';
import type { Days, TimelineEntry } from '../answer.ts';
import { listDatedEvents } from './dated-event.ts';
import { makeBuckets } from './make-buckets.ts';
import { makeEntries } from './make-entries.ts';

/** A day of any year; months are 1 to 12. 29 February is a day of its own. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/**
 * What the record dates to this day of the year, whichever the year, the earliest year first. An event that took one
 * night belongs to both its days; what is known to the week, the month or the year belongs to none. Empty for a day
 * that no calendar has.
 */
export function listOnThisDay(day: DayOfYear, library: Library): readonly TimelineEntry[] {
  const events = listDatedEvents(library).all.filter(({ days }) => isOnDay(days, day));
  return makeBuckets(makeEntries(events, library), 'year', 'apart').entries;
}

/** True for days that are this day of the year, or a night that begins or ends on it. */
export function isOnDay({ first, last }: Days, { month, day }: DayOfYear): boolean {
  const isMeant = (value: string) =>
    Number(value.slice(5, 7)) === month && Number(value.slice(8, 10)) === day;
  const isNight = format(addDays(parseISO(first), 1), 'yyyy-MM-dd') === last;
  return (first === last || isNight) && (isMeant(first) || isMeant(last));
}
