import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  ['Arland insists on a toll at the bridge. Borland rejects the toll. Arland welcomes the ferry. Snow fell.'],
  { parties: ['Arland', 'Borland'], issues: ['toll', 'ferry'] },
);

test.each([
  ['where do the two sides stand on the toll?'],
  ['hey, where does everyone stand on the toll'],
  ['how do both parties differ over the toll'],
  ['how far apart are the delegations on the toll?'],
  ['summarize the positions on the toll'],
  ['give me an overview of the positions on the toll'],
  ["what's each side's position on the toll?"],
  ['what are the views of all parties on the toll'],
  ['what do both sides want on the toll'],
  ['compare stances on the toll please'],
])('%s: every party on that issue', (question) => {
  const answer = answerAsk({ question, as: null }, library);
  expect(answer).toMatchObject({ kind: 'positions', notices: [{ is: 'read-as', as: 'positions' }] });
  expect(itemsOf(answer)).toHaveLength(2);
});

test.each([['where do the two sides stand on snow'], ['summarize the positions on bread']])(
  '%s: no issue of the record, so the articles are asked',
  (question) => {
    expect(answerAsk({ question, as: null }, library).kind).not.toBe('positions');
  },
);

test('who is opposed is not who is asked of', () => {
  const answer = answerAsk({ question: "why does Borland oppose Arland's toll", as: null }, library);
  expect(itemsOf(answer).map(readItem)).toEqual(['Borland rejects the toll.']);
});
