import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeReader } from '../../../src/feeds/read/make-reader.ts';

const reader = makeReader({ patience: 3000 });
const folder = mkdtempSync(join(tmpdir(), 'reader-'));
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

const task = (content: string) => ({
  bytes: Buffer.from(content),
  contentType: null,
  url: 'https://example.org/',
});
const feed = '<rss version="2.0"><channel><title>x</title><item><link>/a</link></item></channel></rss>';

test('what keeps its reader busy without end is given up, and the next is read all the same', async () => {
  await expect(reader.readPage(task('<'.repeat(3_000_000)))).rejects.toThrow(/takes too long to be read/u);
  expect(await reader.readFeed(task(feed))).toMatchObject([{ url: 'https://example.org/a' }]);
});

test.each([
  ['once', 'wx', 'read'],
  ['every time', 'w', 'The process that reads pages does not come up.'],
])(
  'a process that gets stuck %s before it is up is stopped, and another is started',
  async (_often, flag, expected) => {
    const program = join(folder, `stuck-${flag}.mjs`);
    const real = join(import.meta.dirname, '../../../src/feeds/read/reading-process.ts');
    // The mark that it leaves the first time is what it knows the second time by.
    writeFileSync(
      program,
      `import { writeFileSync } from 'node:fs';
     let isStuck = true;
     try { writeFileSync(${JSON.stringify(`${program}.mark`)}, '', { flag: ${JSON.stringify(flag)} }); }
     catch { isStuck = false; }
     if (isStuck) setInterval(() => {}, 1000);
     else await import(${JSON.stringify(real)});`,
    );
    const slow = makeReader({ startPatience: flag === 'w' ? 200 : 10_000, program });
    const outcome = await slow.readFeed(task(feed)).then(
      () => 'read',
      (fault: Error) => fault.message,
    );
    slow.close();
    expect(outcome).toBe(expected);
  },
);
