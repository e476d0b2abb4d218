import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { makeFetcher } from '../../../src/feeds/fetch/make-fetcher.ts';
import { makeFeed } from '../../../src/feeds/poll/plan-visit.ts';
import { startFeeds } from '../../../src/feeds/poll/start-feeds.ts';
import { listFeeds, makeRounds } from '../../../src/feeds/poll/visit-due-feeds.ts';
import { makeReader } from '../../../src/feeds/read/make-reader.ts';
import { openLiveLibrary } from '../../../src/search/live-library.ts';
import { openStore } from '../../../src/store/store.ts';
import { type Served, servePages } from '../serve-pages.ts';

const RIVER = resolve(import.meta.dirname, '../../fixtures/river-talks');
const MINUTE = 60_000;
const reader = makeReader();
afterAll(() => reader.close());
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const SENTENCES = [
  '“The %s gate stays shut until the water falls,” warden Petra Lund told the council on Tuesday evening.',
  'The %s gate was built forty years ago, and nobody in the valley remembers it being opened in the spring.',
  'Farmers below the %s gate want to know a week ahead when the fields along the river will be flooded.',
];
const page = (gate: string, more = '') =>
  `<html><head><title>The ${gate} gate</title></head><body><article><h1>The ${gate} gate stays shut</h1>
  ${SENTENCES.map((line) => `<p>${line.replace('%s', gate)}</p>`).join('')}${more}</article></body></html>`;
