import { afterAll, expect, test } from 'vitest';
import { makeReader } from '../../../src/feeds/read/make-reader.ts';

const reader = makeReader(3000);
afterAll(() => reader.close());

const task = (content: string) => ({
  bytes: Buffer.from(content),
  contentType: null,
  url: 'https://example.org/',
});

test('what keeps its reader busy without end is given up, and the next is read all the same', async () => {
  await expect(reader.readPage(task('<'.repeat(3_000_000)))).rejects.toThrow(/takes too long to be read/u);
  const feed = '<rss version="2.0"><channel><title>x</title><item><link>/a</link></item></channel></rss>';
  expect(await reader.readFeed(task(feed))).toMatchObject([{ url: 'https://example.org/a' }]);
});
