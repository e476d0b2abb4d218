import { z } from 'zod';
import { answerAsk } from '../src/answers/ask/ask.ts';
import { defineCommand } from '../src/command/command.ts';
import { readingOption, wordsOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'ask',
  description: 'A question in plain words, answered in the record’s own.',
  positional: 'question',
  options: z.strictObject({
    question: wordsOption('Your question').refine((question) => question !== '', 'Type a question.'),
    as: readingOption('Read it as a question for this command, or look it up in all passages').optional(),
  }),
  answer: ({ question, as = null }, library) => answerAsk({ question, as }, library),
});
