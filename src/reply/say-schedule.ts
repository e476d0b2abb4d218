import type { ShownDigest } from '../answers/settings.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "every day", "Monday to Friday", "Monday, Wednesday and Friday"; `weekdays` are ISO digits, Monday being 1. */
function sayWeekdays(weekdays: string): string {
  if (weekdays.length === DAYS.length) return 'every day';
  const names = [...weekdays].map((digit) => DAYS[Number(digit) - 1]!);
  const isRow = '1234567'.includes(weekdays) && names.length > 2;
  if (isRow) return `${names[0]} to ${names.at(-1)}`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "every day at 08:00, Europe/Madrid" */
export function saySchedule({
  hour,
  minute,
  zone,
  weekdays,
}: Pick<ShownDigest, 'hour' | 'minute' | 'zone' | 'weekdays'>): string {
  return `${sayWeekdays(weekdays)} at ${sayMinute(hour * 60 + minute)}, ${zone}`;
}

/** A minute of the day as "08:05". */
export function sayMinute(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A moment by the clocks of a zone: "Thu 26 November 2026, 08:00". */
export function sayLocal(moment: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(moment);
  const read = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${read('weekday')} ${read('day')} ${read('month')} ${read('year')}, ${read('hour')}:${read('minute')}`;
}
