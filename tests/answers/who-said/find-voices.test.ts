import { expect, test } from 'vitest';
import { makeAsked } from '../../../src/answers/answer.ts';
import { findVoices } from '../../../src/answers/who-said/find-voices.ts';
import { readQuestion } from '../../../src/answers/who-said/read-question.ts';
import { answerWhoSaid } from '../../../src/answers/who-said/who-said.ts';
import { itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

// Nobody is on a list of people.
const library = makeLibrary([
  '“We will wait for the ferry,” said Jane Dorrik of the guild. Dorrik told us that the toll was too high.',
  '“The bridge is safe,” said Rex Stone, an engineer.\n\n“Nobody asked me,” said Ann Lee. “It is late,” said Bo Lee.',
  'Dorrik laughed. Jane Dorrik and Rex Stone are old friends.',
]);

test.each([
  ['a whole name', 'jane dorrik', ['Jane Dorrik']],
  ['a last name', 'Dorrik', ['Jane Dorrik']],
  ['each of two', 'Dorrik and Rex Stone', ['Jane Dorrik', 'Rex Stone']],
  ['nobody by a common word', 'stone', []],
  ['nobody by the last name of two', 'lee', []],
  ['nobody by a first name', 'jane', []],
])('typed words may name %s', (_who, words, labels) => {
  expect(findVoices(words, library).map(({ who }) => who.label)).toEqual(labels);
});

test('whoever only articles name is asked for by the name alone', () => {
  const answer = answerWhoSaid(makeAsked({ words: 'dorrik' }), library);
  expect(itemsOf(answer).map(({ speaker }) => speaker?.name)).toEqual(['Jane Dorrik', 'Jane Dorrik']);
});

test.each([
  ['what they said on something', 'Dorrik on the toll', 'the toll', 'only'],
  ['words that are said to be theirs', 'we will wait - Jane Dorrik', 'we will wait', 'claimed'],
] as const)('and for %s', (_what, typed, words, role) => {
  const question = readQuestion(makeAsked({ words: typed }), library);
  expect([question?.words, question?.[role]?.label]).toEqual([words, 'Jane Dorrik']);
});
