import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerPositions } from '../../../src/answers/positions/positions.ts';
import { readPositionsQuestion } from '../../../src/answers/positions/read-positions-question.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { isSilent } from '../../../src/reply/json-answer.ts';
import { buildLibrary } from '../../../src/search/build-library.ts';
import { makeLibrary } from '../../make-library.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

describe('whatever a record calls its parties and issues finds their positions', () => {
  const folders = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'issues.json')));
  test.each(folders)('%s', (folder) => {
    const library = buildLibrary(readCorpus(join(FIXTURES, folder)));
    const { parties, issues } = library.corpus;
    const nothing = { issue: null, party: null, asOf: null, compare: null };
    const isSilentOn = (asked: object) => isSilent(answerPositions({ ...nothing, ...asked }, library));
    const named = library.positions.flatMap(({ party, issue }) => [party, issue]);
    const listNames = (owners: typeof parties | typeof issues) =>
      owners
        .filter((owner) => named.includes(owner))
        .flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(listNames(parties).filter((party) => isSilentOn({ party }))).toEqual([]);
    expect(listNames(issues).filter((issue) => isSilentOn({ issue }))).toEqual([]);
  });
});

test('an office that is a party’s name is the party, and a place in somebody’s title is no office', () => {
  const library = makeLibrary(['It rained.'], {
    parties: [{ name: 'Northland', otherNames: ['northern mediator'] }, 'Osk'],
    people: [
      { name: 'Ida Berg', otherNames: [], offices: [{ title: 'northern mediator' }] },
      { name: 'Omar Holt', otherNames: [], offices: [{ title: 'harbour master on Osk' }] },
    ],
  });
  const read = (typed: string) => readPositionsQuestion(typed, library).parties.map(({ name }) => name);
  expect(read('northern mediator')).toEqual(['Northland']);
  expect(read('Osk')).toEqual(['Osk']);
});

test('the year of an issue’s name is no time', () => {
  const library = makeLibrary(['It rained.'], { issues: [{ name: 'Pact of 1962', terms: ['39th game'] }] });
  const read = (typed: string) => {
    const { issues, from, to } = readPositionsQuestion(typed, library);
    return [issues.map(({ name }) => name), from, to];
  };
  expect(read('the pact of 1962')).toEqual([['Pact of 1962'], null, null]);
  expect(read('39th game')).toEqual([['Pact of 1962'], null, null]);
  expect(read('the pact of 1962 in 2020')).toEqual([['Pact of 1962'], '2020-01-01', '2020-12-31']);
});

test('whose a thing is does not part the words of an issue', () => {
  const library = makeLibrary(['It rained.'], {
    parties: ['Osk', 'Northland'],
    issues: [{ name: 'Fleet', terms: ['size of the fleet'] }],
  });
  const read = (typed: string) => {
    const { parties, issues } = readPositionsQuestion(typed, library);
    return [...parties, ...issues].map(({ name }) => name);
  };
  expect(read('size of the Northland fleet, both sides')).toEqual(['Fleet']);
  expect(read('Osk on the size of the Northlandish fleet')).toEqual(['Osk', 'Fleet']);
  expect(read('Northland on the size of the fleet')).toEqual(['Northland', 'Fleet']);
});

test('of several years all between the first and the last count', () => {
  const library = makeLibrary(['It rained.'], { issues: ['toll'] });
  const { from, to } = readPositionsQuestion('toll, 2025 vs 2022', library);
  expect([from, to]).toEqual(['2022-01-01', '2025-12-31']);
});

test('those between whom something is are what the view is of', () => {
  const library = makeLibrary(['It rained.'], {
    parties: ['Osk', 'Northland'],
    people: [
      { name: 'Ida Berg', otherNames: ['Berg'], party: 'osk' },
      { name: 'Omar Holt', otherNames: ['Holt'], party: 'northland' },
    ],
    issues: [{ name: 'Regatta', terms: ['regatta'] }],
  });
  const read = (typed: string) => readPositionsQuestion(typed, library).parties.map(({ name }) => name);
  expect(read('Osk on the regatta between Berg and Holt')).toEqual(['Osk']);
  expect(read('Osk on the regatta between Ida Berg and Omar Holt')).toEqual(['Osk']);
  expect(read('difference between Osk and Northland on the regatta')).toEqual(['Osk', 'Northland']);
});

test.each([
  ['Lund Berg talks, Northland’s line', ['Northland'], 'Talks of Berg and Lund'],
  ['Northland Osk raising the toll', ['Northland'], 'Toll'],
  ['Northland raising the toll', ['Northland'], 'Toll'],
  ['does Northland want Berg to meet Lund', ['Northland'], 'Meeting of Berg and Lund'],
  ['does Northland or Osk want a toll', ['Northland', 'Osk'], 'Toll'],
  ['Northland and Osk on the toll', ['Northland', 'Osk'], 'Toll'],
])('whose view is asked for, and on what: %s', (typed, parties, issue) => {
  const library = makeLibrary(['It rained.'], {
    parties: ['Osk', 'Northland'],
    people: [
      { name: 'Anna Berg', otherNames: ['Berg'], party: 'osk' },
      { name: 'Bo Lund', otherNames: ['Lund'], party: 'northland' },
    ],
    issues: [
      { name: 'Toll', terms: ['toll'] },
      { name: 'Talks of Berg and Lund', terms: ['Lund Berg talks'] },
      { name: 'Meeting of Berg and Lund', terms: ['sit down'] },
    ],
  });
  const read = readPositionsQuestion(typed, library);
  expect(read.parties.map(({ name }) => name).toSorted()).toEqual(parties);
  expect(read.issues.map(({ name }) => name)).toEqual([issue]);
});

test('what a word of another issue stands before is asked for, and not that issue alone', () => {
  const library = makeLibrary(['Northland demands that the guards leave the Vik district.'], {
    parties: ['Northland'],
    issues: [
      { name: 'Withdrawal', terms: ['Vik', 'leave the district'] },
      { name: 'Lighthouse', terms: ['lamps'] },
    ],
  });
  const ask = (issue: string) =>
    isSilent(answerPositions({ issue, party: null, asOf: null, compare: null }, library));
  expect(ask('Northland, Vik')).toBe(false);
  expect(ask('Northland, Vik lighthouse')).toBe(true);
  expect(ask('Northland, lighthouse, Vik')).toBe(false);
});

test.each([
  ['pullout', 'Withdrawal'],
  ['oblasts', 'Occupied regions'],
  ['lanterns', null],
])('an issue is found by another word for its own: %s', (typed, issue) => {
  const library = makeLibrary(['Vik asked for a withdrawal from two regions.'], {
    issues: [{ name: 'Withdrawal' }, { name: 'Occupied regions' }, { name: 'Toll' }],
  });
  expect(readPositionsQuestion(typed, library).issues.map(({ name }) => name)).toEqual(
    issue === null ? [] : [issue],
  );
});

test.each([
  ['the toll, 2022 versus now', '2022-01-01', null],
  ['the toll, 2022 versus 2023', '2022-01-01', '2023-12-31'],
])('a time that is compared with now has no end: %s', (typed, from, to) => {
  const library = makeLibrary(['It rained.'], { issues: [{ name: 'Toll' }] });
  expect(readPositionsQuestion(typed, library)).toMatchObject({ from, to });
});
