import { expect, test } from 'vitest';
import { readPositionsQuestion } from '../../../src/answers/positions/read-positions-question.ts';
import { makeLibrary } from '../../make-library.ts';

const person = (name: string, party: string, ...titles: string[]) => ({
  name,
  otherNames: name.split(' ').slice(-1),
  party,
  offices: titles.map((title) => ({ title })),
});

const library = makeLibrary(['Arland rejects the toll.\nBorland demands a ferry.'], {
  people: [
    person('Anna Berg', 'arland', 'Arlish premier', 'Arlish premier'),
    person('Bo Lund', 'arland', 'chief adviser to the premier'),
    person('Cy Moe', 'borland', 'Borlish foreign minister'),
    person('Di Roe', 'borland', 'Borlish foreign minister'),
    person('Ed Vik', 'corland', 'Corlish water minister'),
  ],
  parties: ['Arland', 'Borland', 'Corland'],
  issues: ['toll', 'ferry'],
});

test.each([
  ['whoever alone has it', 'the Arlish premier on the toll', 'Anna Berg', 'Arland'],
  ['whoever alone has one that is called so', 'premier toll', 'Anna Berg', 'Arland'],
  ['somebody of the party of who is named', "Berg's adviser on the toll", 'Bo Lund', 'Arland'],
  ['the party of all who had it', 'Borlish foreign minister ferry', null, 'Borland'],
  ['whose name stands beside it', 'premier Berg on the toll', 'Anna Berg', 'Arland'],
  ['nobody where others have it', 'the Arlish water minister on the toll', null, null],
  ['nobody where the view is of them', 'Borland on the premier’s toll', null, 'Borland'],
])('an office stands for %s: “%s”', (_who, typed, name, party) => {
  const read = readPositionsQuestion(typed, library);
  expect([read.person?.name ?? null, read.parties[0]?.name ?? null]).toEqual([name, party]);
  expect(read.parties.length).toBeLessThan(2);
});
