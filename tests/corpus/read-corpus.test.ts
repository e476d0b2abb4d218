import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { GOOD, makeFolder, RECORD, read, TEXT } from './make-folder.ts';

describe('readCorpus', () => {
  test('reads a folder', () => {
    const corpus = read({
      'articles.json': [{ ...RECORD, furniture: [{ text: 'More news »', kind: 'teaser' }] }],
      'parties.json': [{ id: 'port', name: 'The Port' }],
      'people.json': [{ id: 'ames', name: 'Jo Ames', party: 'port' }],
      'spellings.json': [['harbour', 'harbor']],
    });
    expect(corpus.problems).toEqual([]);
    expect(corpus).toMatchObject({
      name: 'Ferry talks',
      people: [{ name: 'Jo Ames', otherNames: [], offices: [], party: 'port' }],
      parties: [{ name: 'The Port', otherNames: [] }],
      spellings: [['harbour', 'harbor']],
      articles: [{ id: 'post-a', text: TEXT, language: 'en', notes: [], titleSpan: { start: 0, end: 13 } }],
    });
    expect(corpus.articles[0]!.furniture).toEqual([{ start: 58, end: 69, kind: 'teaser' }]);
  });

  test('what is not known need not be said: an address, a line of credit, a party', () => {
    const { url: _url, credit: _credit, ...known } = RECORD;
    const corpus = read({ 'articles.json': [known], 'people.json': [{ id: 'ames', name: 'Jo Ames' }] });
    expect(corpus).toMatchObject({
      problems: [],
      people: [{ name: 'Jo Ames', party: null }],
      articles: [{ url: null, credit: 'Harbour Post' }],
    });
  });

  test('lists that are not there hold nothing', () => {
    expect(read({})).toMatchObject({ people: [], parties: [], spellings: [], problems: [] });
  });

  test('a folder that is not there is one clear error', () => {
    expect(() => readCorpus(join(makeFolder({}), 'nowhere'))).toThrow(
      /seeds folder ".*nowhere" cannot be read/,
    );
    expect(() => readCorpus(join(makeFolder({}), 'a.txt'))).toThrow(/is it a folder\?/);
  });

  test('an empty folder gives an empty record', () => {
    const nothing = Object.fromEntries(Object.keys(GOOD).map((name) => [name, null]));
    const corpus = read(nothing);
    expect(corpus).toMatchObject({ articles: [], outlets: [], people: [] });
    expect(corpus.problems.map(({ file }) => file)).toEqual(['record.json']);
  });

  test('links, subfolders, hidden files and other files are passed over', () => {
    const folder = makeFolder({ '.b.txt': 'Words.', 'notes.md': 'Words.' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'linked.txt'));
    symlinkSync(join(folder, 'outlets.json'), join(folder, 'people.json'));
    mkdirSync(join(folder, 'folder.txt'));
    const corpus = readCorpus(folder);
    expect(corpus.problems).toEqual([]);
    expect(corpus.articles).toHaveLength(1);
  });

  test('a huge file is refused by name', () => {
    const folder = makeFolder({ 'b.txt': 'Words.' });
    truncateSync(join(folder, 'b.txt'), 20 * 1024 * 1024 + 1);
    const { problems } = readCorpus(folder);
    expect(problems).toEqual([{ file: 'b.txt', message: 'The file is left out: it is larger than 20 MB.' }]);
  });

  test('articles stand in the order of their days, then ids', () => {
    const records = [
      { ...RECORD, file: 'a.txt', id: 'z' },
      { ...RECORD, file: 'b.txt', id: 'b' },
      { ...RECORD, file: 'c.txt', id: 'y', published: { ...RECORD.published, day: '2018-01-01' } },
    ];
    const { articles } = read({ 'b.txt': 'B.', 'c.txt': 'C.', 'articles.json': records });
    expect(articles.map(({ id }) => id)).toEqual(['y', 'b', 'z']);
  });

  test.each([
    [{}, TEXT],
    [{ begins: 'The ferry' }, TEXT.slice(14)],
    [{ ends: 'is late' }, 'Ferry is late'],
    [{ begins: 'The ferry', ends: 'late' }, 'The ferry is late'],
  ])('a note with %j is about %j', (bounds, expected) => {
    const notes = [{ severity: 'caution', warning: 'Take care.', ...bounds }];
    const [article] = read({ 'articles.json': [{ ...RECORD, notes }] }).articles;
    expect(sliceSpan(TEXT, article!.notes[0]!.span)).toBe(expected);
  });

  test.each(['\ufeffWords.', 'One.\r\nTwo.\r', 'e\u0301 \u00e9 😀', '\u0000 x'])(
    '%j comes back as it was',
    (text) => {
      const [article] = read({ 'a.txt': text }).articles;
      expect(article!.text).toBe(text);
    },
  );

  test('the hash changes with every file that is read, and with nothing else', () => {
    const base = read({}).hash;
    expect(read({ 'notes.md': 'Words.' }).hash).toBe(base);
    const changes = [
      { 'a.txt': `${TEXT} ` },
      { 'b.txt': 'Words.' },
      { 'people.json': [] },
      { 'articles.json': JSON.stringify([RECORD], null, 2) },
      { 'record.json': { ...GOOD['record.json'], name: 'Other talks' } },
    ];
    expect(new Set([base, ...changes.map((change) => read(change).hash)]).size).toBe(changes.length + 1);
  });
});
