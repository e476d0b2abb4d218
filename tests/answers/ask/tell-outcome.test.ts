import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { tellsOutcome } from '../../../src/answers/ask/tell-outcome.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

test.each([
  ['It falls.', true],
  ['Carried, 31 to 24.', true],
  ['The motion was narrowly rejected.', true],
  ['21.10 The answer is yes, at last.', true],
  ['They refused.', true],
  ['It was adopted unanimously.', true],
  ['The tally was nine to four.', true],
  ['It falls to the mayor to pay.', false],
  ['They refused the toll.', false],
  ['The answer is not known.', false],
  ['The count was late.', false],
  ['Carried by the tide, it sank.', false],
])('%s · %s', (text, tells) => {
  expect(tellsOutcome(text)).toBe(tells);
});

describe('an outcome', () => {
  const library = makeLibrary(
    [
      {
        title: 'LIVE: Council votes on the crane',
        text: [
          'LIVE: Council votes on the crane',
          'One amendment would have moved the quay market to the chapel. It falls.',
          'The dredgers are asked to lower the sluice by a foot. The answer is no.',
          'Hands go up for the old crane.',
          'Carried, 31 to 24.',
          'The bakers lit the ovens. They had sold the mill.',
        ].join('\n'),
      },
    ],
    { parties: [{ name: 'Town Council', otherNames: ['Council'] }] },
  );
  const ask = (question: string): string[] => {
    const answer = answerAsk({ question, as: null }, library);
    return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
  };

  test.each([
    ['did they move the quay market to the chapel', 'It falls.'],
    ['did the dredgers agree to lower the sluice', 'The answer is no.'],
    ['did the council say yes to the crane', 'Carried, 31 to 24.'],
    ['how did the vote on the crane end', 'Carried, 31 to 24.'],
  ])('tells of what is put right before it: %s', (question, answer) => {
    expect(ask(question)[0]).toContain(answer);
  });

  test.each(['did they sell the chapel', 'did the council say yes to the mill', 'did they move the crane'])(
    'and of nothing else: %s',
    (question) => {
      expect(ask(question).join()).not.toMatch(/falls|answer|Carried/u);
    },
  );
});
