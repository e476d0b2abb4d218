import { tzOffset } from '@date-fns/tz';
import type { Subscription } from '../store/database.ts';

/** When a digest is due: a local time of day, on some weekdays, in an IANA time zone. */
export type Schedule = Pick<Subscription, 'hour' | 'minute' | 'zone' | 'weekdays'>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Enough for a weekly schedule whose day a zone left out when it crossed the date line. */
const MOST_DAYS_AHEAD = 15;

/**
 * The next `count` runs after a time, in milliseconds since 1970: one on each local day of the schedule. A time that
 * does not exist on a day is the next moment that does; of a time that comes twice it is the first.
 */
export function listRuns(schedule: Schedule, after: number, count: number): number[] {
  const runs: number[] = [];
  while (runs.length < count) runs.push(findNextRun(schedule, runs.at(-1) ?? after));
  return runs;
}

/** The first run after a time. Throws where the schedule has no weekday. */
export function findNextRun({ hour, minute, zone, weekdays }: Schedule, after: number): number {
  const today = startOfDay(toLocal(zone, after));
  for (let i = 0; i <= MOST_DAYS_AHEAD; i++) {
    const day = today + i * DAY_MS;
    if (!weekdays.includes(nameWeekday(day))) continue;
    const run = findInstant(zone, day + (hour * 60 + minute) * MINUTE_MS);
    if (run !== null && run > after) return run;
  }
  throw new Error(`A schedule on the weekdays “${weekdays}” is never due.`);
}

/** The latest run from one run on up to a time: `first` itself where no other has come since. */
export function findLatestRun(schedule: Schedule, first: number, until: number): number {
  let run = first;
  // After a long time only the last days are gone through, which hold a run of any schedule.
  let next = findNextRun(schedule, Math.max(first, until - MOST_DAYS_AHEAD * DAY_MS));
  while (next <= until) {
    run = next;
    next = findNextRun(schedule, run);
  }
  return run;
}

/** The local day of a time, like "2025-07-23". */
export function nameLocalDay(zone: string, at: number): string {
  return new Date(toLocal(zone, at)).toISOString().slice(0, 10);
}

/** Whether a time lies in the quiet hours of a subscription. */
export function isQuietAt(
  { zone, quietFrom, quietTo }: Pick<Subscription, 'zone' | 'quietFrom' | 'quietTo'>,
  at: number,
): boolean {
  if (quietFrom === null || quietTo === null) return false;
  const local = toLocal(zone, at);
  const minutes = Math.floor((local - startOfDay(local)) / MINUTE_MS);
  const hasBegun = minutes >= quietFrom;
  const hasNotEnded = minutes < quietTo;
  return quietFrom <= quietTo ? hasBegun && hasNotEnded : hasBegun || hasNotEnded;
}

/** The clock on the wall as milliseconds, counted as if the zone were UTC. */
function toLocal(zone: string, at: number): number {
  return at + tzOffset(zone, new Date(at)) * MINUTE_MS;
}

function startOfDay(local: number): number {
  return Math.floor(local / DAY_MS) * DAY_MS;
}

/** The ISO digit of a day's weekday; 1 January 1970 was a Thursday, which is 4. */
function nameWeekday(day: number): string {
  return String(((((day / DAY_MS + 3) % 7) + 7) % 7) + 1);
}

/** The first moment at which the clock on the wall shows `local` or has jumped over it; null where it jumped over the day. */
function findInstant(zone: string, local: number): number | null {
  const before = local - tzOffset(zone, new Date(local - DAY_MS)) * MINUTE_MS;
  const after = local - tzOffset(zone, new Date(local + DAY_MS)) * MINUTE_MS;
  const shown = [before, after].filter((at) => toLocal(zone, at) === local);
  if (shown.length > 0) return Math.min(...shown);
  // The clock jumps between these two, of which the second is after the jump.
  let [low, high] = [Math.min(before, after), Math.max(before, after)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (toLocal(zone, middle) < local) low = middle;
    else high = middle;
  }
  return startOfDay(toLocal(zone, high)) === startOfDay(local) ? high : null;
}
