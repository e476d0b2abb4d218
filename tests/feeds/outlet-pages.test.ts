import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftArticle, NOTHING_TYPED } from '../../src/feeds/add/draft-article.ts';
import { makeFetcher } from '../../src/feeds/fetch/make-fetcher.ts';
import { makeReader } from '../../src/feeds/read/make-reader.ts';
import { Refusal } from '../../src/feeds/refusal.ts';
import { REFUSED, TEXT, TITLE, WHOLE } from './outlet-pages.ts';
import { type PageServer, type Served, servePages } from './serve-pages.ts';

const NOW = Date.parse('2024-03-07T08:00:00Z');
const fetcher = makeFetcher({
  mayReachPrivate: true,
  contact: null,
  now: () => NOW,
  pause: 0,
  patience: 1000,
});
const reader = makeReader();
let server: PageServer;

beforeAll(async () => {
  server = await servePages({});
});
afterAll(async () => {
  reader.close();
  await fetcher.close();
  await server.close();
});

const context = {
  typed: NOTHING_TYPED,
  feedDate: null,
  outlets: [],
  fetched: new Date(NOW).toISOString(),
};

/** The draft that is made of a page, fetched and read as any page is. */
async function take(page: Served, path = '/news/ferry') {
  server.put(path, page);
  const from = `${server.base}${path}`;
  const fetched = await fetcher.fetch(from);
  if (fetched === null) throw new Error('The page was not served.');
  return draftArticle({ ...fetched, from }, context, reader);
}

describe('the story is stored as it was told, from a page with', () => {
  test.each(Object.entries(WHOLE))('%s', async (_name, page) => {
    const draft = await take(page);
    expect(draft.text).toBe(TEXT);
    expect(draft).toMatchObject({ title: TITLE, published: { day: '2024-03-05', sureness: 'certain' } });
  });
});

describe('refused with a sentence is', () => {
  test.each(Object.entries(REFUSED))('%s', async (_name, [page, message]) => {
    const refusal = await take(page).catch((fault: Error) => fault);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ message: expect.stringMatching(message) });
    expect(refusal).toMatchObject({ message: expect.stringMatching(/^[\p{Lu}\d].*\.$/u) });
  });
});
