import { z } from 'zod';
import { answerAsk } from '../src/answers/ask/ask.ts';
import { defineCommand } from '../src/command/command.ts';
import { wordsOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'ask',
  description: 'A question in plain words, answered in the record’s own.',
  positional: 'question',
  options: z.strictObject({
    question: wordsOption('Your question').refine((question) => question !== '', 'Type a question.'),
  }),
  answer: (options, library) => answerAsk(options, library),
});
