import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLiveLibrary } from '../../src/search/live-library.ts';
import { makeFolder, RECORD } from '../corpus/make-folder.ts';

const ADDED = { ...RECORD, file: 'b.txt', id: 'post-b', title: 'Ferry is found' };

function open() {
  const seedsDir = makeFolder({});
  const add = (text: string) => {
    writeFileSync(join(seedsDir, 'b.txt'), text);
    writeFileSync(join(seedsDir, 'articles.json'), JSON.stringify([RECORD, ADDED]));
  };
  return { seedsDir, add, live: openLiveLibrary({ seedsDir, libraryDir: join(makeFolder({}), 'kept') }) };
}

describe('openLiveLibrary', () => {
  test('what was added is in the next library, and the one before stays as it was', async () => {
    const { add, live } = open();
    const before = live.library;
    add('Ferry is found\nThe ferry lies in the bay.\n');
    expect((await live.refresh()).map(({ id }) => id)).toEqual(['post-b']);
    expect(live.library.findPhrase('lies in the bay')).toHaveLength(1);
    expect(before.findPhrase('lies in the bay')).toEqual([]);
    expect(before.passages.length).toBeLessThan(live.library.passages.length);
  });

  test('where nothing was added the library stays the same one', async () => {
    const { live } = open();
    const before = live.library;
    expect(await live.refresh()).toEqual([]);
    expect(live.library).toBe(before);
  });

  test('calls at the same time share one reading', async () => {
    const { add, live } = open();
    add('The ferry lies in the bay.\n');
    const [first, second] = [live.refresh(), live.refresh()];
    expect(await second).toBe(await first);
    expect(await live.refresh()).toEqual([]);
  });

  test('a folder that cannot be read is a refusal, and the library stays', async () => {
    const { add, live, seedsDir } = open();
    const before = live.library;
    renameSync(seedsDir, `${seedsDir}-away`);
    await expect(live.refresh()).rejects.toThrow('cannot be read');
    expect(live.library).toBe(before);
    renameSync(`${seedsDir}-away`, seedsDir);
    add('The ferry lies in the bay.\n');
    expect(await live.refresh()).toHaveLength(1);
  });
});
