import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepCorrection } from '../../src/corpus/keep-correction.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { openLiveLibrary } from '../../src/search/live-library.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { GOOD, makeFolder } from '../corpus/make-folder.ts';
import { useFolders } from '../store/store-kinds.ts';
import { type Channel, labelsOf, openChannel } from './open-channel.ts';

const makePlace = useFolders();
let store: Store;
let channel: Channel;

// An unmodified discord.js client answers over a real socket; the form is sent as the page sends it.
beforeAll(async () => {
  const seedsDir = makeFolder({
    ...GOOD,
    'a.txt': 'Ferry is late\n"The ferry will never be on time again," Ida Olsen said. Bo Lund smiled.\n',
    'people.json': [
      { id: 'olsen', name: 'Ida Olsen', party: null },
      { id: 'lund', name: 'Bo Lund', party: null },
    ],
  });
  const live = openLiveLibrary({ seedsDir, libraryDir: join(makeFolder({}), 'kept') });
  store = await openStore(await makePlace());
  channel = await openChannel(live.library, {
    openStore: async () => store,
    keepCorrection: async (correction) => {
      keepCorrection(seedsDir, correction);
      await live.refresh();
    },
    get library() {
      return live.library;
    },
  });
});
afterAll(async () => {
  await channel.close();
  await store.close();
});

const ask = () => channel.command('who-said', { words: 'never be on time' });

async function report(says: string): Promise<PageMessage> {
  const context = await channel.press(await ask(), 'Context');
  expect(labelsOf(context)).toEqual(['Share', 'Report an error']);
  return channel.fillIn(context, 'Report an error', says);
}

test('what a reader reports is decided on by a manager and then shown as corrected', async () => {
  expect((await report('It was *Lund*, @everyone.')).content).toContain('your name is not in it');
  const [row] = await store.corrections.list(9);
  expect(Object.keys(row!).toSorted()).toEqual(
    ['article', 'createdAt', 'end', 'guild', 'id', 'says', 'shown', 'start'].toSorted(),
  );
  const list = await channel.command('corrections list');
  expect(list.content).toContain(row!.id);
  expect(list.content).toContain('It was \\*Lund\\*');
  const accepted = await channel.command('corrections accept', { report: row!.id, speaker: 'Bo Lund' });
  expect(accepted.content).toContain('Accepted: the speaker is Bo Lund.');
  const { content } = await ask();
  expect(content).toContain('**Bo Lund**');
  expect(content).toContain('corrected by an editor on');
});

test('a rejected one changes nothing', async () => {
  await report('It was nobody.');
  const [row] = await store.corrections.list(9);
  expect((await channel.command('corrections reject', { report: row!.id })).content).toContain('Rejected');
  expect(await store.corrections.list(9)).toEqual([]);
  expect((await channel.command('corrections list')).content).toContain('No report waits');
});
