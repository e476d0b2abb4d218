import type { Tools } from './tools.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How long the log of a server goes back. */
const LOG_KEPT_MS = 90 * DAY_MS;
/** How long what a server has set is kept after the bot has left it. */
const DEPARTED_KEPT_MS = 30 * DAY_MS;

/** Deletes what has been kept for long enough. */
export async function tidy({ store, now, log }: Pick<Tools, 'store' | 'now' | 'log'>): Promise<void> {
  await store.ledger.forgetBefore(now() - LOG_KEPT_MS);
  for (const { guild } of await store.holders.listDeparted(now() - DEPARTED_KEPT_MS)) {
    await store.holders.deleteData({ guild });
    log.info({ guild }, 'what a server had set was deleted, thirty days after the bot had left it');
  }
}
