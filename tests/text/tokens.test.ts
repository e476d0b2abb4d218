import { expect, test } from 'vitest';
import { readTokens } from '../../src/text/tokens.ts';

test.each([
  ['It’s Ms. Roe’s car.', ['it', "'s", 'ms.', 'roe', "'s", 'car', '.']],
  ['the U.S. vote, 3.5 or 1,000', ['the', 'u.s.', 'vote', ',', '3.5', 'or', '1,000']],
  ['well-known... yes -- no', ['well-known', '...', 'yes', '--', 'no']],
  ["''Go,'' she said.Then", ["''", 'go', ',', "''", 'she', 'said', '.', 'then']],
])('%s', (text, words) => {
  const read = readTokens(text, { start: 0, end: text.length });
  expect(read.map(({ word }) => word)).toEqual(words);
});
