import { z } from 'zod';
import { ZOOMS } from '../src/answers/answer.ts';
import { answerDated } from '../src/answers/ask/answer-when.ts';
import { readWhen } from '../src/answers/timeline/read-when.ts';
import { defineCommand } from '../src/command/command.ts';
import { dayOption, partyOption, personOption, wordsOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'timeline',
  description: 'What happened, was said or is to happen, in order, and how each date is known.',
  positional: 'about',
  givesFiles: true,
  options: z
    .strictObject({
      about: wordsOption('A time, a topic or both: “June 2”, “July 2025”, “first talks”')
        .refine((about) => readWhen(about).impossible === null, {
          error: ({ input }) => `“${readWhen(String(input)).impossible}” is no day of the calendar.`,
        })
        .optional(),
      person: personOption('Only with this person or body, speaking or named').optional(),
      party: partyOption('Only with this party, speaking or named').optional(),
      from: dayOption('first', 'Not before this day, month or year').optional(),
      to: dayOption('last', 'Not after this day, month or year').optional(),
      zoom: z
        .enum(ZOOMS, `The zoom must be one of: ${ZOOMS.join(', ')}.`)
        .meta({ description: 'How fine: by day, month or year; chosen by itself when not given' })
        .optional(),
    })
    .refine(({ from, to }) => !from || !to || from <= to, 'The first day must not lie after the last one.'),
  answer: ({ about, person = null, party = null, from = null, to = null, zoom = null }, library) =>
    answerDated({ about: about || null, person, party, from, to, zoom }, library),
});
