import { setTimeout as sleep } from 'node:timers/promises';
import { makeFetcher } from '../fetch/make-fetcher.ts';
import { makeReader } from '../read/make-reader.ts';
import { type FeedRounds, listFeeds, makeRounds } from './visit-due-feeds.ts';

/** How the record grows by itself. */
export interface FeedsOptions extends Omit<FeedRounds, 'fetcher' | 'reader' | 'isStopping'> {
  /** The feeds of the settings. */
  readonly urls: readonly string[];
  readonly mayReachPrivate: boolean;
  readonly contact: string | null;
  /** Between two requests to one host, in milliseconds; that of a polite reader where it is left out. */
  readonly pause?: number;
}

/** Between two looks at which feeds are due, in milliseconds. */
const TICK = 15_000;

/**
 * Visits feeds when they are due, until it is stopped; `stop` waits for the end of what is under way and leaves nothing
 * half done. A fault in one round is logged, and the next one comes all the same.
 */
export function startFeeds({ urls, ...options }: FeedsOptions): {
  stop(): Promise<void>;
} {
  const { log } = options;
  const stopping = new AbortController();
  const fetcher = makeFetcher(options);
  const reader = makeReader();
  const rounds = { ...options, fetcher, reader, isStopping: () => stopping.signal.aborted };
  const runRound = makeRounds(rounds);
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
    } catch (fault) {
      if (!stopping.signal.aborted) log.error({ err: fault }, 'A round of the feeds failed.');
    }
  };

  async function run(): Promise<void> {
    await attempt(() => listFeeds(urls, rounds));
    while (!stopping.signal.aborted) {
      // What somebody has added in a terminal meanwhile is searchable, too.
      await attempt(async () => void (await options.refresh()));
      await attempt(runRound);
      await sleep(TICK, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      reader.close();
      await fetcher.close();
      await running;
    },
  };
}
