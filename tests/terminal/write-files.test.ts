import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerAbout } from '../../src/answers/about.ts';
import { UsageError } from '../../src/terminal/exit-status.ts';
import { type FileFlags, readFileFlags, writeFiles } from '../../src/terminal/write-files.ts';
import { makeLibrary } from '../make-library.ts';
import { makeTimeline } from '../make-timeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const days = Array.from({ length: 13 }, (_, i) => `A ship came to the harbour on ${i + 1} February 2024.`);
const library = makeLibrary([[...days, 'The harbour opened in 1990.'].join('\n')]);
const write = (
  flags: FileFlags,
  answer = makeTimeline(library, 'harbour') as Parameters<typeof writeFiles>[0],
) => writeFiles(answer, 'timeline', readFileFlags(flags), library.corpus);
const at = (name: string) => join(folder, name);

describe('what was asked for is written whole, with a sentence on it', () => {
  test.each([
    [{ picture: at('a.png') }, 'a.png', 'PNG', ' shows 1 to 12 of 14.'],
    [{ picture: at('b.PNG'), theme: 'light' }, 'b.PNG', 'PNG', ' shows 1 to 12 of 14.'],
    [
      { export: at('c.ics') },
      'c.ics',
      'BEGIN:VCALENDAR',
      ' is written. Not in the calendar: 1 known only to',
    ],
    [{ export: at('d.csv') }, 'd.csv', 'event,date,date_basis', ' is written.'],
    [{ export: at('e.json') }, 'e.json', '"kind": "timeline"', ' is written.'],
  ])('%o', (flags, name, holds, sentence) => {
    writeFileSync(at(name), 'what stood there before');
    const [said] = write(flags);
    expect(said).toContain(at(name) + sentence);
    expect(readFileSync(at(name), 'latin1')).toContain(holds);
    expect(readdirSync(folder).filter((file) => file.endsWith('.new'))).toEqual([]);
  });
});

test('what one picture does not hold is in further files', () => {
  expect(write({ picture: at('long.PNG') })).toEqual([
    `${at('long.PNG')} shows 1 to 12 of 14.`,
    `${at('long-2.PNG')} shows 13 to 14 of 14.`,
  ]);
  expect(readFileSync(at('long-2.PNG')).subarray(1, 4).toString()).toBe('PNG');
});

test('a width that a picture does not have is said', () => {
  const said = write({ picture: at('wide.png'), width: 'wide' });
  expect(said.at(-1)).toBe('A timeline is always drawn for a phone.');
});

test('more pictures than anybody looks through are not drawn', () => {
  const many = Array.from({ length: 125 }, (_, i) => `A ship came to the harbour in ${1700 + i}.`);
  const answer = makeTimeline(makeLibrary([many.join('\n')]), 'harbour');
  const said = write({ picture: at('many.png') }, answer);
  expect(said.at(-1)).toBe('10 pictures are written: ask for less to see the rest.');
  expect(readdirSync(folder).filter((file) => file.startsWith('many'))).toHaveLength(10);
});

describe('a wrong call is told in a sentence', () => {
  mkdirSync(at('folder.png'));
  test.each([
    [{ picture: at('a.jpg') }, '--picture writes a .png file.'],
    [{ picture: at('a.png'), theme: 'blue' }, '--theme must be one of: dark, light.'],
    [{ theme: 'dark' }, '--theme is for --picture.'],
    [{ picture: at('a.png'), width: '900' }, '--width must be one of: phone, wide.'],
    [{ width: 'wide' }, '--width is for --picture.'],
    [{ export: at('a.txt') }, '--export writes files that end in one of: .ics, .csv, .json.'],
    [{ picture: at('nowhere/a.png') }, 'cannot be written (ENOENT).'],
    [{ export: at('a.png/a.csv') }, 'cannot be written (ENOTDIR).'],
    [{ picture: at('folder.png') }, 'cannot be written (EISDIR).'],
  ])('%o', (flags, sentence) => {
    expect(() => write(flags)).toThrow(UsageError);
    expect(() => write(flags)).toThrow(sentence);
    expect(readdirSync(folder).filter((file) => file.endsWith('.new'))).toEqual([]);
  });
});

test('an answer that cannot be drawn or exported so leaves no file', () => {
  const said = write({ picture: at('none.png'), export: at('none.ics') }, answerAbout(library));
  expect(said).toEqual([
    `There is nothing to draw: ${at('none.png')} was not written.`,
    `Nothing in it fits a .ics file: ${at('none.ics')} was not written.`,
  ]);
  expect(readdirSync(folder).filter((file) => file.startsWith('none'))).toEqual([]);
});
