import { expect, test } from 'vitest';
import { sliceSpan } from '../../src/text/span.ts';
import { makeLibrary } from '../make-library.ts';

test.each([
  [
    'the words that brought them in',
    'A clerk at the ferry office said the pier was shut. "It rained," the clerk said.',
    'A clerk at the ferry office',
  ],
  [
    'their own where there are none',
    'A clerk said the pier was shut. "It rained," the clerk said.',
    'the clerk',
  ],
  [
    'their own where another was brought in',
    'A diver at the ferry office said the pier was shut. "It rained," the clerk said.',
    'the clerk',
  ],
])('“the clerk” is described by %s', (_name, text, words) => {
  const mention = makeLibrary([text]).statements.at(-1)!.speaker!.mention;
  expect(sliceSpan(text, mention)).toBe(words);
});
