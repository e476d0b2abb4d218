import { describeSearch } from '../answers/cite.ts';
import type { SettingsAnswer } from '../answers/settings.ts';
import { readAddress } from '../feeds/fetch/read-address.ts';
import { makeFeed } from '../feeds/poll/plan-visit.ts';
import { Refusal } from '../feeds/refusal.ts';
import type { Library } from '../search/library.ts';
import type { Feed } from '../store/database.ts';
import { refuse, type Setting } from './setting.ts';

/** A server is asked for each of them every quarter of an hour; the settings may list more. */
const MOST_FEEDS = 25;

/** Has a feed's articles added to the record as they come. Whether it is a feed, its first visit tells. */
export async function addFeed(typed: string, library: Library, setting: Setting): Promise<SettingsAnswer> {
  const { asker, openStore, now } = setting;
  if (!asker.isOperator) return refuse('only-operators', library);
  const url = readFeedAddress(typed);
  if (url === null) return refuse('no-feed-address', library, typed);
  const { feeds } = await openStore();
  if ((await feeds.find(url)) !== null) return refuse('known-feed', library, url);
  const own = (await feeds.list()).filter(({ origin }) => origin === 'command');
  if (own.length >= MOST_FEEDS) return refuse('too-many', library);
  const feed = makeFeed(url, 'command', now);
  await feeds.put(feed);
  return tell('added', [feed], library);
}

/** Every feed, with why it is broken where it is. */
export async function listFeeds(library: Library, { openStore }: Setting): Promise<SettingsAnswer> {
  const { feeds } = await openStore();
  return tell('listed', await feeds.list(), library);
}

/** Takes a feed off the list, `which` being its number there or its address; the articles that came from it stay. */
export async function removeFeed(which: string, library: Library, setting: Setting): Promise<SettingsAnswer> {
  const { asker, openStore } = setting;
  if (!asker.isOperator) return refuse('only-operators', library);
  const { feeds } = await openStore();
  const all = await feeds.list();
  const feed =
    all.find(({ url }) => url === which || url === readFeedAddress(which)) ?? all[Number(which) - 1];
  if (feed === undefined) return refuse('no-such-feed', library, which);
  if (feed.origin === 'settings') return refuse('feed-of-settings', library, feed.url);
  await feeds.remove(feed.url);
  return tell('removed', [feed], library);
}

/** Whether a private address may be reached is for whoever visits it to say. */
function readFeedAddress(typed: string): string | null {
  try {
    return readAddress(typed, true).href;
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
}

function tell(did: 'listed' | 'added' | 'removed', feeds: readonly Feed[], library: Library): SettingsAnswer {
  const shown = feeds.map(({ url, origin, fault }) => ({ url, origin, fault }));
  return { kind: 'settings', is: 'feeds', did, feeds: shown, searched: describeSearch(library) };
}
