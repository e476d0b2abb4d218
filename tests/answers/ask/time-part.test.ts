import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const PARKED = 'The farmers parked 300 tractors on the bridge on Sunday.';
const library = makeLibrary([
  { text: `The mayor met the farmers in a barn.\n${PARKED}\nIt rained.`, published: '2024-06-13' },
]);

test.each([
  ['before the july talks', PARKED],
  ['before the june talks', PARKED],
  ['after the april talks', PARKED],
  ['after the july talks', null],
  ['before the april talks', null],
])('a time before or after a month is of the year in which it is told: %s', (when, found) => {
  const answer = answerAsk(
    { question: `how many tractors did the farmers park ${when}?`, as: null },
    library,
  );
  expect(isSilent(answer) ? null : readItem(itemsOf(answer)[0]!)).toBe(found);
});
