import type { Unit } from './reading.ts';

/** A TIMEX3 duration: 50 days → `P50D`, 72 hours → `PT72H`, several weeks → `PXW`, half a century → `P50Y`. */
export function formatDuration(count: number | null, unit: Unit): string {
  const [mark, letter, factor] = UNITS[unit];
  return `${mark}${count === null ? 'X' : count * factor}${letter}`;
}

const UNITS: Readonly<Record<Unit, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};
