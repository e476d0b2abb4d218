import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library-file.ts';
import { openLiveLibrary } from '../../src/search/live-library.ts';
import { makeFolder, RECORD, writeFiles } from '../corpus/make-folder.ts';

const ADDED = { ...RECORD, file: 'b.txt', id: 'post-b', title: 'Ferry is found' };

function open() {
  const seedsDir = makeFolder({});
  const add = (text: string) => {
    writeFileSync(join(seedsDir, 'b.txt'), text);
    writeFileSync(join(seedsDir, 'articles.json'), JSON.stringify([RECORD, ADDED]));
  };
  const place = { seedsDir, libraryDir: join(makeFolder({}), 'kept') };
  return { seedsDir, add, place, live: openLiveLibrary(place) };
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

  test('what has grown is kept for the next start', async () => {
    const { add, live, place } = open();
    add('The ferry lies in the bay.\n');
    await live.refresh();
    // The next one waits until the file is written.
    await live.refresh();
    let read = 0;
    const library = openLibrary({ ...place, onProgress: () => read++ });
    expect(read).toBe(0);
    expect(library.findPhrase('lies in the bay')).toHaveLength(1);
  });

  test('a file that cannot be written is a note, and the library grows all the same', async () => {
    const notes: string[] = [];
    const { seedsDir, add } = open();
    const nowhere = join(seedsDir, 'a.txt', 'kept');
    const live = openLiveLibrary({ seedsDir, libraryDir: nowhere, onNote: (note) => notes.push(note) });
    add('The ferry lies in the bay.\n');
    expect(await live.refresh()).toHaveLength(1);
    await live.refresh();
    expect(notes.at(-1)).toMatch(/^The library could not be kept/);
  });

  test('somebody who becomes known is known in all articles', async () => {
    const { live, seedsDir } = open();
    writeFiles(seedsDir, { 'people.json': [{ id: 'berg', name: 'Ida Berg', party: null }] });
    expect(await live.refresh()).toEqual([]);
    expect(live.library.findNames('Ida Berg')).toHaveLength(1);
    expect(live.library.passages.length).toBeGreaterThan(0);
  });

  test('other work gets its turn while it grows', async () => {
    const { add, live } = open();
    add('The ferry lies in the bay.\n'.repeat(50));
    let isDone = false;
    let turns = 0;
    const refreshing = live.refresh().finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await setImmediate();
      turns++;
    }
    expect(await refreshing).toHaveLength(1);
    expect(turns).toBeGreaterThan(10);
  });
});
