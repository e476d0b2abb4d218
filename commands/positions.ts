import { z } from 'zod';
import { answerPositions } from '../src/answers/positions/positions.ts';
import { readWhen } from '../src/answers/timeline/read-when.ts';
import { defineCommand } from '../src/command/command.ts';
import { dayOption, issueOption, partyOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'positions',
  description: 'Where each side stands on an issue, in dated words, and how the wording moved.',
  positional: 'issue',
  givesFiles: true,
  options: z.strictObject({
    issue: issueOption('An issue; a party and a time may stand with it, in any order')
      .refine((issue) => readWhen(issue).impossible === null, {
        error: ({ input }) => `“${readWhen(String(input)).impossible}” is no day of the calendar.`,
      })
      .optional(),
    party: partyOption('Only this party, or one of its people').optional(),
    'as-of': dayOption('last', 'Only what stood on this day').optional(),
    compare: dayOption('last', 'Another day, to lay the words of both days side by side').optional(),
  }),
  answer: ({ issue = null, party = null, 'as-of': asOf = null, compare = null }, library) =>
    answerPositions({ issue: issue || null, party: party || null, asOf, compare }, library),
});
