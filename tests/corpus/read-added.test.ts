import { createHash } from 'node:crypto';
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AddedMemory, remember } from '../../src/corpus/added-memory.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeFolder, OUTLET, RECORD, read, TEXT, writeFiles } from './make-folder.ts';

const LATER = 'Ferry is on time\n\nThe ferry is on time, the harbour master said.\n';

/** The record that fits a text. */
const record = (id: string, text: string, changes: Record<string, unknown> = {}) => ({
  ...{ id, title: 'Ferry is on time', outlet: 'Harbour Post', url: `https://example.org/${id}` },
  published: { day: '2019-05-15', sureness: 'certain', reason: 'The feed says so.' },
  sha256: createHash('sha256').update(text).digest('hex'),
  ...{ from: `https://example.org/${id}`, fetched: '2019-05-15T08:00:00.000Z' },
  ...{ version: 1, replaces: null, copyOf: null, ...changes },
});

const add = (id: string, text = LATER, changes: Record<string, unknown> = {}) => ({
  [`added/${id}.txt`]: text,
  [`added/${id}.json`]: record(id, text, changes),
});

describe('an added article', () => {
  test('is one of the record', () => {
    const { articles, problems } = read(add('post-b'));
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['post-a', 'post-b']);
    expect(articles[1]).toMatchObject({
      ...{ file: 'added/post-b.txt', text: LATER, titleSpan: { start: 0, end: 16 } },
      ...{ credit: 'Harbour Post', outlet: { id: OUTLET.id }, language: 'en' },
      added: { from: 'https://example.org/post-b', version: 1 },
    });
  });

  test('may come from an outlet that the record does not know, which is then one outlet', () => {
    const outlet = 'Río Times';
    const { outlets, articles } = read({ ...add('b', LATER, { outlet }), ...add('c', TEXT, { outlet }) });
    expect(outlets.map(({ name }) => name)).toEqual(['Harbour Post', outlet]);
    expect(articles.slice(1).map((article) => article.outlet)).toEqual([outlets[1], outlets[1]]);
  });

  test('may have no address', () => {
    expect(read(add('b', LATER, { url: null })).articles[1]!.url).toBeNull();
  });

  test('changes the hash of the record', () => {
    expect(read(add('b')).hash).not.toBe(read({}).hash);
  });

  test.each([
    ['a text without a record', { 'added/b.txt': LATER }, /its record is not there/],
    ['a record without a text', { 'added/b.json': record('b', LATER) }, /its text is not/],
    ['a text that was cut off', { ...add('b'), 'added/b.txt': LATER.slice(0, 20) }, /damaged/],
    ['a text of other bytes', { ...add('b'), 'added/b.txt': Uint8Array.of(0xff) }, /damaged/],
    ['an empty text', add('b', ''), /it is empty/],
    ['a record that was cut off', { ...add('b'), 'added/b.json': '{"id":' }, /not JSON/],
    ['a record of another article', { ...add('b'), 'added/b.json': record('c', LATER) }, /that of "c"/],
    ['a misspelt key', add('b', LATER, { titel: 'x' }), /titel/],
    ['an id that is taken', { ...add('post-a') }, /second entry with the id "post-a"/],
    ['a file in the folder’s place', { added: 'Words.' }, /cannot be read/],
  ])('%s is named and left out, and the rest is there', (_name, files, message) => {
    const { articles, problems } = read(files);
    expect(articles.map(({ title }) => title)).toEqual([RECORD.title]);
    expect(problems).toEqual([
      { file: expect.stringMatching(/^added/u), message: expect.stringMatching(message) },
    ]);
  });
});

describe('a newer version', () => {
  const newer = (text: string) => ({
    ...add('b'),
    ...add('b-v2', text, { version: 2, replaces: 'b' }),
  });

  test('takes the place of the one before it, which is kept apart', () => {
    const { articles, formerVersions } = read(newer(`${LATER}It leaves at noon.\n`));
    expect(articles.map(({ id }) => id)).toEqual(['post-a', 'b-v2']);
    expect(formerVersions.map(({ id }) => id)).toEqual(['b']);
  });

  test('that is damaged leaves the one before it where it was', () => {
    const { articles, formerVersions } = read({ ...newer(LATER), 'added/b-v2.txt': 'Fer' });
    expect(articles.map(({ id }) => id)).toEqual(['post-a', 'b']);
    expect(formerVersions).toEqual([]);
  });
});

describe('a folder that is read again', () => {
  test('gives what reading it for the first time does, and the same articles for files that are still there', () => {
    const memory: AddedMemory = new Map();
    const [b, c] = [add('b'), { ...add('c', TEXT, { outlet: 'Río Times', version: 2, replaces: 'b' }) }];
    const folder = makeFolder(b);
    const first = readCorpus(folder, memory);
    writeFiles(folder, c);
    const second = readCorpus(folder, memory);
    expect(second).toEqual(readCorpus(folder));
    expect(second.formerVersions[0]).toBe(first.articles[1]);
    expect(readCorpus(folder, memory)).toEqual(second);
    rmSync(join(folder, 'added/c.json'));
    expect(readCorpus(folder, memory)).toEqual(readCorpus(folder));
  });

  test('in another process reads again only what was written since', () => {
    const folder = makeFolder({ ...add('b'), ...add('c', TEXT), ...add('d', TEXT) });
    const memory: AddedMemory = new Map();
    const first = readCorpus(folder, memory);
    const stored = [...memory.values()].map((each) => each.stored);
    expect([...remember(folder, stored).keys()]).toEqual(['b', 'c', 'd']);
    expect(readCorpus(folder, remember(folder, stored))).toEqual(first);
    // As long as the one before it, and as old.
    writeFiles(folder, { 'added/b.txt': LATER.replace('time', 'tide') });
    utimesSync(join(folder, 'added/b.txt'), 1, 1);
    rmSync(join(folder, 'added/c.json'));
    expect([...remember(folder, stored).keys()]).toEqual(['d']);
    const second = readCorpus(folder, remember(folder, stored));
    expect(second).toEqual(readCorpus(folder));
    expect(second.problems.map(({ file }) => file)).toEqual(['added/b.txt', 'added/c.txt']);
  });

  test('reads again what was not usable', () => {
    const memory: AddedMemory = new Map();
    const folder = makeFolder({ 'added/b.txt': LATER });
    expect(readCorpus(folder, memory).articles).toHaveLength(1);
    writeFiles(folder, add('b'));
    expect(readCorpus(folder, memory)).toEqual(readCorpus(folder));
  });
});
