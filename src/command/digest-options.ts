import { z } from 'zod';
import { cleanWords } from '../answers/clean-words.ts';
import { readZone } from '../answers/time-zones.ts';
import { readQuiet, readTime } from '../settings/read-time.ts';
import { readWeekdays } from '../settings/read-weekdays.ts';

const LONGEST = 100;

/** An option that `read` reads; what it cannot read is refused with the sentence that `explain` makes of it. */
function readOption<Value>(read: (typed: string) => Value | null, explain: (typed: string) => string) {
  return z
    .string()
    .max(LONGEST, `This can be at most ${LONGEST} characters long.`)
    .transform((typed, context) => {
      const value = read(typed);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: explain(cleanWords(typed).slice(0, 40)) });
      return z.NEVER;
    });
}

/** An option for a time of day. */
export function timeOption(description: string) {
  return readOption(readTime, (typed) => `“${typed}” is no time of day: type it like 08:00 or 8 pm.`).meta({
    description,
  });
}

/** An option for a time zone; becomes its IANA name. */
export function zoneOption(description: string) {
  return readOption(
    readZone,
    (typed) =>
      `“${typed}” is no time zone: choose one that is offered while you type the name of a big city in it.`,
  ).meta({ description, suggest: 'zones' });
}

/** An option for days of the week; becomes ISO digits, Monday being 1. */
export function weekdaysOption(description: string) {
  return readOption(
    readWeekdays,
    (typed) => `“${typed}” names no days of the week: type them like weekdays, mo-fr, or Mon, Wed.`,
  ).meta({ description });
}

/** An option for hours in which nothing is posted; becomes minutes of the local day. */
export function quietOption(description: string) {
  return readOption(
    readQuiet,
    (typed) => `“${typed}” are no quiet hours: type when they begin and end, like 22:00-07:00.`,
  ).meta({ description });
}
