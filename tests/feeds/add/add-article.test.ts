import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { addArticle, type Draft } from '../../../src/feeds/add/add-article.ts';
import { buildLibrary } from '../../../src/search/build-library.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function makeSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'added-'));
  folders.push(folder);
  writeFileSync(join(folder, 'record.json'), '{"name":"Ferry talks","rights":"Nobody’s.","language":"en"}');
  writeFileSync(join(folder, 'outlets.json'), '[{"id":"post","name":"Harbour Post"}]');
  writeFileSync(
    join(folder, 'listed.txt'),
    'The listed article tells of a lighthouse that was painted white.\n',
  );
  const published = { day: '2019-05-14', sureness: 'certain', reason: 'It is printed on the page.' };
  const listed = {
    file: 'listed.txt',
    id: 'listed',
    title: 'Lighthouse',
    outlet: 'post',
    credit: 'Harbour Post',
  };
  const records = [{ ...listed, url: 'https://post.example.org/lighthouse', published }];
  writeFileSync(join(folder, 'articles.json'), JSON.stringify(records));
  return folder;
}

const WIRE = [
  'The ferry to the northern islands stayed in the harbour on Monday because the mail had not come over.',
  'Harbour master Jo Ames said that the boat would wait until the evening and not an hour longer than that.',
  'The council of the islands asked the company for a second boat that had been promised two years ago.',
].join('\n\n');

const draft = (changes: Partial<Draft> = {}): Draft => ({
  ...{ title: 'Ferry waits', text: `Ferry waits\n\n${WIRE}\n`, outlet: 'Harbour Post', language: null },
  url: 'https://post.example.org/ferry',
  published: { day: '2024-03-05', sureness: 'certain', reason: 'The feed has it.' },
  ...{
    from: 'https://post.example.org/ferry?utm_source=feed',
    fetched: '2024-03-05T09:00:00.000Z',
    ...changes,
  },
});

const add = (seeds: string, changes?: Partial<Draft>) =>
  addArticle(draft(changes), buildLibrary(readCorpus(seeds)), seeds);

describe('an article that is added', () => {
  test('is in the record when it is read again, text and all', () => {
    const seeds = makeSeeds();
    expect(add(seeds)).toEqual({ is: 'added', id: 'harbour-post-2024-03-05', copyOf: null });
    const { articles, problems } = readCorpus(seeds);
    expect(problems).toEqual([]);
    expect(articles[1]).toMatchObject({ title: 'Ferry waits', text: draft().text, outlet: { id: 'post' } });
    expect(readdirSync(join(seeds, 'added')).toSorted()).toEqual([
      'harbour-post-2024-03-05.json',
      'harbour-post-2024-03-05.txt',
    ]);
  });

  test.each([
    ['the same text under another address', { url: 'https://other.example.org/a' }],
    ['the same address', {}],
  ])('is known by %s', (_name, changes) => {
    const seeds = makeSeeds();
    add(seeds);
    expect(add(seeds, changes)).toEqual({ is: 'known', id: 'harbour-post-2024-03-05' });
  });

  test.each([
    'http://www.post.example.org/ferry/',
    'https://post.example.org/ferry?utm_source=mail&fbclid=1#top',
  ])('is known under its address in another form: %s', (url) => {
    const seeds = makeSeeds();
    add(seeds);
    expect(add(seeds, { url, text: `${WIRE}\n\nA line more.` })).toMatchObject({ is: 'new-version' });
  });

  test('never replaces one that is listed in the record', () => {
    const url = 'https://post.example.org/lighthouse';
    expect(add(makeSeeds(), { url })).toEqual({ is: 'known', id: 'listed' });
  });

  test('with other words at the same address is a new version, and the old text stays', () => {
    const seeds = makeSeeds();
    add(seeds);
    for (const version of [2, 3]) {
      const text = `${WIRE}\n\nIt left at ${version} o’clock.\n`;
      expect(add(seeds, { text })).toMatchObject({
        ...{ is: 'new-version', id: `harbour-post-2024-03-05-v${version}` },
      });
    }
    const { articles, formerVersions } = readCorpus(seeds);
    expect(articles.map(({ added }) => added?.version)).toEqual([undefined, 3]);
    expect(formerVersions.map(({ added }) => added?.version)).toEqual([2, 1]);
  });

  test('of the same outlet and day gets a number', () => {
    const seeds = makeSeeds();
    add(seeds);
    expect(
      add(seeds, { url: 'https://post.example.org/b', text: 'Another story, in other words.' }),
    ).toMatchObject({
      id: 'harbour-post-2024-03-05-2',
    });
  });

  test.each([
    ['Élan du Nord & Cie', 'elan-du-nord-cie-2024-03-05'],
    ['新聞', 'article-2024-03-05'],
    ['A very long name of an outlet that nobody can remember', 'a-very-long-name-of-an-outlet-2024-03-05'],
  ])('of “%s” is called %s', (outlet, id) => {
    expect(add(makeSeeds(), { outlet })).toMatchObject({ id });
  });
});

describe('an article that carries another one’s sentences', () => {
  const other = { outlet: 'Islander', url: 'https://islander.example.org/1' };

  test.each([
    ['with another headline', `Mail keeps ferry\n\n${WIRE}\n`, true],
    [
      'with a paragraph more',
      `Mail keeps ferry\n\n${WIRE}\n\nThe islands have 300 people and one shop.\n`,
      true,
    ],
    ['cut to its first half', `Mail keeps ferry\n\n${WIRE.slice(0, 205)}\n`, true],
    [
      'edited here and there',
      `Mail keeps ferry\n\n${WIRE.replace('stayed', 'waited').replace('second', 'new')}\n`,
      true,
    ],
    [
      'with one of its sentences',
      `${WIRE.split('\n')[0]}\n\n${'Nobody knows when the next one comes. '.repeat(9)}`,
      false,
    ],
    [
      'about the same, told in other words',
      'The mail was late, so Jo Ames kept the northern ferry at the pier.',
      false,
    ],
  ])('%s is told from one of its own', (_name, text, isCopy) => {
    const seeds = makeSeeds();
    add(seeds);
    expect(add(seeds, { ...other, text })).toMatchObject({
      is: 'added',
      copyOf: isCopy ? 'harbour-post-2024-03-05' : null,
    });
  });

  test('names the first of them all', () => {
    const seeds = makeSeeds();
    add(seeds);
    add(seeds, { ...other, text: `Mail keeps ferry\n\n${WIRE}\n\nIt rained.\n` });
    expect(add(seeds, { outlet: 'Third', url: null, text: `Rain\n\n${WIRE}\n\nIt rained.\n` })).toMatchObject(
      {
        copyOf: 'harbour-post-2024-03-05',
      },
    );
  });
});

describe('a disk that does not take it', () => {
  // Both fail at any user's rights, as a full disk does: before anything is written, and after the text is.
  test.each<[string, (seeds: string) => void]>([
    ['no folder can be made', (seeds) => writeFileSync(join(seeds, 'added'), 'A file in its place.')],
    [
      'the record cannot be written after the text',
      (seeds) => mkdirSync(join(seeds, 'added', '.harbour-post-2024-03-05.json.new'), { recursive: true }),
    ],
  ])('loses nothing and leaves nothing half where %s', (_name, block) => {
    const seeds = makeSeeds();
    block(seeds);
    const before = readCorpus(seeds);
    expect(() => add(seeds)).toThrow(/^The article could not be kept in .*\.$/u);
    expect(readCorpus(seeds)).toEqual(before);
  });
});
