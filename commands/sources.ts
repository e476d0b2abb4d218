import { z } from 'zod';
import { answerSources } from '../src/answers/sources.ts';
import { defineCommand } from '../src/command/command.ts';
import { articleOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'sources',
  description: 'The articles of the record and how reliable they are, or one article’s paragraphs.',
  positional: 'article',
  options: z.strictObject({ article: articleOption('Show this article’s paragraphs').optional() }),
  answer: (options, library) => answerSources(options, library),
});
