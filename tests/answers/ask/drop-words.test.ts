import { expect, test } from 'vitest';
import { dropOutlets, dropStance } from '../../../src/answers/ask/drop-words.ts';
import { spellOutTelling } from '../../../src/answers/ask/names-of-question.ts';
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
  ['what did Berg tell the Harbor Post about ice', 'what did Berg tell the  about ice'],
  ['what did Berg tell Harbour about ice', 'what did Berg tell  about ice'],
  ['what did Berg tell the harbour about ice', 'what did Berg tell the  about ice'],
  ['Berg on ice in the Harbour Post interview', 'Berg on ice '],
  ['Berg on ice in the interview', 'Berg on ice in the interview'],
  ['what did Berg say of the harbour', 'what did Berg say of the harbour'],
])('whom something was told is no word of it: %s', (typed, left) => {
  expect(dropOutlets(typed, makeLibrary([{ text: 'It rains.', outlet: 'Harbour Post' }]))).toBe(left);
});

test.each([
  [
    'berg to the harbour post about ice - what were her words?',
    'what did berg tell the harbour post about ice',
  ],
  ['berg to the post on ice', 'what did berg tell the post about ice'],
  ['berg to the mayor about ice', 'berg to the mayor about ice'],
  ['a letter to the post about ice', 'a letter to the post about ice'],
])('what was told to whom may be asked without a verb: %s', (typed, asked) => {
  const post = makeLibrary([{ text: 'It rains.', outlet: 'Harbour Post' }], { people: ['Anna Berg'] });
  expect(spellOutTelling(typed, post)).toBe(asked);
});
