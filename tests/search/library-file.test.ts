import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildHoldings, openHoldings } from '../../src/search/build-library.ts';
import type { Library } from '../../src/search/library.ts';
import { nameLibraryFile, openLibrary } from '../../src/search/library-file.ts';
import { decodeHoldings, encodeHoldings } from '../../src/search/library-format.ts';
import { makeFolder } from '../corpus/make-folder.ts';
import { makeCorpus } from '../make-library.ts';

const TEXT =
  'Ferry is late\n“The ferry is late,” Ida Berg said.\nShe told passengers that no-one was to blame.\n';
const PERSON = { id: 'berg', name: 'Ida Berg', otherNames: ['Berg'], offices: [], party: null };

/** The file's second line, as far as the tests damage it. */
interface Body {
  readonly passages: number[][];
  readonly statements: {
    passage: number;
    form: string;
    person: string | null;
    party: string | null;
    cue: number[] | null;
    marked: number[][];
    speaker: unknown;
    readonly span: number[];
  }[];
  counts: unknown;
  index: unknown;
}

function makePlace() {
  const seedsDir = makeFolder({ 'a.txt': TEXT, 'people.json': [PERSON] });
  const libraryDir = join(makeFolder({}), 'kept', 'here');
  return { seedsDir, libraryDir, file: join(libraryDir, nameLibraryFile(seedsDir)) };
}

function open(place: { seedsDir: string; libraryDir: string }) {
  const notes: string[] = [];
  let built = 0;
  const library = openLibrary({ ...place, onNote: (note) => notes.push(note), onProgress: () => built++ });
  return { library, notes, wasBuilt: built > 0 };
}

/** All that a reader could see of a library. */
function show({ passages, statements, search, findPhrase, findNames }: Library) {
  const found = ['ferry late', 'Berg', 'noone', 'ferri'].map((words) => search({ words }));
  return { passages, statements, found, places: findPhrase('no one was'), names: findNames('Ida Berg') };
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

  test.each<[string, (whole: string) => string]>([
    ['an empty file', () => ''],
    ['half a file', (whole) => whole.slice(0, whole.length / 2)],
    ['a file without its first line', (whole) => whole.slice(whole.indexOf('\n') + 1)],
    ['other text', () => 'A ferry.\n'],
    ['null', () => 'null\nnull\n'],
    [
      'one changed figure',
      (whole) => whole.replace(/(\d)\]/, (_, figure) => `${(Number(figure) + 1) % 10}]`),
    ],
    ['another format', (whole) => whole.replace(/"format":\d+/, '"format":0')],
  ])('%s is built anew, with a note', (_, change) => {
    const place = makePlace();
    const { library } = open(place);
    writeFileSync(place.file, change(readFileSync(place.file, 'utf8')));
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

describe('a file with a right checksum is not trusted either', () => {
  const corpus = makeCorpus([TEXT], { people: [PERSON] });
  const whole = encodeHoldings(buildHoldings(corpus), 'these texts');

  /** The file with a changed body under a header that fits it. */
  function forge(change: (body: Body) => void): string {
    const [head, body] = whole.split('\n').map((line) => line && JSON.parse(line));
    change(body);
    const text = JSON.stringify(body);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return `${JSON.stringify({ ...head, sha256 })}\n${text}\n`;
  }

  test('unchanged it is read', () => {
    const library = openHoldings(
      decodeHoldings(
        forge(() => {}),
        corpus,
        'these texts',
      ),
    );
    expect(show(library)).toEqual(show(openHoldings(buildHoldings(corpus))));
  });

  test('built from other texts it is stale', () => {
    expect(() => decodeHoldings(whole, corpus, 'other texts')).toThrow('built from other texts');
  });

  test.each<[string, (body: Body) => void]>([
    ['a passage beyond the text', ({ passages }) => (passages[0]![3] = TEXT.length + 1)],
    ['a passage that ends before it starts', ({ passages }) => passages[0]!.splice(2, 2, 9, 3)],
    ['a negative offset', ({ passages }) => (passages[0]![2] = -1)],
    ['half an offset', ({ passages }) => (passages[0]![2] = 0.5)],
    ['a strange article', ({ passages }) => (passages[0]![0] = 7)],
    ['a passage less', ({ passages }) => passages.pop()],
    ['a statement beyond the text', ({ statements }) => (statements[0]!.span[1] = TEXT.length + 1)],
    ['a statement outside its passage', ({ statements }) => (statements[0]!.passage = 0)],
    ['a statement of no passage', ({ statements }) => (statements[0]!.passage = 99)],
    ['a strange form', ({ statements }) => (statements[0]!.form = 'sung')],
    ['a strange person', ({ statements }) => (statements[0]!.person = 'holm')],
    ['a strange party', ({ statements }) => (statements[0]!.party = 'guild')],
    ['a cue beyond the text', ({ statements }) => (statements[0]!.cue = [0, 999])],
    [
      'a mention beyond the text',
      ({ statements }) => (statements[0]!.speaker = { mention: [0, 999], name: null }),
    ],
    ['a mark beyond the text', ({ statements }) => (statements[0]!.marked = [[0, 999]])],
    ['counts of nothing', (body) => (body.counts = [[null, 1]])],
    ['no index', (body) => (body.index = null)],
  ])('%s', (_, change) => {
    expect(() => decodeHoldings(forge(change), corpus, 'these texts')).toThrow('It is not whole.');
  });

  test('whatever is cut out or put in, the file is refused or reads the same', () => {
    const expected = show(openHoldings(buildHoldings(corpus)));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, count, text) => {
        const changed = whole.slice(0, at) + text + whole.slice(at + count);
        try {
          expect(show(openHoldings(decodeHoldings(changed, corpus, 'these texts')))).toEqual(expected);
        } catch (error) {
          expect(error).toMatchObject({ kind: expect.stringMatching(/stale|damaged/) });
        }
      }),
      { numRuns: 300 },
    );
  });
});
