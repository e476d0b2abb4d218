import { expect, test } from 'vitest';
import { makeActorFinder } from '../../../src/extract/positions/find-actors.ts';
import { listSubjects } from '../../../src/extract/positions/list-subjects.ts';
import { readTokens } from '../../../src/text/tokens.ts';
import { makeCorpus } from '../../make-library.ts';
import { LINEAR, measureGrowth } from '../../measure-growth.ts';
import { SKETCH } from './say-positions.ts';

const findActors = makeActorFinder(makeCorpus([], SKETCH));

function readSubjects(text: string): string[] {
  const tokens = readTokens(text, { start: 0, end: text.length });
  const actors = findActors(tokens);
  return listSubjects(tokens, actors, actors[0]!).joined.map(({ party }) => party.name);
}

test.each([
  ['Arland, Borland and Corland want', ['Arland', 'Borland', 'Corland']],
  ['Arland, along with Borland, wants', ['Arland', 'Borland']],
  ['Arland, the old guild, and Borland want', ['Arland', 'Borland']],
  ['Arland, Borland said, wants', ['Arland']],
])('%s', (text, names) => {
  expect(readSubjects(text)).toEqual(names);
});

test.each([', ', ' and ', ' as well as '])(
  'the work grows with the names that %j joins and no faster',
  (link) => {
    expect(measureGrowth((size) => readSubjects(`Arland${link}`.repeat(size)))).toBeLessThan(LINEAR);
  },
);
