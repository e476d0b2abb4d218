import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { readOptions } from '../src/command/read-options.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { isSilent, renderText } from '../src/reply/json-answer.ts';
import { buildLibrary } from '../src/search/build-library.ts';
import { SUBJECTS, scorePositions, scoreSubject } from './eval/positions.ts';
import { NOWHERE } from './nowhere.ts';
import { record } from './record.ts';

const RIVER = resolve(import.meta.dirname, 'fixtures/river-talks');
const corpus = readCorpus(RIVER);
const river = buildLibrary(corpus);

describe('the positions found are those that a careful reader lists', () => {
  test.each(['the record', ...SUBJECTS])('of %s', (name) => {
    const ofRecord = () => scorePositions(record, resolve(import.meta.dirname, 'eval/positions.gold.json'));
    const { precision, recall } = name === 'the record' ? ofRecord() : scoreSubject(name);
    expect(precision).toBeGreaterThanOrEqual(90);
    expect(recall).toBeGreaterThanOrEqual(80);
  });

  test('there are subjects to look for', () => {
    expect(SUBJECTS.length).toBeGreaterThan(5);
  });
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
