import { z } from 'zod';
import { answerCheck } from '../src/answers/check/check-quotation.ts';
import { defineCommand } from '../src/command/command.ts';
import { personOption, quotationOption, sourceOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'check',
  description: 'Whether a quotation is on record so: verbatim, altered, put together, or somebody else’s.',
  positional: 'quote',
  onMessage: { name: 'Who said this?', option: 'quote' },
  options: z.strictObject({
    quote: quotationOption('The words to check'),
    speaker: personOption('Whose words they are said to be').optional(),
    source: sourceOption('The outlet they are said to come from').optional(),
  }),
  answer: ({ quote, speaker = null, source = null }, library) =>
    answerCheck({ quote, speaker, source }, library),
});
