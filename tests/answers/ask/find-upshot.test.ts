import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const BROKE_DOWN = 'The last attempt, at Vik in 2019, broke down over the price of ice.';
const YIELDED = 'A first round last month brought a timetable but no let-up in the blockade.';
const AGREED = 'Earlier talks in Nes ended with a pact on herring.';

const library = makeLibrary([
  {
    text: `The skippers sat down with the ministry again.\n${BROKE_DOWN}\n${YIELDED}\n${AGREED}\nThe ministry will talk of ice in Oslo.\nThe talks in Bergen come as the town presses the skippers to agree to a toll.`,
    published: '2024-06-13',
  },
]);

const ask = (question: string): string | null => {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? null : readItem(itemsOf(answer)[0]!);
};

test.each([
  ['did the Vik talks lead to a deal', BROKE_DOWN],
  ['Did the 2019 talks result in a pact?', BROKE_DOWN],
  ['did the May talks lead to an end of the blockade?', YIELDED],
  ['did the talks in Nes produce a pact', AGREED],
  ['did the talks lead to a pact', AGREED],
  ['was an end of the blockade agreed in the may round', YIELDED],
  ['was a truce agreed in May?', YIELDED],
  ['so did the may round stop the blockade or not', YIELDED],
  ['did they lift the blockade after the may round?', YIELDED],
  ['was the harbour reopened after the may round', YIELDED],
  ['did the fighting stop after the round in may', YIELDED],
  ['was there a truce after may?', YIELDED],
  ['outcome of the Vik talks', BROKE_DOWN],
  ['what came of the 2019 attempt?', BROKE_DOWN],
  ['how did the talks in Nes end', AGREED],
  ['what did the Vik talks achieve', BROKE_DOWN],
])('what came of a meeting is told by how it came out: %s', (question, told) => {
  expect(ask(question)).toBe(told);
});

test.each([
  'did the Oslo talks lead to a deal',
  'did the March talks lead to a pact',
  'did the talks lead to a bridge',
  'outcome of the Oslo talks',
  'outcome of the Bergen talks',
  'what came of the july round',
])('of another meeting, or of something else, nothing is told: %s', (question) => {
  expect(ask(question)).toBeNull();
});
