import { z } from 'zod';
import { answerWhoSaid } from '../src/answers/who-said.ts';
import { dayOption, defineCommand, personOption, wordsOption } from '../src/command.ts';

export default defineCommand({
  name: 'who-said',
  description: 'Who said these words, or what somebody said: word for word, with the source.',
  positional: 'words',
  options: z
    .strictObject({
      words: wordsOption('Words of the quotation, in any spelling').optional(),
      person: personOption('Only what this person or body said').optional(),
      from: dayOption('first', 'Not before this day, month or year').optional(),
      to: dayOption('last', 'Not after this day, month or year').optional(),
    })
    .refine(({ words, person }) => words || person, 'Type some words, choose a person, or both.')
    .refine(({ from, to }) => !from || !to || from <= to, 'The first day must not lie after the last one.'),
  answer: ({ words = null, person = null, from = null, to = null }, library) =>
    answerWhoSaid({ words, person, from, to }, library),
});
