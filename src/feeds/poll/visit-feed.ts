import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../search/library.ts';
import type { Feed } from '../../store/database.ts';
import { type Addition, addArticle } from '../add/add-article.ts';
import { nameAddress } from '../add/clean-address.ts';
import { draftArticle, NOTHING_TYPED } from '../add/draft-article.ts';
import type { Fetcher } from '../fetch/make-fetcher.ts';
import type { Reader } from '../read/make-reader.ts';
import type { FeedEntry } from '../read/read-feed.ts';
import { Refusal } from '../refusal.ts';

/** What gathering articles needs of the program around it. */
export interface Gathering {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  readonly seedsDir: string;
  readonly library: () => Library;
  /** Makes what was stored a part of the library. */
  readonly refresh: () => Promise<unknown>;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** True once nothing more is to be begun. */
  readonly isStopping: () => boolean;
  /** What became of one article that a feed names. */
  readonly onArticle: (url: string, outcome: Addition | Error) => void;
}

/** What was seen of the articles that a feed names, by their addresses, so that no page is asked for again and again. */
export type Seen = Map<string, { readonly told: string; readonly at: number; readonly looks: number }>;

/** So many pages are asked for in one visit; the others are in the next. */
const MOST_PAGES = 40;
/** Outlets change an article without a word: it is looked at again after so many milliseconds, and after twice as many. */
const AGAIN = 6 * 60 * 60 * 1000;
const MOST_LOOKS = 3;

/**
 * Reads a feed if it has changed, and adds the articles that are new in it or have changed. An article that cannot be
 * added is told of and never stops the others. Gives the feed's new validators, none where something is left for the next
 * visit. Throws a Refusal where the feed itself cannot be read.
 */
export async function visitFeed(
  feed: Feed,
  seen: Seen,
  gathering: Gathering,
): Promise<Pick<Feed, 'etag' | 'lastModified'>> {
  const { fetcher, reader, library } = gathering;
  const fetched = await fetcher.fetch(feed.url, feed);
  if (fetched === null) return feed;
  const entries = await reader.readFeed(fetched);
  forget(seen, entries);
  const at = gathering.now();
  const wanted = entries.filter((entry) => isWanted(entry, seen, library().corpus.articles, at));
  let isLeft = wanted.length > MOST_PAGES;
  for (const entry of wanted.slice(0, MOST_PAGES)) {
    if (gathering.isStopping()) return feed;
    const isDone = await addEntry(entry, gathering);
    const looks = (seen.get(entry.url)?.looks ?? 0) + 1;
    if (isDone) seen.set(entry.url, { told: describe(entry), at, looks });
    else isLeft = true;
  }
  return isLeft ? { etag: null, lastModified: null } : fetched;
}

/** Whether the article needs no further visit: it was added, was known, or will never do. */
async function addEntry(entry: FeedEntry, gathering: Gathering): Promise<boolean> {
  const { fetcher, reader, library, seedsDir, refresh, now, onArticle } = gathering;
  try {
    const page = await fetcher.fetch(entry.url);
    if (page === null) return true;
    const context = {
      ...{ typed: NOTHING_TYPED, feedDate: entry.published },
      ...{ outlets: library().corpus.outlets, fetched: new Date(now()).toISOString() },
    };
    const draft = await draftArticle({ ...page, from: entry.url }, context, reader);
    const addition = addArticle(draft, library(), seedsDir);
    if (addition.is !== 'known') await refresh();
    onArticle(entry.url, addition);
    return true;
  } catch (fault) {
    if (gathering.isStopping()) return false;
    onArticle(entry.url, fault instanceof Error ? fault : new Error(String(fault)));
    return !(fault instanceof Refusal && fault.isPassing);
  }
}

/** A feed drops its old articles, and what was seen of them is of no use any more. */
function forget(seen: Seen, entries: readonly FeedEntry[]): void {
  const named = new Set(entries.map(({ url }) => url));
  for (const url of seen.keys()) if (!named.has(url)) seen.delete(url);
}

/** New, told of otherwise than before, changed since it was taken, or due for another look. */
function isWanted(entry: FeedEntry, seen: Seen, articles: readonly Article[], now: number): boolean {
  const before = seen.get(entry.url);
  if (before !== undefined) {
    const isDue = before.looks < MOST_LOOKS && now - before.at >= AGAIN * before.looks;
    return isDue || before.told !== describe(entry);
  }
  const known = findKnown(entry.url, articles);
  if (known === undefined) return true;
  if (known.added === null) return false;
  const taken = Date.parse(known.added.fetched);
  return now - taken >= AGAIN || Date.parse(entry.updated ?? '') > taken;
}

/** A page's own address may differ from the one that its feed has. */
function findKnown(url: string, articles: readonly Article[]): Article | undefined {
  const wanted = nameAddress(url);
  return articles.find(
    ({ url: own, added }) => added?.from === url || (own !== null && nameAddress(own) === wanted),
  );
}

function describe({ title, published, updated }: FeedEntry): string {
  return JSON.stringify([title, published, updated]);
}
