import { expect, test } from 'vitest';
import { makeLibrary } from '../../make-library.ts';

const LATE = 'the ferry would be late for all of the winter';
const DATED = `Berg said on 2 March 2024 that ${LATE}.`;

test.each([
  ['so has all that is said in the interview', 'The Herald', `Berg said in an interview that ${LATE}.`],
  [
    'or that a retold interview has',
    'The Herald (after an interview of the Post)',
    `Berg said that ${LATE}.`,
  ],
])('words have the day that another article gives for them, and %s', (_name, credit, copy) => {
  const { statements } = makeLibrary(
    [
      { text: DATED, published: '2024-03-09' },
      { text: `${copy}\nThe quay is old. "It is for sale," Berg said.`, published: '2024-03-06', credit },
    ],
    { people: ['Anna Berg'] },
  );
  expect(new Set(statements.map(({ said }) => said?.value))).toEqual(new Set(['2024-03-02']));
});
