import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildHoldings, openHoldings } from '../../src/search/build-library.ts';
import type { Library } from '../../src/search/library.ts';
import { nameLibraryFile, openLibrary } from '../../src/search/library-file.ts';
import {
  decodeAdded,
  decodeHoldings,
  encodeHoldings,
  FORMAT,
  openFile,
} from '../../src/search/library-format.ts';
import { finish } from '../../src/search/pieces.ts';
import { joinSections, splitSections } from '../../src/search/sections.ts';
import { makeFolder, RECORD, writeFiles } from '../corpus/make-folder.ts';
import { makeCorpus } from '../make-library.ts';
import { showResult } from './show-result.ts';
import { sourceOf } from './source-of.ts';
import { spell } from './spell.ts';

const TEXT =
  'Ferry is late\n“The ferry is late,” Ida Berg said.\nShe told passengers that no-one was to blame.\n';
const PERSON = { id: 'berg', name: 'Ida Berg', otherNames: ['Berg'], offices: [], party: null };

function makePlace() {
  const seedsDir = makeFolder({ 'a.txt': TEXT, 'people.json': [PERSON] });
  const libraryDir = join(makeFolder({}), 'kept', 'here');
  return { seedsDir, libraryDir, file: join(libraryDir, nameLibraryFile(seedsDir)) };
}

const ADDED = TEXT.replaceAll('late', 'found');

/** The place of a record to which an article was added. */
function makeAddedPlace() {
  const place = makePlace();
  const record = {
    ...{ id: 'post-b', title: 'Ferry is found', outlet: 'Harbour Post', url: null, from: 'a note' },
    published: { day: '2019-05-15', sureness: 'certain', reason: 'The feed says so.' },
    sha256: createHash('sha256').update(ADDED).digest('hex'),
    ...{ fetched: '2019-05-15T08:00:00.000Z', version: 1, replaces: null, copyOf: null },
  };
  writeFiles(place.seedsDir, { 'added/post-b.txt': ADDED, 'added/post-b.json': record });
  return place;
}

function open(place: { seedsDir: string; libraryDir: string }) {
  const notes: string[] = [];
  let built = 0;
  const library = openLibrary({ ...place, onNote: (note) => notes.push(note), onProgress: () => built++ });
  return { library, notes, wasBuilt: built > 0 };
}

/** All that a reader could see of a library. */
function show({ passages, statements, search, findPhrase, findNames }: Library) {
  const found = ['ferry late', 'Berg', 'noone', 'ferri'].map((words) => showResult(search({ words })));
  return spell({
    passages,
    statements,
    found,
    places: findPhrase('no one was'),
    names: findNames('Ida Berg'),
  });
}

