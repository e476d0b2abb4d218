import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      published: '2024-03-01',
      text: [
        'A toll divides the coast',
        'Arland refused the toll on Friday.',
        'It refused to end the patrols that it had begun in January.',
        'The first boats were freed in February.',
        'Borland and its fleet came.',
        '"We do not accept the herring rules and what it does," Anna Berg said.',
        'Sailors met at the pier.',
      ].join('\n'),
    },
    {
      published: '2024-06-01',
      text: [
        'The coast settles',
        'Arland accepted the toll on Monday.',
        'Arland will lift the patrols in stages, beginning on 1 July.',
        'The first releases of boats are expected in August.',
      ].join('\n'),
    },
  ],
  {
    people: [{ name: 'Anna Berg', party: 'arland' }],
    parties: ['Arland', 'Borland'],
  },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each(['has Arland accepted the toll?', 'does Arland accept the toll'])(
  'what was said last comes first of how it stands: %s',
  (question) => {
    expect(ask(question)[0]).toBe('Arland accepted the toll on Monday.');
  },
);

test('what was asked of then keeps its order', () => {
  expect(ask('did Arland refuse the toll')[0]).toBe('Arland refused the toll on Friday.');
});

test.each([
  ['when will Arland end the patrols', 'will lift the patrols'],
  ['when will the first boats be released', 'are expected in August'],
])('what is to come is told by nothing that was: %s', (question, told) => {
  expect(ask(question)[0]).toContain(told);
  expect(ask(question).join()).not.toMatch(/freed|begun/u);
});

test.each([
  ['“we” is nobody else', 'does Borland accept the herring rules?'],
  ['what they can do is told by nothing that they did', 'can sailors work?'],
])('%s', (_why, question) => {
  expect(ask(question)).toEqual([]);
});
