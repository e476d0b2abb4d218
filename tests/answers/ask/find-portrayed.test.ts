import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      title: 'Anna Berg, the bargee who would not sell',
      text: [
        'Anna Berg, the bargee who would not sell',
        'She steered a barge for nine years before she became head of the guild.',
        'The lock is shut again.',
        'She is 58, keeps bees and will not say who is to follow her.',
      ].join('\n'),
    },
    {
      title: 'Bo Lund, the man at the weir',
      text: [
        'Bo Lund, the man at the weir',
        'The weir was built by his uncle.',
        'He is 83.',
        'Carl Rask came in.',
        'He is 40.',
      ].join('\n'),
    },
  ],
  { people: ['Anna Berg', 'Bo Lund'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['how old is anna berg', 'She is 58, keeps bees'],
  ['what did anna berg do before she led the guild', 'She steered a barge'],
])('“%s” is told of “she” where the headline names nobody else: “%s”', (question, answer) => {
  expect(ask(question)[0]).toContain(answer);
});

test('“he” behind somebody else is not whom the headline names', () => {
  expect(ask('how old is bo lund')).toEqual([]);
});
