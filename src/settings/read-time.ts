/** A local time of day. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

// "8", "08:00", "8.30 pm", "20h15", "0800"
const TIME = /^(\d{1,2})(?:[:.h]?([0-5]\d))?\s*(am|pm|a\.m\.|p\.m\.)?$/iu;

/** Reads a time of day as people type it; null where it is none: "25:00", "13 pm". */
export function readTime(typed: string): TimeOfDay | null {
  const word = NAMED[typed.trim().toLowerCase()];
  const [, hours, minutes = '00', half] = TIME.exec(word ?? typed.trim()) ?? [];
  if (hours === undefined) return null;
  const hour = Number(hours);
  if (half === undefined) return hour < 24 ? { hour, minute: Number(minutes) } : null;
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (/^p/iu.test(half) ? 12 : 0), minute: Number(minutes) };
}

const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midnight: '0:00' };

// "22:00-07:00", "10 pm to 7 am"
const BETWEEN = /\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b)\s*/iu;

/** Reads two times of day between which nothing is to be posted, as minutes of the day; null where they are none. */
export function readQuiet(typed: string): { readonly from: number; readonly to: number } | null {
  const ends = typed.split(BETWEEN).map(readTime);
  const [from, to] = ends.map((end) => (end === null ? null : toMinutes(end)));
  if (ends.length !== 2 || from == null || to == null || from === to) return null;
  return { from, to };
}

/** Minutes since midnight. */
export function toMinutes({ hour, minute }: TimeOfDay): number {
  return hour * 60 + minute;
}
