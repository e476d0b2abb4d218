import { describe, expect, test } from 'vitest';
import { OUTLET, RECORD, read, TEXT } from './make-folder.ts';

describe('what cannot be used of a folder', () => {
  test.each([
    ['a text that is not UTF-8', { 'a.txt': Uint8Array.of(0x61, 0xff) }, 'a.txt', /not UTF-8/],
    ['an empty text', { 'a.txt': '' }, 'a.txt', /it is empty/],
    ['a blank text', { 'a.txt': '\ufeff \n\u00a0\n' }, 'a.txt', /it is empty/],
    ['a text without a record', { 'b.txt': 'Words.' }, 'b.txt', /no usable record/],
    [
      'a record without a text',
      { 'articles.json': [RECORD, { ...RECORD, id: 'b', file: 'b.txt' }] },
      'b.txt',
      /does not hold the text/,
    ],
    [
      'a record of no text',
      { 'articles.json': [RECORD, { ...RECORD, id: 'b', file: 'record.json' }] },
      'record.json',
      /does not hold the text/,
    ],
    [
      'a record of a file elsewhere',
      { 'articles.json': [RECORD, { ...RECORD, id: 'b', file: '../a.txt' }] },
      '../a.txt',
      /does not hold the text/,
    ],
    ['no articles.json', { 'articles.json': null }, 'articles.json', /taken for what it says itself/],
    ['a broken articles.json', { 'articles.json': '[{' }, 'a.txt', /no usable record/],
    [
      'furniture that is not found',
      { 'articles.json': [{ ...RECORD, furniture: [{ text: 'Menu', kind: 'menu' }] }] },
      'a.txt',
      /furniture "Menu"/,
    ],
    [
      'a text of furniture',
      { 'articles.json': [{ ...RECORD, furniture: [{ text: TEXT, kind: 'menu' }] }] },
      'a.txt',
      /nothing but furniture/,
    ],
    [
      'a beginning that is not found',
      { 'articles.json': [{ ...RECORD, notes: [{ severity: 'doubtful', warning: 'Hm.', begins: 'Nope' }] }] },
      'a.txt',
      /bounds of its note: "Nope"/,
    ],
    [
      'an end that stands before the beginning',
      {
        'articles.json': [
          { ...RECORD, notes: [{ severity: 'doubtful', warning: 'Hm.', begins: 'said', ends: 'late' }] },
        ],
      },
      'a.txt',
      /bounds of its note: "late"/,
    ],
    ['an unknown outlet', { 'outlets.json': null }, 'a.txt', /outlet "post" is not in outlets.json/],
    [
      'two articles of one id',
      { 'b.txt': 'Words.', 'articles.json': [RECORD, { ...RECORD, file: 'b.txt' }] },
      'articles.json',
      /second entry with the id "post-a"/,
    ],
    [
      'two records of one text',
      { 'articles.json': [RECORD, { ...RECORD, id: 'b' }] },
      'articles.json',
      /second entry with the file "a.txt"/,
    ],
    [
      'two people of one id',
      {
        'people.json': [
          { id: 'x', name: 'X', party: null },
          { id: 'x', name: 'Y', party: null },
        ],
      },
      'people.json',
      /second entry with the id "x"/,
    ],
    [
      'an unknown party',
      { 'people.json': [{ id: 'x', name: 'Ann', party: 'moon' }] },
      'people.json',
      /"Ann" is kept without a party: "moon"/,
    ],
    [
      'an invalid entry',
      {
        'people.json': [
          { id: 'x', name: 'X', party: null },
          { id: 'y', name: 7, party: null },
        ],
      },
      'people.json',
      /Entry 2 is left out: name:/,
    ],
    [
      'a misspelt key',
      { 'outlets.json': [OUTLET, { id: 'y', name: 'Y', nots: 'no' }] },
      'outlets.json',
      /Entry 2 is left out: .*"nots"/,
    ],
    [
      'half of a character',
      { 'articles.json': '[{"file":"\\ud83d"}]' },
      'articles.json',
      /Entry 1 is left out: file: holds half of a character/,
    ],
    [
      'a day that does not exist',
      { 'articles.json': [{ ...RECORD, published: { ...RECORD.published, day: '2019-02-30' } }] },
      'articles.json',
      /published\.day/,
    ],
    [
      'an address that is none',
      { 'articles.json': [{ ...RECORD, url: 'javascript:alert(1)' }] },
      'articles.json',
      /url: must be an address/,
    ],
    [
      'an office of no month',
      {
        'people.json': [{ id: 'x', name: 'X', party: null, offices: [{ title: 'Mayor', from: '2018-13' }] }],
      },
      'people.json',
      /offices\.0\.from: must be a day, month or year/,
    ],
    ['a group of one spelling', { 'spellings.json': [['alone']] }, 'spellings.json', /Entry 1 is left out/],
    ['JSON that does not parse', { 'people.json': '[{' }, 'people.json', /not JSON/],
    ['JSON that is not UTF-8', { 'people.json': Uint8Array.of(0xff) }, 'people.json', /not UTF-8/],
    ['a list that is none', { 'people.json': {} }, 'people.json', /it must be a list/],
    ['no record.json', { 'record.json': null }, 'record.json', /names the record/],
    [
      'a record.json without rights',
      { 'record.json': { name: 'X', language: 'en' } },
      'record.json',
      /rights/,
    ],
  ])('%s is named', (_, files, file, message) => {
    const { problems } = read(files);
    expect(problems).toContainEqual({ file, message: expect.stringMatching(message) });
    for (const problem of problems) expect(problem.message).toMatch(/^\S.*\.$/);
  });

  test('the rest is there where one part cannot be used', () => {
    const corpus = read({
      'b.txt': Uint8Array.of(0xff),
      'c.txt': 'Words.',
      'people.json': [{ id: 'x' }, { id: 'y', name: 'Ann', party: 'moon' }],
    });
    expect(corpus.problems.map(({ file }) => file)).toEqual(['people.json', 'people.json', 'b.txt', 'c.txt']);
    expect(corpus.articles.map(({ id }) => id)).toEqual(['post-a']);
    expect(corpus.people).toEqual([{ id: 'y', name: 'Ann', party: null, otherNames: [], offices: [] }]);
  });

  test('of two with one id the first is kept', () => {
    const outlets = [OUTLET, { ...OUTLET, name: 'Other Post' }];
    expect(read({ 'outlets.json': outlets }).outlets.map(({ name }) => name)).toEqual(['Harbour Post']);
  });
});
