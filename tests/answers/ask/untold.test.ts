import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([
  [
    'Neither town has said whether it will attend the autumn fair.',
    'The mayor would not rule out a harbour toll, nor did she say at what level.',
    'The dredgers declined to disclose who had hired the crane.',
    'The ferry captain will not say sorry for the broken pier.',
    'The sluice keeper is 58, keeps bees and will not say how many.',
  ].join('\n'),
]);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  'will both towns attend the autumn fair?',
  'at what level would the mayor set a harbour toll?',
  'who had hired the crane?',
])('what nobody has said answers none of “%s”', (question) => {
  expect(ask(question)).toEqual([]);
});

test('whoever asks whether it was said is told that it was not', () => {
  expect(ask('has either town said whether it will attend the autumn fair?')).toEqual([
    'Neither town has said whether it will attend the autumn fair.',
  ]);
});

test('what is not said may be no answer to a question', () => {
  expect(ask('what will the ferry captain not be sorry for?')[0]).toContain('will not say sorry');
});

test('a number that stands before what is not said is told', () => {
  expect(ask('how old is the sluice keeper')).toEqual([
    'The sluice keeper is 58, keeps bees and will not say how many.',
  ]);
});

test.each([
  ['when was the fall of Arburg', []],
  ['when was the fall of the crane', ['The crane fell in May 2020.']],
  ['how many sailors drowned when Arburg fell', []],
  ['how many sailors drowned when the dredger sank', ['Ninety sailors drowned when the dredger sank.']],
])('of two words the one that is written as a name is not missing: %s', (question, told) => {
  const from = makeLibrary([
    'The crane fell in May 2020.',
    'People left Arburg.',
    'Ninety sailors drowned when the dredger sank.',
  ]);
  const answer = answerAsk({ question, as: null }, from);
  expect(isSilent(answer) ? [] : itemsOf(answer).map(readItem)).toEqual(told);
});
