import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { tellsTally } from '../../../src/answers/ask/tell-tally.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

test.each([
  ['Carried, 31 to 24.', true],
  ['The clerk read out the figures: 141 to 133.', true],
  ['It was adopted with 212 votes to nine.', true],
  ['The motion fell by twelve votes to thirty.', true],
  ['31 in favour, 27 against.', true],
  ['Nine were against.', true],
  ['The bench was split 4-4.', true],
  ['A 51–49 vote settled it.', true],
  ['Seven against, the rest in favour.', true],
  ['The age goes up from 65 to 67.', false],
  ['Between 30 to 40 boats lay there.', false],
  ['He walked 12 miles to the pier.', false],
  ['It took them 12 to get there.', false],
  ['A 50-day siege.', false],
  ['They rowed for forty-three years.', false],
  ['They met at 9 to talk.', false],
  ['The mayor is against it.', false],
])('%s · %s', (text, tells) => {
  expect(tellsTally(text)).toBe(tells);
});

describe('how a vote went', () => {
  const library = makeLibrary([
    {
      title: 'Council votes on the crane',
      text: [
        'Council votes on the crane',
        'The debate on the crane lasted until midnight.',
        'Then the hands went up. Carried, 31 to 24.',
        'The lamps were put out.',
      ].join('\n'),
    },
    {
      title: 'A walk on the pier',
      text: ['A walk on the pier', 'The pier is long.', 'A heron won the race, 3 to 2.'].join('\n'),
    },
  ]);
  const ask = (question: string): string[] => {
    const answer = answerAsk({ question, as: null }, library);
    return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
  };

  test.each([
    'by how many votes was the crane approved?',
    'By how many votes to how many was the crane carried?',
    'how many votes did the crane get',
    'what was the result of the vote on the crane',
  ])('is told by a tally without a word of it: %s', (question) => {
    expect(ask(question)[0]).toContain('31 to 24');
  });

  test.each([
    'what was the result of the vote on the ferry',
    'by how many votes was the ferry sold?',
    'how many cranes were carried',
    'by how many votes was the pier sold?',
  ])('and not by one of something else: %s', (question) => {
    expect(ask(question)).toEqual([]);
  });
});
