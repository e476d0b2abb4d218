import { z } from 'zod';
import { makeAsked } from '../src/answers/answer.ts';
import { answerWhoSaid } from '../src/answers/who-said/who-said.ts';
import { defineCommand } from '../src/command/command.ts';
import {
  certaintyOption,
  dayOption,
  orderOption,
  partyOption,
  personOption,
  wordsOption,
} from '../src/command/options.ts';

export default defineCommand({
  name: 'who-said',
  description: 'Who said these words, or what somebody said: word for word, with the source.',
  positional: 'words',
  options: z
    .strictObject({
      words: wordsOption('Words of the quotation, in any spelling').optional(),
      person: personOption('Only what this person or body said').optional(),
      party: partyOption('Only what speakers of this party said').optional(),
      from: dayOption('first', 'Not before this day, month or year').optional(),
      to: dayOption('last', 'Not after this day, month or year').optional(),
      certainty: certaintyOption('Only where the speaker is known in this way').optional(),
      order: orderOption('What comes first: the earliest or the latest words').optional(),
    })
    .refine(
      ({ words, person, party }) => words || person || party,
      'Type some words, choose a person, or both.',
    )
    .refine(({ from, to }) => !from || !to || from <= to, 'The first day must not lie after the last one.'),
  answer: (options, library) => answerWhoSaid(makeAsked(options), library),
});