describe('openLibrary', () => {
  test('builds and writes at first, loads the same library afterwards', () => {
    const place = makePlace();
    const first = open(place);
    expect(first).toMatchObject({ wasBuilt: true, notes: [] });
    expect(readdirSync(place.libraryDir)).toEqual([nameLibraryFile(place.seedsDir)]);
    const second = open(place);
    expect(second).toMatchObject({ wasBuilt: false, notes: [] });
    expect(show(second.library)).toEqual(show(first.library));
    expect(first.library.statements.length).toBeGreaterThan(0);
  });

  test('a changed text makes the file stale', () => {
    const place = makePlace();
    open(place);
    writeFileSync(join(place.seedsDir, 'a.txt'), TEXT.replace('late,', 'lost,'));
    const changed = open(place);
    expect(changed.wasBuilt).toBe(true);
    expect(changed.notes).toEqual([expect.stringContaining('out of date')]);
    expect(changed.library.findPhrase('ferry is lost')).toHaveLength(1);
    expect(open(place)).toMatchObject({ wasBuilt: false, notes: [] });
  });

  test('a file of another format is out of date', () => {
    const place = makePlace();
    open(place);
    writeFileSync(place.file, changeByte(readFileSync(place.file), 6));
    expect(open(place)).toMatchObject({ wasBuilt: true, notes: [expect.stringContaining('out of date')] });
  });

  test.each<[string, (whole: Buffer) => Uint8Array]>([
    ['an empty file', () => Buffer.alloc(0)],
    ['half a file', (whole) => whole.subarray(0, whole.length / 2)],
    ['a file without its first bytes', (whole) => whole.subarray(20)],
    ['a file with a byte more', (whole) => Buffer.concat([whole, Buffer.alloc(1)])],
    ['other text', () => Buffer.from('A ferry.\n')],
    ['one changed bit', (whole) => changeByte(whole, whole.length - 9)],
    [
      'the other order of bytes',
      (whole) => Buffer.from([...whole.subarray(0, 8), 1, 2, 3, 4, ...whole.subarray(12)]),
    ],
  ])('%s is built anew, with a note', (_, change) => {
    const place = makePlace();
    const { library } = open(place);
    writeFileSync(place.file, change(readFileSync(place.file)));
    const again = open(place);
    expect(again.wasBuilt).toBe(true);
    expect(again.notes).toEqual([expect.stringContaining('damaged')]);
    expect(show(again.library)).toEqual(show(library));
    expect(open(place)).toMatchObject({ wasBuilt: false, notes: [] });
  });

  test('a folder that cannot be written is a note', () => {
    const { seedsDir } = makePlace();
    const { library, notes } = open({ seedsDir, libraryDir: join(seedsDir, 'a.txt', 'kept') });
    expect(notes.at(-1)).toMatch(/^The library could not be kept for the next start in .*: ENOTDIR.*\.$/);
    expect(library.findPhrase('the ferry is late')).toHaveLength(1);
  });

  test('a folder in the place of the file is a note, and nothing is left beside it', () => {
    const place = makePlace();
    mkdirSync(join(place.file, 'occupied'), { recursive: true });
    const { library, notes } = open(place);
    expect(notes).toHaveLength(2);
    expect(library.passages.length).toBeGreaterThan(0);
    expect(readdirSync(place.libraryDir)).toEqual([nameLibraryFile(place.seedsDir)]);
  });

  test('half a file of a program that was killed is taken away, and that of one that still writes is not', () => {
    const place = makePlace();
    open(place);
    // No program has a number as high: https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html
    const [killed, writing] = [`${place.file}.4194305.new`, `${place.file}.${process.pid}.new`];
    const half = readFileSync(place.file).subarray(0, 99);
    for (const file of [killed, `${place.file}.1.new`]) writeFileSync(file, half);
    writeFileSync(place.file, half);
    expect(open(place)).toMatchObject({ wasBuilt: true, notes: [expect.stringContaining('damaged')] });
    expect(existsSync(killed)).toBe(false);
    expect(existsSync(writing)).toBe(false);
    expect(existsSync(`${place.file}.1.new`)).toBe(true);
    expect(open(place)).toMatchObject({ wasBuilt: false, notes: [] });
  });

  test('only articles that the file lacks are read', () => {
    const place = makePlace();
    open(place);
    const added = { ...RECORD, file: 'b.txt', id: 'post-b', title: 'Ferry is found' };
    writeFiles(place.seedsDir, { 'b.txt': TEXT.replace('late', 'found'), 'articles.json': [RECORD, added] });
    const progress: number[][] = [];
    const library = openLibrary({ ...place, onProgress: (...counts) => progress.push(counts) });
    expect(progress).toEqual([[1, 1]]);
    expect(library.passages).toHaveLength(6);
    expect(open(place)).toMatchObject({ wasBuilt: false, notes: [] });
  });

  test('what is read later is read of the file that was opened, whatever stands in its place by then', () => {
    const place = makeAddedPlace();
    open(place);
    const { library } = open(place);
    rmSync(place.file);
    writeFileSync(place.file, 'Another file.');
    expect(library.findPhrase('the ferry is found')).toHaveLength(1);
    expect(library.corpus.articles.map(({ text }) => text)).toEqual([TEXT, ADDED]);
  });

  test('what was written over after it was opened is no text of the record', () => {
    const place = makeAddedPlace();
    open(place);
    const { library } = open(place);
    const whole = readFileSync(place.file);
    whole.set(Buffer.from('lost!'), whole.lastIndexOf('found'));
    writeFileSync(place.file, whole);
    expect(() => library.corpus.articles[1]!.text).toThrow('A text is not whole.');
  });

  test('only a missing seeds folder throws', () => {
    const { libraryDir } = makePlace();
    expect(() => open({ seedsDir: join(libraryDir, 'nowhere'), libraryDir })).toThrow();
  });

  test('two seeds folders of one name have two files', () => {
    expect(nameLibraryFile('/a/seeds')).not.toBe(nameLibraryFile('/b/seeds'));
    expect(nameLibraryFile('/a/seeds')).toBe(nameLibraryFile('/a/../a/seeds/'));
    expect(nameLibraryFile('/a/My Seeds & more')).toMatch(/^myseedsmore-[0-9a-f]{12}\.library$/);
  });
});

