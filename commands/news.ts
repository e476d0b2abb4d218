import { z } from 'zod';
import { answerDigest } from '../src/answers/digest/digest.ts';
import { defineCommand } from '../src/command/command.ts';
import { IN_ORDER, readWindow, windowOptions } from '../src/command/window-options.ts';

export default defineCommand({
  name: 'news',
  description: 'What entered the record lately, word for word: what is settled and what is to come first.',
  positional: 'about',
  options: z
    .strictObject({
      ...windowOptions(),
      all: z
        .boolean('All must be yes or no.')
        .meta({ description: 'Everything that was said, not the news alone' })
        .optional(),
      skip: z
        .int('How many to leave out must be a whole number.')
        .min(0, 'How many to leave out must be a whole number from 0.')
        .max(1000, 'How many to leave out can be at most 1000.')
        .meta({ description: 'Leave out so many, the first ones' })
        .optional(),
    })
    .refine(...IN_ORDER),
  answer: ({ skip = 0, all = false, ...typed }, library, { now }) =>
    answerDigest({ ...readWindow(typed, now), all, skip }, library),
});
