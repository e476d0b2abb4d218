import { expect, test } from 'vitest';
import { answerPositions } from '../../src/answers/positions/positions.ts';
import { exportAnswer, listFormats } from '../../src/export/export-answer.ts';
import { makeLibrary } from '../make-library.ts';
import { readTable } from './read-table.ts';

const library = makeLibrary(
  ['Arland accepts the toll if a ferry runs.\nAnna Berg said Borland wants the toll.'],
  {
    parties: ['Arland', 'Borland'],
    people: [{ name: 'Anna Berg', party: 'arland' }],
    issues: ['toll'],
  },
);
const ask = (issue: string | null) =>
  answerPositions({ issue, party: null, asOf: null, compare: null }, library);
const tabulate = (issue: string | null) =>
  readTable(exportAnswer(ask(issue), 'csv', 'positions', library.corpus)!.text.replace('\ufeff', ''));

test('a table has whose position each piece is, on what, by which words and who tells it', () => {
  const rows = tabulate('toll');
  expect(rows).toMatchObject([
    {
      ...{ position_of: 'Arland', issue: 'toll', told_by: 'outlet', stance: 'accepts if', cue: 'accepts' },
      condition: 'if a ferry runs',
    },
    { position_of: 'Borland', told_by: 'other', told_by_name: 'Anna Berg', stance: 'reports' },
  ]);
});

test('of the matrix it has the cells', () => {
  expect(tabulate(null)).toMatchObject([
    { issue: 'toll', position_of: 'Arland', pieces: '1', latest: '2024-03-05' },
    { issue: 'toll', position_of: 'Borland', pieces: '1' },
  ]);
});

test('positions have no place in a calendar', () => {
  expect(listFormats(ask('toll'))).toEqual(['csv', 'json']);
  expect(exportAnswer(ask('toll'), 'ics', 'positions', library.corpus)).toBeNull();
});
