import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readToldBy } from '../../../src/answers/ask/keep-told.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    [
      'Anna Berg said the mole was safe.',
      '"The pier is unsafe and the mole is safe," Carl Olsen said.',
      '"The lamps burn all night," Olsen said.',
    ].join('\n'),
  ],
  { people: ['Anna Berg', 'Carl Olsen'] },
);

test.each([
  ['is the mole safe according to Berg?', ['Anna Berg said the mole was safe.']],
  ['according to Berg, is the mole safe?', ['Anna Berg said the mole was safe.']],
])('whether something is so by somebody is told by nobody else: %s', (question, told) => {
  const answer = answerAsk({ question, as: null }, library);
  expect(isSilent(answer) ? [] : itemsOf(answer).map(readItem)).toEqual(told);
});

test('what only others say is said to be theirs', () => {
  const answer = answerAsk({ question: 'do the lamps burn all night according to Berg', as: null }, library);
  expect(answer).toMatchObject({
    notices: expect.arrayContaining([{ is: 'other-speaker', claimed: 'Anna Berg' }]),
  });
});

test.each([
  ['is the mole safe acc. to Berg', 'did Berg say the mole safe'],
  ['what is safe according to Berg', null],
  ['is the mole safe according to plan', null],
])('what “%s” asks of whom', (question, asked) => {
  expect(readToldBy(question, library)?.question ?? null).toBe(asked);
});
