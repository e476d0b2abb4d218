import { expect, test } from 'vitest';
import { mendSlips } from '../../../src/answers/ask/mend-slips.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(['Anna Abuot said it.'], { people: ['Anna Abuot'] });

test.each([
  ['waht did she say aginst it', 'what did she say aginst it'],
  ['wehn did they meet befroe it', 'when did they meet before it'],
  // A word of English, and a name.
  ['form the pier', 'form the pier'],
  ['what did Abuot say', 'what did Abuot say'],
])('“%s” is “%s”', (typed, meant) => {
  expect(mendSlips(typed, library)).toBe(meant);
});
