import type { Feed } from '../../store/database.ts';

const MINUTE = 60_000;
/** Between two visits to a feed that works, in milliseconds. */
const INTERVAL = 15 * MINUTE;
const LONGEST_INTERVAL = 24 * 60 * MINUTE;
/** What fails in passing is not worth a word before it has failed so often in a row. */
const WORTH_A_WORD = 3;

/** A feed that nobody has visited yet. */
export function makeFeed(url: string, origin: Feed['origin'], now: number): Feed {
  const unknown = { etag: null, lastModified: null, reportedAt: null, fault: null };
  return { url, origin, nextAt: now, failures: 0, ...unknown };
}

/** After a visit that went well. */
export function planNext(feed: Feed, found: Pick<Feed, 'etag' | 'lastModified'>, now: number): Feed {
  const { etag, lastModified } = found;
  return { ...feed, etag, lastModified, nextAt: now + INTERVAL, failures: 0, reportedAt: null, fault: null };
}

/**
 * After one that failed: each pause is twice as long as the one before. The operator is to be told once, where the feed
 * will not come back by itself or has failed for a while; `reportedAt` says that it is time.
 */
export function planRetry(feed: Feed, fault: { message: string; isPassing: boolean }, now: number): Feed {
  const failures = feed.failures + 1;
  const pause = Math.min(INTERVAL * 2 ** Math.min(failures, 10), LONGEST_INTERVAL);
  const isWorthIt = !fault.isPassing || failures >= WORTH_A_WORD;
  const reportedAt = feed.reportedAt ?? (isWorthIt ? now : null);
  return { ...feed, failures, nextAt: now + pause, reportedAt, fault: fault.message };
}
