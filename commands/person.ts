import { z } from 'zod';
import { answerPerson } from '../src/answers/who-said/person.ts';
import { defineCommand } from '../src/command/command.ts';
import { personOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'person',
  description: 'What the record has of somebody: offices, first and last words, who speaks of them.',
  positional: 'name',
  options: z.strictObject({
    name: personOption('Whom to look up').refine((name) => name !== '', 'Type or choose a name.'),
  }),
  answer: (options, library) => answerPerson(options, library),
});
