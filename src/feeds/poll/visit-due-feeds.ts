import pLimit from 'p-limit';
import type { Feed } from '../../store/database.ts';
import type { Feeds } from '../../store/feeds.ts';
import type { Addition } from '../add/add-article.ts';
import { Refusal } from '../refusal.ts';
import { makeFeed, planNext, planRetry } from './plan-visit.ts';
import { type Gathering, type Seen, visitFeed } from './visit-feed.ts';

/** Where the operator reads of it. */
interface FeedLog {
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}

export interface FeedRounds extends Omit<Gathering, 'onArticle'> {
  readonly feeds: Feeds;
  readonly log: FeedLog;
}

/** So many feeds are due at once at most; the others are in the next round. */
const MOST_FEEDS = 50;
/** So many are visited at a time, each host still by one alone. */
const AT_A_TIME = 4;

/** Puts the feeds of the settings into the store, and takes out those that are listed there no more. */
export async function listFeeds(
  urls: readonly string[],
  { feeds, now }: Pick<FeedRounds, 'feeds' | 'now'>,
): Promise<void> {
  const known = new Map((await feeds.list()).map((feed) => [feed.url, feed]));
  for (const { url, origin } of known.values())
    if (origin === 'settings' && !urls.includes(url)) await feeds.remove(url);
  for (const url of urls) {
    const feed = known.get(url) ?? makeFeed(url, 'settings', now());
    await feeds.put({ ...feed, origin: 'settings' });
  }
}

/** One round after another: what it remembers keeps a page that was refused from being asked for in each. */
export function makeRounds(rounds: FeedRounds): () => Promise<void> {
  const { feeds, log, now, isStopping } = rounds;
  const seenOf = new Map<string, Seen>();
  const onArticle = (url: string, outcome: Addition | Error) => tell(url, outcome, log);

  async function visit(feed: Feed): Promise<void> {
    const seen = seenOf.get(feed.url) ?? new Map();
    seenOf.set(feed.url, seen);
    const after = await visitFeed(feed, seen, { ...rounds, onArticle }).then(
      (found) => planNext(feed, found, now()),
      (fault: unknown) => (isStopping() ? feed : planRetry(feed, explain(fault, feed.url, log), now())),
    );
    // A feed that was removed meanwhile stays so, and a visit that was cut short was none.
    if (isStopping() || (await feeds.find(feed.url)) === null) return;
    await feeds.put(after);
    if (after.reportedAt !== null && feed.reportedAt === null)
      log.warn(
        { feed: feed.url },
        `This feed is broken: ${after.fault} It is tried again from time to time.`,
      );
    if (after.reportedAt === null && feed.reportedAt !== null)
      log.info({ feed: feed.url }, 'This feed works again.');
  }

  return async () => {
    const due = await feeds.listDue(now(), MOST_FEEDS);
    const oneOfFew = pLimit(AT_A_TIME);
    await Promise.all(due.map((feed) => oneOfFew(() => visit(feed))));
  };
}

function tell(article: string, outcome: Addition | Error, log: FeedLog): void {
  if (outcome instanceof Refusal) log.info({ article }, `Not added: ${outcome.message}`);
  else if (outcome instanceof Error) log.error({ article, err: outcome }, 'An article could not be added.');
  else if (outcome.is !== 'known') log.info({ article, id: outcome.id }, 'An article was added.');
}

/** What is no refusal is a fault of ours: it is logged whole, and the feed waits like a broken one. */
function explain(fault: unknown, feed: string, log: FeedLog): { message: string; isPassing: boolean } {
  if (fault instanceof Refusal) return fault;
  log.error({ feed, err: fault }, 'A feed could not be visited.');
  return { message: 'Something went wrong here; it is in the log.', isPassing: true };
}
