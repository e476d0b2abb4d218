import { z } from 'zod';
import { answerDigest } from '../src/answers/digest/digest.ts';
import { defineCommand } from '../src/command/command.ts';
import { momentOption, readWindow, subjectOptions } from '../src/command/window-options.ts';

export default defineCommand({
  name: 'news',
  description: 'What entered the record lately, word for word: what is settled and what is to come first.',
  positional: 'about',
  options: z
    .strictObject({
      ...subjectOptions(),
      since: momentOption(
        'since',
        'What entered from this day on; yesterday, where none is given',
      ).optional(),
      until: momentOption('until', 'What entered up to this day; today, where none is given').optional(),
      skip: z
        .int('How many to leave out must be a whole number.')
        .min(0, 'How many to leave out must be a whole number from 0.')
        .max(1000, 'How many to leave out can be at most 1000.')
        .meta({ description: 'Leave out so many, the first ones' })
        .optional(),
    })
    .refine(
      ({ since, until }) => !since || !until || since < until,
      'The first day must not lie after the last one.',
    ),
  answer: ({ skip = 0, ...typed }, library, { now }) =>
    answerDigest({ ...readWindow(typed, now), skip }, library),
});
