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

test.each([
  ['it is credited to', 'The Herald (after an interview of the Post)', '2024-03-02'],
  ['it only mentions not', 'The Herald', null],
])('an article’s own day of the one interview that %s is that of all its words', (_name, credit, day) => {
  const text = `The pier is long.\n\nThe gulls are loud.\n\n“The mole is closed,” Berg told the Post on 2 March 2024.\n\nThe quay is old.\n\nSo are the lamps.\n\nThe sea is cold.\n\nThe fog is thick.\n\n“It rains,” Berg said.`;
  const { statements } = makeLibrary([{ text, published: '2024-03-03', credit }], { people: ['Anna Berg'] });
  expect(statements.at(-1)!.said?.value ?? null).toBe(day);
});

const TOLD = '“The mole is closed,” Berg told the Post on 2 March 2024.';

test.each([
  ['by its credit', 'The Herald (after an interview of the Post)', '“The lamps are out,” Berg said.', 6, 2],
  ['by its own words', 'The Herald', '“The lamps are out,” Berg said in an interview with the Post.', 6, 2],
  ['of another outlet not', 'The Herald (after an interview of the Echo)', '“It rains,” Berg said.', 6, null],
  [
    'before it was given not',
    'The Herald (after an interview of the Post)',
    '“It rains,” Berg said.',
    1,
    null,
  ],
  ['weeks later not', 'The Herald (after an interview of the Post)', '“It rains,” Berg said.', 20, null],
  ['without one not', 'The Herald', '“It rains,” Berg said.', 6, null],
])('an interview retold %s has the day that another article gives it', (_name, credit, copy, came, day) => {
  const { statements } = makeLibrary(
    [
      { text: TOLD, published: '2024-03-09' },
      { text: copy, published: `2024-03-${String(came).padStart(2, '0')}`, credit },
    ],
    { people: ['Anna Berg'] },
  );
  const retold = statements.find(({ article }) => article.credit === credit)!;
  expect(retold.said?.value ?? null).toBe(day === null ? null : `2024-03-0${day}`);
});
