import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        'Harbour talks in Arland',
        'A fresh round of harbour talks began in Egmont on Monday.',
        'The two mayors agreed to meet again in Oster.',
        'Seven wharves will close instead of nine, the harbour master announced.',
        'Divers searched a wreck. They counted 71 crates in four holds.',
        'The crane at the Oster wharf sank.',
        'Dora Vik is the warden of the Dredgers.',
        'The lines at the lock are endless and unacceptable.',
        'The boatmen are still outside the lock.',
        'The smithy that forged the new anchor had burnt.',
        'Wardens do not carve signposts.',
        '“The tariff on eels for small ports is low,” Carl Moe said.',
        'Vik called the new anchor a joke.',
        'Moe, a net mender, spoke of the eels.',
      ].join('\n'),
      title: 'Harbour talks in Arland',
      published: '2024-07-09',
    },
  ],
  { people: ['Dora Vik'], parties: ['Dredgers'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('what is still to come is told', () => {
  test.each(['where is the next meeting?', 'where will the next talks be'])('%s', (question) => {
    expect(ask(question)).toEqual(['The two mayors agreed to meet again in Oster.']);
  });

  test('and not by what has begun', () => {
    expect(ask('who opens the next round of talks?')).toEqual([]);
  });
});

test.each([
  ['one of several who is told of alone', 'who is the other warden of the dredgers?'],
  ['things that are only counted', 'which seven wharves will close?'],
  ['what is called by no more than is asked', 'which smithy forged the new anchor?'],
  ['somebody by the like of them', 'which warden carved the signposts?'],
  ['what somebody thinks by the words of another', 'what does carl moe think of the new anchor?'],
  [
    'what somebody said by the words of another',
    'What did Dora Vik say about the tariff on eels for small ports',
  ],
  ['a number that another sentence gives', 'which 4 holds did the 71 crates sink?'],
])('nothing tells %s', (_what, question) => {
  expect(ask(question)).toEqual([]);
});

test('what somebody whom only the article names thinks of something is told by their words', () => {
  expect(ask('what does carl moe think of the tariff on eels')[0]).toContain('is low');
});

test('a headline says where its article’s sentences are of', () => {
  expect(ask('are the lines at the lock in Arland unacceptable')[0]).toContain('endless and unacceptable');
});

test('words that only join others need not be held', () => {
  expect(ask('are the boatmen around the lock again')).toContain('The boatmen are still outside the lock.');
});
