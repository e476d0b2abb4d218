import { describe, expect, test } from 'vitest';
import { makeFeed } from '../../src/feeds/poll/plan-visit.ts';
import { renderText } from '../../src/reply/json-answer.ts';
import { addFeed, listFeeds, removeFeed } from '../../src/settings/feeds.ts';
import { openStore } from '../../src/store/store.ts';
import { makeLibrary } from '../make-library.ts';
import { useFolders } from '../store/store-kinds.ts';

const makePlace = useFolders();
const library = makeLibrary(['The ferry is late.']);
const FEED = 'https://example.org/feed.xml';

/** What operators, or others, set and are told; the store begins with one feed of the settings. */
async function begin(isOperator = true) {
  const store = await openStore(await makePlace());
  await store.feeds.put(makeFeed('https://a.example/listed', 'settings', 0));
  const setting = {
    now: 1000,
    asker: { guild: '1', user: '2', isManager: true, isOperator },
    openStore: async () => store,
  };
  return {
    store,
    add: async (typed: string) => renderText(await addFeed(typed, library, setting)),
    list: async () => renderText(await listFeeds(library, setting)),
    remove: async (which: string) => renderText(await removeFeed(which, library, setting)),
  };
}

describe('/feeds', () => {
  test('adds a feed, which is due at once, and lists and removes it', async () => {
    const { add, list, remove, store } = await begin();
    expect(await add(` ${FEED}#top`)).toContain('The feed is read within a minute');
    expect(await store.feeds.find(FEED)).toMatchObject({ origin: 'command', nextAt: 1000 });
    expect(await list()).toBe(`2 feeds\n\n1. https://a.example/listed · listed in the settings\n2. ${FEED}`);
    expect(await remove('2')).toContain('The feed is removed');
    expect(await store.feeds.find(FEED)).toBeNull();
    await store.close();
  });

  test('says what is wrong with a broken one', async () => {
    const { list, store } = await begin();
    await store.feeds.put({ ...makeFeed(FEED, 'command', 0), failures: 1, fault: 'That is no feed.' });
    expect(await list()).toContain(`2. ${FEED} · broken: That is no feed.`);
    await store.close();
  });

  test.each([
    ['what is no address', 'ferry', /is no address that is fetched/u],
    ['a file', 'file:///etc/passwd', /is no address that is fetched/u],
    ['an address with a password', 'https://a:b@example.org/', /is no address that is fetched/u],
    ['a feed that is there', 'https://a.example/listed', /grows from https:\/\/a\.example\/listed already/u],
  ])('does not add %s', async (_name, typed, message) => {
    const { add, store } = await begin();
    expect(await add(typed)).toMatch(message);
    expect(await store.feeds.list()).toHaveLength(1);
    await store.close();
  });

  test.each([
    ['one that is not there', '7', /There is no feed “7”/u],
    ['one of the settings', '1', /listed in the setting FEEDS/u],
  ])('does not remove %s', async (_name, which, message) => {
    const { remove, store } = await begin();
    expect(await remove(which)).toMatch(message);
    expect(await store.feeds.list()).toHaveLength(1);
    await store.close();
  });

  test('adds no more than can be visited', async () => {
    const { add, store } = await begin();
    for (let i = 0; i < 25; i++) await add(`${FEED}?${i}`);
    expect(await add(FEED)).toMatch(/25 of these already/u);
    await store.close();
  });

  test('is for those who run the bot, whose record is that of all servers', async () => {
    const { add, remove, store } = await begin(false);
    for (const said of [await add(FEED), await remove('1')])
      expect(said).toMatch(/only those who run this bot/u);
    await store.close();
  });
});