function changeByte(whole: Buffer, at: number): Buffer {
  const changed = Buffer.from(whole);
  changed[at]! ^= 1;
  return changed;
}

/** What was read of an article that was added. */
const STORED = [
  {
    record: {
      ...{ id: 'post-b', title: 'Ferry', outlet: 'Harbour Post', url: null, from: 'a note' },
      published: { day: '2019-05-15', sureness: 'certain' as const, reason: 'The feed says so.' },
      sha256: createHash('sha256').update('The ferry’s late.\n').digest('hex'),
      ...{ fetched: '2019-05-15T08:00:00.000Z', version: 1, replaces: null, copyOf: null },
    },
    text: 'The ferry’s late.\n',
    length: 18,
    titleSpan: null,
    recordHash: 'a hash',
    stamps: ['18 1', '9 1'] as const,
  },
] as const;

describe('a file with a right checksum is not trusted either', () => {
  const corpus = makeCorpus([TEXT], { people: [PERSON] });
  const whole = finish(encodeHoldings(buildHoldings(corpus), STORED));

  /** Every section of the file. */
  function readAll() {
    const { sections, origin } = splitSections(sourceOf(whole), FORMAT);
    const read = [...sections].map(([name, section]): [string, Uint8Array] => [name, section.read()]);
    return { origin, sections: new Map(read) };
  }

  /** The file with a section changed under a checksum that fits it. */
  function forge(name: string, change: (section: Buffer) => Uint8Array): Uint8Array {
    const { sections, origin } = readAll();
    const changed = new Map(sections).set(name, change(Buffer.from(sections.get(name)!)));
    return finish(joinSections(changed, FORMAT, origin));
  }

  /** The file with one number of a list changed. */
  function forgeNumber(name: string, place: number, number: number): Uint8Array {
    return forge(name, (section) => {
      section.writeInt32LE(number, place * 4);
      return section;
    });
  }

  const read = (bytes: Uint8Array) => {
    const file = openFile(sourceOf(bytes));
    decodeAdded(file);
    return decodeHoldings(file, corpus);
  };

  test('unchanged it is read', () => {
    const expected = show(openHoldings(buildHoldings(corpus)));
    expect(show(openHoldings(read(whole)))).toEqual(expected);
  });

  test('what was read of added articles is read again, and no other text is', () => {
    const [stored] = STORED;
    expect(decodeAdded(openFile(sourceOf(whole)))).toEqual(STORED);
    for (const changed of [stored.text.replace('late', 'lost'), '']) {
      const bytes = forge('added texts', () => Buffer.from(changed));
      expect(() => decodeAdded(openFile(sourceOf(bytes)))).toThrow('It is not whole.');
    }
  });

  test('built from other texts it is stale', () => {
    for (const other of [makeCorpus([TEXT]), makeCorpus([`${TEXT}It left.\n`], { people: [PERSON] })]) {
      expect(() => decodeHoldings(openFile(sourceOf(whole)), other)).toThrow('built from other texts');
    }
  });

  test('built by other code it is stale', () => {
    const { sections, origin } = readAll();
    const old = finish(joinSections(sections, FORMAT, { ...origin, builtBy: 'older code' }));
    expect(() => read(old)).toThrow('built by another version');
  });

  test.each<[string, string, number, number]>([
    ['a passage beyond the text', 'passages', 3, TEXT.length + 1],
    ['a passage that ends before it starts', 'passages', 2, 99],
    ['a negative offset', 'passages', 2, -2],
    ['a strange article', 'passages', 0, 7],
    ['a negative paragraph', 'passages', 1, -1],
    ['a statement of no passage', 'statements', 0, 99],
    ['a statement outside its passage', 'statements', 0, 0],
    ['a statement beyond the text', 'statements', 2, TEXT.length + 1],
    ['a strange form', 'statements', 3, 3],
    ['a strange certainty', 'statements', 4, -1],
    ['a cue beyond the text', 'statements', 6, 999],
    ['a mention beyond the text', 'statements', 8, 999],
    ['a strange name', 'statements', 9, 99],
    ['a strange person', 'statements', 10, 1],
    ['a strange party', 'statements', 11, 99],
    ['marks that are not there', 'statements', 12, 99],
    ['a strange date', 'statements', 13, 9],
    ['a mark beyond the text', 'marks', 1, 999],
    ['another number of documents', 'size', 0, 3],
    ['postings out of order', 'words starts', 1, 999],
    ['a posting of a strange document', 'words documents', 0, 99],
    ['letters out of order', 'letter ends', 1, 0],
    ['the words of a piece out of order', 'statement trace starts', 1, 999],
  ])('%s', (_, section, place, number) => {
    expect(() => read(forgeNumber(section, place, number))).toThrow('It is not whole.');
  });

  test.each<[string, string, (section: Buffer) => Uint8Array]>([
    ['a passage less', 'passages', (section) => section.subarray(16)],
    ['a row that is not whole', 'statements', (section) => section.subarray(4)],
    ['a number that is not whole', 'words documents', (section) => section.subarray(1)],
    ['a term less', 'terms', () => Buffer.from('["ferri"]')],
    ['a term twice', 'terms', (section) => Buffer.from(String(section).replaceAll(/"[^"]+"/g, '"ferri"'))],
    ['a word that is none', 'lexicon', () => Buffer.from('[null]')],
    ['a word without a count', 'lexicon counts', () => Buffer.alloc(4)],
    ['a pair that is none', 'pairs', () => Buffer.from('["ferry"]')],
    ['letters of nothing', 'letters', () => Buffer.alloc(0)],
    ['the words of no piece', 'statement traces', () => Buffer.alloc(0)],
  ])('%s', (_, name, change) => {
    expect(() => read(forge(name, change))).toThrow('It is not whole.');
  });

  test('a missing section', () => {
    const { sections, origin } = readAll();
    const fewer = new Map(sections);
    fewer.delete('terms');
    expect(() => read(finish(joinSections(fewer, FORMAT, origin)))).toThrow('It is not whole.');
  });

  test('whatever is cut out or put in, the file is refused or reads the same', () => {
    const expected = show(openHoldings(buildHoldings(corpus)));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.uint8Array({ maxLength: 5 }), (at, count, bytes) => {
        const changed = Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + count)]);
        try {
          expect(show(openHoldings(read(changed)))).toEqual(expected);
        } catch (error) {
          expect(error).toMatchObject({ kind: expect.stringMatching(/stale|damaged/) });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('wherever a byte is changed, the file is refused', () => {
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 0x55;
      expect(() => read(changed)).toThrow(/not whole|another format/);
    }
  });

  test('whatever is cut out of a list or put into it, nothing but a library or a refusal comes of it', () => {
    const names = [...readAll().sections.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 5 }),
        (name, at, bytes) => {
          const changed = forge(name, (section) => {
            section.set(bytes.subarray(0, section.length), at % Math.max(1, section.length - bytes.length));
            return section;
          });
          try {
            show(openHoldings(read(changed)));
          } catch (error) {
            expect(error).toMatchObject({ kind: expect.stringMatching(/stale|damaged/) });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
