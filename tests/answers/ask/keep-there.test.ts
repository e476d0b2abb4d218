import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readPlace } from '../../../src/answers/ask/keep-there.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    [
      'Anna Berg said the toll was high at a fair in Egmont.',
      '"We shall meet again in Lissow," Berg said.',
      'Berg said no judge from Tarnow would sit on the bench.',
    ].join('\n'),
  ],
  { people: ['Anna Berg'] },
);

test.each([
  ['what did berg say in Egmont', ['Anna Berg said the toll was high at a fair in Egmont.']],
  ['what did berg say in Lissow', []],
  ["what were berg's words in Tarnow", []],
])('words are asked for by where they were said: %s', (question, told) => {
  const answer = answerAsk({ question, as: null }, library);
  expect(isSilent(answer) ? [] : itemsOf(answer).map(readItem)).toEqual(told);
});

test.each([
  ['in Egmont', 'Egmont'],
  ['while visiting Egmont', 'Egmont'],
  ['in public', null],
  ['on the toll in Egmont', null],
])('what is asked by “%s”', (said, place) => {
  expect(readPlace(said)).toBe(place);
});
