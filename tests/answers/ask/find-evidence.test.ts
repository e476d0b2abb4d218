import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        'Anna Berg opened the first round of talks in Arburg on Monday. She called Carl Olsen a weathercock.',
        'Borland and Corland have also offered themselves as intermediaries. Arland will go on as the mediator.',
        'Divers found the wreck of the ferry near Egmont. The siege of the harbour lasted 50 days.',
        'Carl Olsen, who led the dredgers, left Arburg. The harbour master spoke of 71 ferries.',
        'The second round may bring a result.',
        'A truce is the aim. There was no halt to the fighting in June.',
      ].join('\n'),
      published: '2024-07-09',
    },
  ],
  {
    people: [
      'Anna Berg',
      { name: 'Carl Olsen', otherNames: ['Olsen'], offices: [{ title: 'Arland harbour master' }] },
    ],
    parties: ['Arland', 'Borland', 'Corland'],
    issues: [{ name: 'Truce', terms: ['truce', 'halt to the fighting'] }],
  },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('a sentence answers that holds the question', () => {
  test.each([
    [
      'in words related to the typed ones',
      'who else mediates besides Arland',
      'Borland and Corland have also',
    ],
    ['in another form of a verb', 'what did the divers discover near Egmont', 'Divers found the wreck'],
    ['with its name in the sentence before', 'who called Olsen a weathercock', 'She called Carl Olsen'],
    ['with an amount of what is counted', 'how many ferries did the harbour master speak of', '71 ferries'],
    ['with a time as long as asked', 'how long did the siege of the harbour last', 'lasted 50 days'],
    ['with an office for its holder', 'who did the arland harbour master lead', 'who led the dredgers'],
    ['with an ordinal and what it counts', 'who opened the first round', 'opened the first round'],
    ['by another word of the same issue', 'was there a truce in june', 'no halt to the fighting'],
  ])('%s', (_how, question, part) => {
    expect(ask(question).join('\n')).toContain(part);
  });
});

test('who else did it is told first by what is told as more of it', () => {
  const more = 'Alongside Arland, Borland has offered itself as an intermediary.';
  const told = 'Corland mediates, and Arland mediates.';
  const others = [
    'The harbour is shut.',
    'Divers found a wreck.',
    'A ferry sank.',
    'The mayor left.',
    'It rains.',
  ];
  const answer = answerAsk(
    { question: 'who else mediates besides Arland', as: null },
    makeLibrary([[...others, told, more].join('\n')], { parties: ['Arland', 'Borland', 'Corland'] }),
  );
  expect(isSilent(answer)).toBe(false);
  expect(itemsOf(answer).map(readItem)).toEqual([more, told]);
});

describe('no sentence answers', () => {
  test.each([
    ['where the amount is of something else', 'how many divers found the wreck'],
    ['where the place is another', 'what did Anna Berg open in Egmont'],
    ['where the ordinal counts something else', 'what was the result of the first round'],
    ['for what has not happened', 'did the third round bring a result'],
    ['where only names are held', 'does Borland want Corland'],
    ['where one of two words is missing', 'who painted the ferry'],
    ['where a word has many meanings and fits by one', 'who paid for the wreck'],
  ])('%s', (_why, question) => {
    expect(ask(question)).toEqual([]);
  });
});

test('two questions get two answers, each under its own', () => {
  const answer = answerAsk(
    { question: 'Who opened the first round, and how many ferries were there?', as: null },
    library,
  );
  expect(answer).toMatchObject({
    kind: 'parts',
    parts: [{ question: 'Who opened the first round' }, { question: 'how many ferries were there?' }],
  });
});
