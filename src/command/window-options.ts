import { z } from 'zod';
import { readDay } from '../answers/read-day.ts';
import { partyOption, personOption, wordsOption } from './options.ts';

// "2025-07-24T05:00Z", "2025-07-24T05:00:30.000Z"
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{3})?)?Z$/u;

/** An option for where a window begins or ends: a day, month or year, or a moment in UTC; becomes ISO 8601 in UTC. */
function momentOption(edge: 'since' | 'until', description: string) {
  return z
    .string()
    .max(30, 'A date can be at most 30 characters long.')
    .transform((typed, context) => {
      const read = readMoment(typed.trim(), edge);
      if (read !== null) return read;
      context.addIssue({
        code: 'custom',
        message: `“${typed.slice(0, 30)}” is no day of the calendar: type it like 2025-07-23, 23 July 2025 or July 2025.`,
      });
      return z.NEVER;
    })
    .meta({ description });
}

function readMoment(typed: string, edge: 'since' | 'until'): string | null {
  if (MOMENT.test(typed)) {
    // A day that no month has would be read as one of the next.
    const at = Date.parse(typed);
    const moment = Number.isNaN(at) ? '' : new Date(at).toISOString();
    return moment.slice(0, 16) === typed.slice(0, 16) ? moment : null;
  }
  const days = readDay(typed);
  if (days === null) return null;
  return edge === 'since' ? startOf(days.first) : startOf(addDaysTo(days.last, 1));
}

/** The options by which somebody says what of the record is wanted. */
export function subjectOptions() {
  return {
    about: wordsOption('Only on this: an issue, or words').meta({ suggest: 'issues' }).optional(),
    person: personOption('Only with this person or body, speaking or named').optional(),
    party: partyOption('Only with this party, speaking or named').optional(),
  };
}

/** The options for a subject and the days in which it entered the record. */
export function windowOptions() {
  return {
    ...subjectOptions(),
    since: momentOption('since', 'What entered from this day on; yesterday, where none is given').optional(),
    until: momentOption('until', 'What entered up to this day; today, where none is given').optional(),
  };
}

/** For a schema with these options: the check that they are in order, and what is said where they are not. */
export const IN_ORDER = [
  ({ since, until }: { readonly since?: string | undefined; readonly until?: string | undefined }) =>
    !since || !until || since < until,
  'The first day must not lie after the last one.',
] as const;

/** What options of a window and a subject become; yesterday and today in UTC where no time was typed. */
export function readWindow(
  typed: {
    readonly since?: string | undefined;
    readonly until?: string | undefined;
    readonly about?: string | undefined;
    readonly person?: string | undefined;
    readonly party?: string | undefined;
  },
  now: number,
) {
  const { about = '', person = '', party = '' } = typed;
  const today = new Date(now).toISOString().slice(0, 10);
  const until = typed.until ?? startOf(addDaysTo(today, 1));
  const since = typed.since ?? (typed.until ? startOf(addDaysTo(until, -1)) : startOf(addDaysTo(today, -1)));
  return { since, until, about: about || null, person: person || null, party: party || null };
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** The ISO day so many days after the day of an ISO moment; a day of UTC always has 24 hours. */
function addDaysTo(moment: string, days: number): string {
  return new Date(Date.parse(moment.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;