const feed = (...gates: readonly (readonly [string, string?])[]) => ({
  headers: { 'content-type': 'application/atom+xml' },
  body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gates</title>${gates
    .map(
      ([gate, updated = '2024-03-05T10:00:00Z']) =>
        `<entry><id>${gate}</id><title>${gate}</title><link href="/${gate}"/><updated>${updated}</updated></entry>`,
    )
    .join('')}</feed>`,
});

/** A record that grows from feeds of a server on loopback, with a clock that is moved by hand. */
async function makeRecord(pages: Record<string, Served>, feedPaths: readonly string[] = ['/feed']) {
  const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  cpSync(RIVER, join(folder, 'seeds'), { recursive: true });
  const server = await servePages(pages);
  const clock = { now: Date.parse('2024-03-06T08:00:00Z'), stopping: false };
  const now = () => clock.now;
  const live = openLiveLibrary({ seedsDir: join(folder, 'seeds'), libraryDir: folder });
  const store = await openStore({ url: null, dir: folder });
  const fetcher = makeFetcher({ mayReachPrivate: true, contact: null, now, pause: 0 });
  const said: string[] = [];
  const say = (level: string) => (facts: object, sentence: string) =>
    void said.push(`${level} ${Object.values(facts)[0]} ${sentence}`.replaceAll(server.base, ''));
  open.push(
    async () => rmSync(folder, { recursive: true }),
    () => server.close(),
    () => store.close(),
    () => fetcher.close(),
  );
  const rounds = {
    ...{ fetcher, reader, feeds: store.feeds, seedsDir: join(folder, 'seeds'), now },
    library: () => live.library,
    refresh: () => live.refresh(),
    log: { info: say('info'), warn: say('warn'), error: say('error') },
    isStopping: () => clock.stopping,
  };
  await listFeeds(
    feedPaths.map((path) => server.base + path),
    rounds,
  );
  const run = makeRounds(rounds);
  return {
    ...{ server, store, rounds, said, clock, live },
    /** Runs a round so many minutes later, and gives what the server was asked for in it. */
    async runAfter(minutes: number) {
      clock.now += minutes * MINUTE;
      const before = server.asked.length;
      await run();
      return server.asked.slice(before).map((line) => line.replace('GET ', ''));
    },
    find: (words: string) => live.library.findPhrase(words).map(({ passage }) => passage.article),
    load: async (path = '/feed') => (await store.feeds.find(server.base + path))!,
  };
}

describe('a feed', () => {
  test('gives articles that are searchable at once, each asked for once', async () => {
    const record = await makeRecord({
      '/feed': feed(['north'], ['south']),
      '/north': page('north'),
      '/south': page('south'),
    });
    expect(await record.runAfter(0)).toEqual(['/robots.txt', '/feed', '/north', '/south']);
    expect(record.find('the north gate stays shut until')).toMatchObject([
      {
        ...{ title: 'The north gate stays shut', published: { day: '2024-03-06', sureness: 'latest' } },
        added: { fetched: '2024-03-06T08:00:00.000Z', version: 1 },
      },
    ]);
    expect(await record.runAfter(1)).toEqual([]);
    expect(await record.runAfter(15)).toEqual(['/feed']);
    record.server.put('/feed', feed(['east'], ['north']));
    record.server.put('/east', page('east'));
    expect(await record.runAfter(15)).toEqual(['/feed', '/east']);
  });

  test('that has not changed is not sent', async () => {
    const record = await makeRecord({
      '/feed': (request, response) => {
        const isKnown = request.headers['if-none-match'] === '"1"';
        response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : feed(['north']).body);
      },
      '/north': page('north'),
    });
    await record.runAfter(0);
    expect(await record.load()).toMatchObject({ etag: '"1"', failures: 0 });
    expect(await record.runAfter(15)).toEqual(['/feed']);
    expect(record.said.filter((line) => line.startsWith('warn'))).toEqual([]);
  });

  test('whose article has changed since gives a new version of it', async () => {
    const record = await makeRecord({ '/feed': feed(['north']), '/north': page('north') });
    await record.runAfter(0);
    record.server.put('/feed', feed(['north', '2024-03-06T09:00:00Z']));
    record.server.put(
      '/north',
      page('north', '<p>The council of the valley decides on it next week, she said.</p>'),
    );
    await record.runAfter(90);
    expect(record.find('council of the valley decides')).toMatchObject([{ added: { version: 2 } }]);
    expect(record.live.library.corpus.formerVersions).toMatchObject([{ added: { version: 1 } }]);
    // What both versions have is found in the newer one alone.
    expect(record.find('the north gate stays shut until')).toMatchObject([{ added: { version: 2 } }]);
  });

  test('whose article changes without a word gives a new version, too, as it is looked at twice more', async () => {
    const record = await makeRecord({ '/feed': feed(['north']), '/north': page('north') });
    await record.runAfter(0);
    record.server.put(
      '/north',
      page('north', '<p>Nobody asked the farmers below the gate what they thought of it.</p>'),
    );
    expect(await record.runAfter(5 * 60)).toEqual(['/feed']);
    expect(await record.runAfter(60)).toEqual(['/feed', '/north']);
    expect(record.find('nobody asked the farmers')).toMatchObject([{ added: { version: 2 } }]);
    expect(await record.runAfter(12 * 60)).toEqual(['/feed', '/north']);
    // A day has passed, and the site's rules are read anew; the article is not.
    expect(await record.runAfter(11 * 60)).toEqual(['/robots.txt', '/feed']);
  });

  test('of which one article cannot be had gives the others, and that one later', async () => {
    const stub = page('south').replace(/<p>[^<]*week ahead.*/u, '<p>Subscribe to continue reading.</p>');
    const record = await makeRecord({
      '/feed': feed(['east'], ['south'], ['north']),
      ...{ '/east': { status: 503 }, '/south': stub, '/north': page('north') },
    });
    await record.runAfter(0);
    expect(record.find('the north gate stays shut until')).toHaveLength(1);
    expect(record.said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^info \/east Not added: .* answers with status 503\.$/u),
        expect.stringMatching(/^info \/south Not added: The page shows only its beginning/u),
      ]),
    );
    record.server.put('/east', page('east'));
    expect(await record.runAfter(15)).toEqual(['/feed', '/east']);
    expect(record.find('the east gate stays shut until')).toHaveLength(1);
  });
});

describe('a broken feed', () => {
  test('is tried again after growing pauses, is told of once, and stops no other', async () => {
    const record = await makeRecord(
      { '/bad': { status: 500 }, '/feed': feed(['north']), '/north': page('north') },
      ['/bad', '/feed'],
    );
    const pauses: number[] = [];
    for (let round = 0; round < 9; round++) {
      record.clock.now = (await record.load('/bad')).nextAt;
      await record.runAfter(0);
      pauses.push(((await record.load('/bad')).nextAt - record.clock.now) / MINUTE);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440, 1440]);
    expect(record.said.filter((line) => line.startsWith('warn'))).toEqual([
      expect.stringMatching(/^warn \/bad This feed is broken: .* status 500\. It is tried again/u),
    ]);
    expect(record.find('the north gate stays shut until')).toHaveLength(1);

    record.server.put('/bad', feed());
    await record.runAfter(1440);
    expect(record.said.at(-1)).toBe('info /bad This feed works again.');
    expect(await record.load('/bad')).toMatchObject({ failures: 0, reportedAt: null, fault: null });
  });

  test.each<[string, Served, RegExp]>([
    ['a page', page('north'), /That is no feed/u],
    ['gone', { status: 410 }, /has taken the page away/u],
    ['a bomb', '<!DOCTYPE x [<!ENTITY a "b">]><rss version="2.0"/>', /entities of its own/u],
  ])('that is %s is told of at once', async (_name, served, message) => {
    const record = await makeRecord({ '/feed': served });
    await record.runAfter(0);
    expect(record.said).toEqual([expect.stringMatching(message)]);
    expect((await record.load()).fault).toMatch(message);
  });
});

describe('the list of the settings', () => {
  test('puts feeds in and takes them out, and leaves those of a command', async () => {
    const { store, rounds } = await makeRecord({}, []);
    await store.feeds.put(makeFeed('https://c.example/', 'command', 0));
    await listFeeds(['https://a.example/', 'https://b.example/'], rounds);
    await listFeeds(['https://b.example/'], rounds);
    expect((await store.feeds.list()).map(({ url }) => url)).toEqual([
      'https://b.example/',
      'https://c.example/',
    ]);
  });
});

test('the loop stops in the middle of a visit, and nothing of it is half done', async () => {
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  // A page that never comes.
  const record = await makeRecord({ '/feed': feed(['north']), '/north': () => isAsked() });
  const before = await record.load();
  const { feeds, seedsDir, now, library, refresh, log } = record.rounds;
  const urls = [before.url];
  const running = startFeeds({
    ...{ feeds, seedsDir, now, library, refresh, log, urls, contact: null, mayReachPrivate: true, pause: 0 },
  });
  await asked;
  await running.stop();
  expect(await record.load()).toEqual(before);
  expect(record.said).toEqual([]);
});
