import { z } from 'zod';
import { defineCommand, defineGroup, type Surroundings } from '../src/command/command.ts';
import { partyOption, personOption, someDayOption } from '../src/command/options.ts';
import { acceptReport, type Desk, listReports, rejectReport } from '../src/reports/decide-report.ts';
import type { Library } from '../src/search/library.ts';

function makeDesk(library: Library, surroundings: Surroundings): Desk {
  const { asker, ...rest } = surroundings;
  const { guild, isManager, isOperator, user } = asker;
  // In a direct message nobody manages anything; a terminal has no user.
  const mayDecide = isManager && (guild !== null || user === null);
  return { ...rest, library, guild, isOperator, isManager: mayDecide };
}

const list = defineCommand({
  name: 'list',
  description: 'What readers say is wrong in the record, and nobody has decided on.',
  options: z.strictObject({}),
  answer: (_options, library, surroundings) => listReports(makeDesk(library, surroundings)),
});

const accept = defineCommand({
  name: 'accept',
  description: 'Corrects the record: what you give here is shown from now on, marked as corrected.',
  changes: true,
  options: z.strictObject({
    report: reportOption(),
    speaker: personOption('Who really said it: somebody whom the article names').optional(),
    party: partyOption('Whose position it really is').optional(),
    date: someDayOption('When it really was: a day, month or year').optional(),
  }),
  answer: ({ report, speaker = null, party = null, date = null }, library, surroundings) =>
    acceptReport(
      report,
      { speaker: speaker || null, party: party || null, date },
      makeDesk(library, surroundings),
    ),
});

const reject = defineCommand({
  name: 'reject',
  description: 'Leaves the record as it is and ends a report.',
  changes: true,
  options: z.strictObject({ report: reportOption() }),
  answer: ({ report }, library, surroundings) => rejectReport(report, makeDesk(library, surroundings)),
});

function reportOption() {
  return z
    .string()
    .max(20, 'A report’s number is shorter: /corrections list shows it.')
    .transform((typed) => typed.trim().toLowerCase())
    .meta({ description: 'Its number in /corrections list' });
}

export default defineGroup(
  {
    name: 'corrections',
    description: 'Decide on what readers say is wrong in the record.',
    isForManagers: true,
  },
  [list, accept, reject],
);
