import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Asker } from '../../src/command/command.ts';
import { readOptions } from '../../src/command/read-options.ts';
import { keepCorrection } from '../../src/corpus/keep-correction.ts';
import { renderText } from '../../src/reply/json-answer.ts';
import { makeReport } from '../../src/reports/make-report.ts';
import { type LiveLibrary, openLiveLibrary } from '../../src/search/live-library.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { GOOD, makeFolder } from '../corpus/make-folder.ts';
import { useFolders } from '../store/store-kinds.ts';

const TEXT = 'Ferry is late\n"The ferry will never be on time again," Ida Olsen said. Bo Lund smiled.\n';
const FILES = {
  ...GOOD,
  'a.txt': TEXT,
  'parties.json': [{ id: 'arland', name: 'Arland' }],
  'people.json': [
    { id: 'olsen', name: 'Ida Olsen', party: null },
    { id: 'lund', name: 'Bo Lund', party: 'arland' },
  ],
};
const SPAN = { start: 14, end: TEXT.indexOf(' Ida') };
const NOW = Date.UTC(2026, 10, 25, 12);
const MANAGER: Asker = { guild: 'g1', channel: 'c', user: 'u', isManager: true, isOperator: true };
const TERMINAL: Asker = { ...MANAGER, guild: null, channel: null, user: null };

const makePlace = useFolders();
let store: Store;
beforeAll(async () => {
  store = await openStore(await makePlace());
});
afterAll(() => store.close());

function open() {
  const seedsDir = makeFolder(FILES);
  return { seedsDir, live: openLiveLibrary({ seedsDir, libraryDir: join(makeFolder({}), 'kept') }) };
}

const report = (live: LiveLibrary, guild: string | null, says = 'It was Lund.') =>
  makeReport({ article: 'post-a', span: SPAN }, says, { library: live.library, store, guild, now: NOW });

async function use(
  name: string,
  typed: Record<string, string>,
  { seedsDir, live }: ReturnType<typeof open>,
  asker = MANAGER,
) {
  const command = commands.find((each) => each.name === `corrections ${name}`)!;
  const read = readOptions(command, typed);
  if (!read.ok) return read.sentences.join(' ');
  const answer = await command.answer(read.options, live.library, {
    ...{ now: NOW, asker, openStore: async () => store },
    keepCorrection: async (correction) => {
      keepCorrection(seedsDir, correction);
      await live.refresh();
    },
  });
  return renderText(answer);
}

async function reported(guild: string | null = 'g1') {
  const opened = open();
  const made = await report(opened.live, guild);
  return { ...opened, id: made!.id };
}

describe('a report', () => {
  test('holds the place, what was shown, what the reader says and the server, and nobody', async () => {
    const { id } = await reported();
    expect(await store.corrections.find(id)).toEqual({
      ...{ id, article: 'post-a', ...SPAN, guild: 'g1', createdAt: NOW, says: 'It was Lund.' },
      shown: 'Ida Olsen · named in the text · published 14 May 2019',
    });
  });

  test('is listed with the words that it is about where it was made, and in the terminal', async () => {
    const opened = await reported('g2');
    const elsewhere = await use('list', {}, opened);
    expect(elsewhere).not.toContain(opened.id);
    for (const asker of [TERMINAL, { ...MANAGER, guild: 'g2' }]) {
      const text = await use('list', {}, opened, asker);
      expect(text).toContain(`${opened.id} · reported on 25 November 2026`);
      expect(text).toContain('The ferry will never be on time again');
      expect(text).toContain('The reader says: It was Lund.');
    }
  });

  test('of a person outside a server is the operator’s', async () => {
    const opened = await reported(null);
    expect(await use('list', {}, opened, TERMINAL)).toContain(opened.id);
    expect(await use('list', {}, opened)).not.toContain(opened.id);
  });

  test.each([
    ['who manages nothing', { ...MANAGER, isManager: false }],
    ['in a direct message', { ...MANAGER, guild: null }],
  ])('is nothing for somebody %s', async (_name, asker) => {
    const opened = await reported();
    for (const name of ['list', 'reject']) {
      const typed = name === 'list' ? {} : { report: opened.id };
      expect(await use(name, typed, opened, asker)).toContain('Only those who may manage the server');
    }
    expect(await store.corrections.find(opened.id)).not.toBeNull();
  });
});

describe('accepting', () => {
  test('is for those who run the bot, as the record is that of all servers', async () => {
    const opened = await reported();
    const typed = { report: opened.id, speaker: 'Bo Lund' };
    const said = await use('accept', typed, opened, { ...MANAGER, isOperator: false });
    expect(said).toContain('only those who run this bot correct it');
    expect(await store.corrections.find(opened.id)).not.toBeNull();
  });

  test('gives the next library what is right, and ends the report', async () => {
    const opened = await reported();
    const said = await use('accept', { report: opened.id, speaker: 'Bo Lund', date: 'May 2019' }, opened);
    expect(said).toContain('Accepted: the speaker is Bo Lund, the date is May 2019.');
    const [statement] = opened.live.library.statements;
    expect(statement).toMatchObject({ person: { name: 'Bo Lund' }, party: { name: 'Arland' } });
    expect(statement!.said!.value).toBe('2019-05');
    expect(await store.corrections.find(opened.id)).toBeNull();
  });

  test.each([
    ['nothing', {}, 'type the speaker, the party or the date'],
    ['a speaker whom the article does not name', { speaker: 'Karl' }, 'does not name "Karl"'],
    ['a party that the record does not know', { party: 'Corland' }, 'knows no party “Corland”'],
    ['no day', { date: '31 February' }, 'is no day of the calendar'],
  ])('%s is refused, and the report waits on', async (_name, typed, why) => {
    const opened = await reported();
    expect(await use('accept', { report: opened.id, ...typed }, opened)).toContain(why);
    expect(await store.corrections.find(opened.id)).not.toBeNull();
    expect(opened.live.library.statements[0]!.person!.name).toBe('Ida Olsen');
  });

  test('one of another server is none', async () => {
    const opened = await reported('g9');
    expect(await use('accept', { report: opened.id, date: '2019' }, opened)).toContain(
      'No report waits under',
    );
    expect(await use('reject', { report: 'cafe' }, opened)).toContain('No report waits under “cafe” here');
  });
});

test('rejecting leaves the record as it is and ends the report', async () => {
  const opened = await reported();
  expect(await use('reject', { report: ` ${opened.id.toUpperCase()} ` }, opened)).toContain('Rejected');
  expect(await store.corrections.find(opened.id)).toBeNull();
  expect(opened.live.library.statements[0]!.person!.name).toBe('Ida Olsen');
});
