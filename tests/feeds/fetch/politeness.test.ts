import { afterEach, describe, expect, test } from 'vitest';
import { makeFetcher } from '../../../src/feeds/fetch/make-fetcher.ts';
import { takeTurns } from '../../../src/feeds/fetch/take-turns.ts';
import { type PageServer, type Served, servePages } from '../serve-pages.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serve(pages: Record<string, Served>, mayReachPrivate = true) {
  const server = await servePages(pages);
  const clock = { now: 0 };
  const fetcher = makeFetcher({
    mayReachPrivate,
    contact: 'mail@example.org',
    now: () => clock.now,
    pause: 0,
  });
  open.push(fetcher, server);
  const fetch = async (path: string, ...rest: [Parameters<typeof fetcher.fetch>[1]?]) => {
    const fetched = await fetcher.fetch(`${server.base}${path}`, ...rest);
    return fetched && { ...fetched, text: Buffer.from(fetched.bytes).toString() };
  };
  return { server, clock, fetch };
}

const robots = (lines: string): Served => ({ body: lines, headers: { 'content-type': 'text/plain' } });
const listAsked = ({ asked }: PageServer) => asked.map((line) => line.replace('GET ', ''));

describe('robots.txt', () => {
  test.each([
    ['User-agent: *\nDisallow: /news', '/news/a', false],
    ['User-agent: *\nDisallow: /news', '/sport/a', true],
    ['User-agent: OnTheRecord\nDisallow: /', '/news/a', false],
    ['User-agent: Other\nDisallow: /', '/news/a', true],
    ['User-agent: *\nDisallow: /\nAllow: /news', '/news/a', true],
    ['', '/news/a', true],
  ])('%j lets %s be fetched: %j', async (rules, path, isAllowed) => {
    const { server, fetch } = await serve({ '/robots.txt': robots(rules), [path]: 'Ferry' });
    if (isAllowed) expect(await fetch(path)).toMatchObject({ text: 'Ferry' });
    else await expect(fetch(path)).rejects.toThrow(/robots\.txt of .* asks programs not to fetch/u);
    expect(listAsked(server)).toEqual(isAllowed ? ['/robots.txt', path] : ['/robots.txt']);
  });

  test('is read once a day', async () => {
    const { server, clock, fetch } = await serve({ '/robots.txt': robots(''), '/a': 'A', '/b': 'B' });
    for (const path of ['/a', '/b']) await fetch(path);
    clock.now += 25 * 60 * 60 * 1000;
    await fetch('/a');
    expect(listAsked(server)).toEqual(['/robots.txt', '/a', '/b', '/robots.txt', '/a']);
  });

  test('is read once for those who come at the same time', async () => {
    const { server, fetch } = await serve({ '/robots.txt': robots(''), '/a': 'A', '/b': 'B' });
    await Promise.all([fetch('/a'), fetch('/b')]);
    expect(listAsked(server).toSorted()).toEqual(['/a', '/b', '/robots.txt']);
  });

  test('that cannot be had keeps everything from being fetched', async () => {
    const { server, fetch } = await serve({ '/robots.txt': { status: 500 }, '/a': 'A' });
    await expect(fetch('/a')).rejects.toThrow(/does not say just now what may be fetched/u);
    expect(new Set(listAsked(server))).toEqual(new Set(['/robots.txt']));
  });

  test('holds for the place that a redirect leads to', async () => {
    const { fetch } = await serve({
      '/robots.txt': robots('User-agent: *\nDisallow: /inner'),
      '/a': { status: 302, headers: { location: '/inner/a' } },
      '/inner/a': 'A',
    });
    await expect(fetch('/a')).rejects.toThrow(/asks programs not to fetch/u);
  });
});

describe('a page', () => {
  test('that has not changed is not sent again', async () => {
    const { fetch } = await serve({
      '/a': (request, response) => {
        const isKnown = request.headers['if-none-match'] === '"1"';
        response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : 'A');
      },
    });
    const first = await fetch('/a');
    expect(first).toMatchObject({ text: 'A', etag: '"1"', lastModified: null });
    expect(await fetch('/a', first!)).toBeNull();
  });

  test('is asked for by name, with a way to reach whoever asks', async () => {
    const { fetch } = await serve({
      '/a': (request, response) => void response.end(request.headers['user-agent']),
    });
    expect((await fetch('/a'))?.text).toMatch(/^OnTheRecord\/\d+ \(a bot that .*; mail@example\.org\)$/u);
  });

  test('that fails in passing is tried again', async () => {
    let failures = 2;
    const { fetch } = await serve({
      '/a': (_request, response) => void response.writeHead(failures-- > 0 ? 503 : 200).end('A'),
    });
    expect(await fetch('/a')).toMatchObject({ text: 'A' });
  });

  test('that is not there is not asked for again', async () => {
    const { server, fetch } = await serve({});
    await expect(fetch('/a')).rejects.toThrow(/has no such page/u);
    expect(listAsked(server)).toEqual(['/robots.txt', '/a']);
  });

  test('is found through redirects, and its address is the last one', async () => {
    const { server, fetch } = await serve({
      '/a': { status: 301, headers: { location: 'b/' } },
      '/b/': { status: 307, headers: { location: '../c?d=1' } },
      '/c?d=1': 'C',
    });
    expect(await fetch('/a')).toMatchObject({ text: 'C', url: `${server.base}/c?d=1` });
  });

  test('on this machine is not fetched where no setting says so, by number or by name', async () => {
    const { server, fetch } = await serve({ '/a': 'A' }, false);
    await expect(fetch('/a')).rejects.toThrow(/127\.0\.0\.1 is not on the public internet/u);
    const strict = makeFetcher({ mayReachPrivate: false, contact: null, now: () => 0, pause: 0 });
    open.push(strict);
    await expect(strict.fetch(server.base.replace('127.0.0.1', 'localhost'))).rejects.toThrow(
      /localhost is not on the public internet/u,
    );
    expect(server.asked).toEqual([]);
  });
});

test('one host is asked one thing at a time, and others meanwhile', async () => {
  const takeTurn = takeTurns(new AbortController().signal);
  const log: string[] = [];
  const finish: (() => void)[] = [];
  const run = (host: string, name: string) =>
    takeTurn(host, 0, () => {
      log.push(name);
      return new Promise<void>((resolve) => finish.push(resolve));
    });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const all = [run('a', 'a1'), run('a', 'a2'), run('b', 'b1')];
  await settle();
  expect(log).toEqual(['a1', 'b1']);
  finish.shift()!();
  await settle();
  expect(log).toEqual(['a1', 'b1', 'a2']);
  for (const each of finish) each();
  await Promise.all(all);
});
