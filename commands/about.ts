import { z } from 'zod';
import { answerAbout } from '../src/answers/about.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'about',
  description: 'What this bot does and does not do, what it has read and until when.',
  options: z.strictObject({}),
  answer: (_options, library) => answerAbout(library),
});
