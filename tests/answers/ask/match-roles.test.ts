import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        'Arland and Borland meet in Egmont',
        'On Sunday Arland raided the Borlandish docks.',
        'The talks come a day after the raid on the Arlandian lighthouse by Borland.',
        'Corland was praised by the Borland government for its patience.',
        'The two sides agreed on a buoy.',
        'Corland settled on a crane.',
      ].join('\n'),
      title: 'Arland and Borland meet in Egmont',
      published: '2024-07-09',
    },
  ],
  { parties: ['Arland', 'Borland', 'Corland'], issues: ['buoy'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('whether somebody did it to somebody else', () => {
  test.each([
    ['by who stands before the deed', 'did Arland raid the Borlandish docks?', 'On Sunday Arland raided'],
    ['by who stands behind “by”', 'did Borland raid the Arlandian lighthouse?', 'lighthouse by Borland'],
    ['in the passive', 'did Borland praise Corland?', 'Corland was praised by'],
  ])('is told %s', (_how, question, part) => {
    expect(ask(question).join('\n')).toContain(part);
  });

  test.each([
    'did Borland raid the Arlandian docks?',
    'did Arland raid the Borlandish lighthouse?',
    'did Corland praise Borland?',
  ])('and never by the reverse: %s', (question) => {
    expect(ask(question)).toEqual([]);
  });
});

test('the two sides are the two of the headline', () => {
  expect(ask('what did Arland and Borland agree on')[0]).toBe('The two sides agreed on a buoy.');
  expect(ask('what did Arland and Corland agree on')).not.toContain('The two sides agreed on a buoy.');
});

test('whoever says it in an interview is not whom it is told of', () => {
  const text = 'Borland: They can have their mooring rights in Egmont once the fog lifts.';
  const interview = makeLibrary([{ text, title: 'Arland waits' }], { parties: ['Arland', 'Borland'] });
  const answer = answerAsk(
    { question: 'when can Arland get mooring rights from Borland?', as: null },
    interview,
  );
  expect(itemsOf(answer).map(readItem)).toEqual([text]);
});
