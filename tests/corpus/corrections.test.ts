import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorrectionsError, keepCorrection } from '../../src/corpus/keep-correction.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { GOOD, makeFolder, read, TEXT } from './make-folder.ts';

const sha256 = readCorpus(makeFolder(GOOD)).articles[0]!.sha256;
const CORRECTION = {
  ...{ article: 'post-a', sha256, start: 14, end: 31 },
  ...{ speaker: 'harbour master', party: null, date: '2019-05', corrected: '2026-11-25' },
};

describe('corrections are read with the article that they are about', () => {
  test('each with the place where the article names the speaker', () => {
    const { articles, problems } = read({ 'corrections.json': [CORRECTION] });
    expect(problems).toEqual([]);
    const start = TEXT.indexOf('harbour master');
    expect(articles[0]!.corrections).toEqual([
      {
        span: { start: 14, end: 31 },
        speaker: { name: 'harbour master', mention: { start, end: start + 'harbour master'.length } },
        ...{ party: null, date: '2019-05', corrected: '2026-11-25' },
      },
    ]);
  });

  test('somebody whom the article calls otherwise', () => {
    const people = [{ id: 'olsen', name: 'Ida Olsen', otherNames: ['the harbour master'], party: null }];
    const { articles } = read({
      'people.json': people,
      'corrections.json': [{ ...CORRECTION, speaker: 'Ida Olsen' }],
    });
    expect(articles[0]!.corrections[0]!.speaker).toMatchObject({ name: 'Ida Olsen' });
  });

  test('the later of two of one piece', () => {
    const corrections = [CORRECTION, { ...CORRECTION, date: '2020' }];
    expect(read({ 'corrections.json': corrections }).articles[0]!.corrections).toMatchObject([
      { date: '2020' },
    ]);
  });

  test.each([
    ['an article that is not there', { article: 'post-b' }, 'there is no article "post-b"'],
    ['another text', { sha256: 'a'.repeat(64) }, 'is another one than that it was made for'],
    ['a place outside the text', { end: 999 }, 'lies outside the text'],
    ['a speaker whom the article does not name', { speaker: 'Ida Olsen' }, 'does not name "Ida Olsen"'],
    ['a party that nobody knows', { party: 'arland' }, '"arland" is not in parties.json'],
    ['no day of the calendar', { date: 'May' }, 'must be a day'],
    ['nothing', { speaker: null, date: null }, 'corrects nothing'],
  ])('one of %s is named and left out', (_name, change, message) => {
    const { articles, problems } = read({ 'corrections.json': [{ ...CORRECTION, ...change }] });
    expect(problems).toMatchObject([{ file: 'corrections.json' }]);
    expect(problems[0]!.message).toContain(message);
    expect(articles[0]!.corrections).toEqual([]);
  });
});

describe('a correction is kept', () => {
  const place = (folder: string) => join(folder, 'corrections.json');

  test('in a file of its own, beside others and in place of an earlier one of the same piece', () => {
    const folder = makeFolder({});
    keepCorrection(folder, CORRECTION);
    keepCorrection(folder, { ...CORRECTION, start: 0, end: 5 });
    keepCorrection(folder, { ...CORRECTION, date: '2020' });
    const kept = JSON.parse(readFileSync(place(folder), 'utf8'));
    expect(kept).toEqual([
      { ...CORRECTION, start: 0, end: 5 },
      { ...CORRECTION, date: '2020' },
    ]);
    expect(readCorpus(folder).problems).toEqual([]);
  });

  test('never in place of a file that is no list', () => {
    const folder = makeFolder({});
    writeFileSync(place(folder), '{');
    expect(() => keepCorrection(folder, CORRECTION)).toThrow(CorrectionsError);
    expect(readFileSync(place(folder), 'utf8')).toBe('{');
  });

  test('what cannot be written is told in a sentence', () => {
    expect(() => keepCorrection(join(makeFolder({}), 'nowhere'), CORRECTION)).toThrow('cannot be written');
  });
});
