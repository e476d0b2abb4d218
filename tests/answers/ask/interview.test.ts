import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        'Interview: the warden of the lock',
        'Harbour Weekly: So the lock may be leased, but not for a decade. Why not?',
        'Lund: Because the canal will be dry by then.',
        'Harbour Weekly: Who paints the buoys? The dredgers have asked for a pause.',
        'Lund: Nobody knows.',
        'The dredgers mended the pier. Why was the crane left out?',
        'The crane is old.',
      ].join('\n'),
      title: 'Interview: the warden of the lock',
      published: '2024-03-05',
    },
  ],
  { people: ['Bo Lund'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test('an answer tells what was asked right before, without its words', () => {
  expect(ask('why wont lund lease the lock for a decade')[0]).toContain('the canal will be dry');
});

test('what was asked before something else is not told by what follows', () => {
  expect(ask('who paints the buoys for lund')).toEqual([]);
});
