import { expect, test } from 'vitest';
import { dropOutlets, dropStance } from '../../../src/answers/ask/drop-words.ts';
import { makeLibrary } from '../../make-library.ts';

test.each([
  ['what makes a question of it goes', 'does the guild want us to pay', 'guild pay'],
  ['a name in capitals is no such word', 'does the US want talks', 'US talks'],
  ['where all is in capitals nothing tells them apart', 'DOES THE US WANT TALKS', 'TALKS'],
])('%s', (_, typed, left) => {
  expect(dropStance(typed)).toBe(left);
});

test.each([
  ['what did Berg tell the Harbour Post about ice', 'what did Berg tell the  about ice'],
  ['what did Berg tell Harbour about ice', 'what did Berg tell  about ice'],
  ['what did Berg tell the harbour about ice', 'what did Berg tell the  about ice'],
  ['what did Berg say of the harbour', 'what did Berg say of the harbour'],
])('whom something was told is no word of it: %s', (typed, left) => {
  expect(dropOutlets(typed, makeLibrary([{ text: 'It rains.', outlet: 'Harbour Post' }]))).toBe(left);
});
