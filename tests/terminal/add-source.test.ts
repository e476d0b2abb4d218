import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeFetcher } from '../../src/feeds/fetch/make-fetcher.ts';
import { makeReader } from '../../src/feeds/read/make-reader.ts';
import { buildLibrary } from '../../src/search/build-library.ts';
import { type AddFlags, addSource } from '../../src/terminal/add-source.ts';
import { WHOLE } from '../feeds/outlet-pages.ts';
import { type PageServer, servePages } from '../feeds/serve-pages.ts';

const NOW = Date.parse('2024-03-07T08:00:00Z');
const RIVER = resolve(import.meta.dirname, '../fixtures/river-talks');
const folder = mkdtempSync(join(tmpdir(), 'add-'));
const fetcher = makeFetcher({ mayReachPrivate: true, contact: null, now: () => NOW, pause: 0 });
const reader = makeReader();
let server: PageServer;
let count = 0;

beforeAll(async () => {
  server = await servePages({ '/ferry': WHOLE['a plain page']! });
});
afterAll(async () => {
  reader.close();
  await fetcher.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Adds sources one after another to a record of their own, and gives what was said and what is added then. */
async function add(...sources: readonly (readonly [string, AddFlags?])[]) {
  const seedsDir = join(folder, `seeds-${++count}`);
  cpSync(RIVER, seedsDir, { recursive: true });
  const said: string[] = [];
  for (const [from, flags = {}] of sources) {
    const library = buildLibrary(readCorpus(seedsDir));
    said.push(await addSource(from, flags, { library, seedsDir, fetcher, reader, now: NOW }));
  }
  return { said, added: readCorpus(seedsDir).articles.filter((article) => article.added !== null) };
}

function makeFile(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const TEXT = 'Gates stay shut\n\n“We will open them in spring,” Petra Lund said.\n';

describe('adding', () => {
  test('a text keeps it as it came, with its first line for a headline', async () => {
    const { said, added } = await add([makeFile('gates.txt', TEXT)]);
    expect(said).toEqual([expect.stringMatching(/^Added: unnamed-source-2024-03-07, “Gates stay shut”/u)]);
    expect(added[0]).toMatchObject({ text: TEXT, url: null, added: { from: 'gates.txt' } });
  });

  test('a text takes what was typed', async () => {
    const flags = {
      title: 'Shut',
      outlet: 'River Post',
      url: 'https://example.org/shut',
      published: '2024-03-01',
    };
    const { added } = await add([makeFile('typed.txt', TEXT), flags]);
    expect(added[0]).toMatchObject({
      ...{ title: 'Shut', outlet: { name: 'River Post' }, url: flags.url },
      published: { day: '2024-03-01', sureness: 'certain' },
    });
  });

  test('a page from a file or from its address gives the same article, which is then known', async () => {
    const { said, added } = await add(
      [`${server.base}/ferry`],
      [makeFile('ferry.html', String(WHOLE['a plain page']))],
    );
    expect(said[0]).toMatch(/^Added: 127-0-0-1-\d+-2024-03-05, “Ferry to the islands/u);
    expect(said[1]).toMatch(/^The record has it already, as 127-0-0-1-\d+-2024-03-05: nothing was added\.$/u);
    expect(added).toHaveLength(1);
  });

  test.each<[string, string | Uint8Array | null, AddFlags, RegExp]>([
    ['a file that is not there', null, {}, /cannot be read \(ENOENT\): name a file/u],
    ['a day that does not exist', TEXT, { published: '2024-02-31' }, /--published must be a day/u],
    ['a day in other words', TEXT, { published: 'yesterday' }, /--published must be a day/u],
    ['an address that is none', TEXT, { url: 'example' }, /--url must be an address/u],
    ['a blank headline', TEXT, { title: ' ' }, /--title must not be blank/u],
    ['an empty file', '', {}, /holds no words/u],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 1), {}, /It is no text/u],
  ])('%s is refused with a sentence', async (name, content, flags, message) => {
    const file = content === null ? join(folder, 'nowhere.txt') : makeFile(`${name}.txt`, content);
    await expect(add([file, flags])).rejects.toThrow(message);
  });
});
