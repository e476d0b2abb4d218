// P50D, P2W, P6M
const LENGTH = /^P(\d{1,4})([DWMY])$/;
const UNITS: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  ...{ D: 'days', W: 'weeks', M: 'months', Y: 'years' },
};

/** The whole days, weeks, months or years of a duration's TIMEX3 value, to be added to a date; null for other lengths. */
export function readLength(value: string): Readonly<Record<string, number>> | null {
  const [, count, unit] = LENGTH.exec(value) ?? [];
  return count === undefined ? null : { [UNITS[unit!]!]: Number(count) };
}
