import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const ONLY_NAMED = '"The toll is high," Berg said. Berg, who was late, left. Snow fell on Berg.';

test.each([
  ['The mayor Anna Berg opened it.'],
  ['It was opened by Anna Berg, the mayor of Colm.'],
  ["Anna Berg, Colm's mayor, opened it."],
  ['Berg, who is the mayor, opened it.'],
  ['Berg is the mayor there.'],
])('who somebody is comes before what they do: %s', (telling) => {
  const library = makeLibrary([`${ONLY_NAMED} ${telling}`], {
    people: [{ name: 'Anna Berg', otherNames: ['Berg'] }],
  });
  const [first] = itemsOf(answerAsk({ question: 'who is Berg?', as: null }, library));
  expect(readItem(first!)).toBe(telling);
});
