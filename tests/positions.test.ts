import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { readPositionsQuestion } from '../src/answers/positions/read-positions-question.ts';
import { readOptions } from '../src/command/read-options.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { isSilent, renderText } from '../src/reply/json-answer.ts';
import { buildLibrary } from '../src/search/build-library.ts';
import { openRecord } from './eval/open-record.ts';
import { SUBJECTS, scorePositions, scoreSubject } from './eval/positions.ts';
import { NOWHERE } from './nowhere.ts';
import { record } from './record.ts';

const RIVER = resolve(import.meta.dirname, 'fixtures/river-talks');
const corpus = readCorpus(RIVER);
const river = buildLibrary(corpus);

/**
 * Percent at least. In these articles most of what is missed is said in words that the codebook lacks ("the armour", "a
 * pause of thirty days"), or far from where its issue was named.
 */
const KNOWN_GAPS: Readonly<Record<string, { readonly precision?: number; readonly recall?: number }>> = {
  'airline-takeover': { recall: 77 },
  'dock-automation': { precision: 85 },
  'gas-transit': { recall: 69 },
  'hospital-reform': { recall: 75 },
  'island-autonomy': { recall: 76 },
  'missile-treaty': { precision: 84, recall: 50 },
  'pension-reform': { precision: 85, recall: 55 },
  'prison-bill': { recall: 59 },
  'rent-freeze': { recall: 65 },
  'sanctions-vote': { recall: 65 },
  'stadium-plan': { recall: 55 },
  'truce-talks': { recall: 58 },
};

describe('the positions found are those that a careful reader lists', () => {
  test.each(['the record', ...SUBJECTS])('of %s', (name) => {
    const ofRecord = () => scorePositions(record, resolve(import.meta.dirname, 'eval/positions.gold.json'));
    const { precision, recall } = name === 'the record' ? ofRecord() : scoreSubject(name);
    const known = KNOWN_GAPS[name];
    expect(precision).toBeGreaterThanOrEqual(known?.precision ?? 90);
    expect(recall).toBeGreaterThanOrEqual(known?.recall ?? 80);
  });

  // Right would be 90 and 80: what is mended is to be taken off the list.
  test.each(Object.entries(KNOWN_GAPS))('%s is still a gap', (name, known) => {
    const { precision, recall } = scoreSubject(name);
    if (known.precision !== undefined) expect(precision).toBeLessThan(90);
    if (known.recall !== undefined) expect(recall).toBeLessThan(80);
  });

  test('there are subjects to look for', () => {
    expect(SUBJECTS.length).toBeGreaterThan(5);
  });
});

/** The record and the kept subjects, each with the issues of its codebook that somebody speaks of. */
const ISSUES = [record, ...SUBJECTS.map(openRecord)].flatMap((library) => {
  const spoken = new Set(library.positions.map(({ issue }) => issue));
  return library.corpus.issues.filter((issue) => spoken.has(issue)).map((issue) => ({ issue, library }));
});

test('an issue that is asked for by its name is answered by every party that speaks of it', () => {
  const wrong = ISSUES.filter(({ issue, library }) => {
    const { issues, parties } = readPositionsQuestion(issue.name, library);
    return !issues.includes(issue) || parties.length > 0;
  });
  expect(wrong.map(({ issue }) => issue.name)).toEqual([]);
});

test('a party that is asked for on an issue of the record is read with it', () => {
  const parties = [...new Set(record.positions.map(({ party }) => party))];
  const asked = record.corpus.issues.flatMap(({ name, otherNames }) =>
    parties.flatMap((party) =>
      [name, ...otherNames].map((called) => ({ party, typed: `${party.name} on ${called}` })),
    ),
  );
  const wrong = asked.filter(({ party, typed }) => {
    const read = readPositionsQuestion(typed, record);
    return !read.parties.includes(party) || read.issues.length === 0;
  });
  expect(asked.length).toBeGreaterThan(200);
  expect(wrong.map(({ typed }) => typed)).toEqual([]);
});

describe('another folder of articles is another subject, without a line of code', () => {
  test('it is read without a problem', () => {
    expect(corpus.problems).toEqual([]);
    expect(corpus.articles).toHaveLength(6);
  });

  test.each([
    ['who-said', 'water is not a bargaining chip', 'Nils Ekdahl'],
    ['timeline', 'May 2031', 'Kestria accepted the draft on Friday.'],
    ['positions', 'Kestria quota', 'accepts if: “accept”'],
    ['positions', 'Tessel on inspectors', 'rejects: “has ruled out”'],
    ['positions', 'Kestria commission', 'a report of Kestria’s position'],
    ['positions', '', 'Share of the water'],
  ])('/%s %s', async (name, typed, said) => {
    expect(renderText(await ask(name, typed))).toContain(said);
  });

  test('what nobody says is not found', async () => {
    expect(isSilent(await ask('positions', 'Lowenmark fish'))).toBe(true);
  });
});

async function ask(name: string, typed: string) {
  const command = commands.find((each) => each.name === name)!;
  const read = readOptions(command, typed === '' ? {} : { [command.positional!]: typed });
  if (!read.ok) throw new Error(read.sentences.join(' '));
  return command.answer(read.options, river, NOWHERE);
}
