import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage, Client } from 'discord.js';
import pino from 'pino';
import { runDigest } from '../../src/digest/run-due.ts';
import { listRuns } from '../../src/digest/schedule.ts';
import type { Tools } from '../../src/digest/tools.ts';
import { makePoster } from '../../src/discord/poster.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import type { ChannelWish } from '../../src/local/world/change-channels.ts';
import type { Delivery, Subscription } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { NewSubscription } from '../../src/store/subscriptions.ts';
import { startClient } from '../local/start-client.ts';
import { startLocal } from '../local/start-local.ts';
import { makeSubscription } from '../store/rows.ts';

export const HOUR_MS = 60 * 60_000;
export const DAY_MS = 24 * HOUR_MS;
/** A digest is due at this time: six in the morning in UTC, eight in Kyiv. */
const DUE = Date.UTC(2030, 0, 10, 6);

/** A store, a local Discord and the poster of an unmodified client, all on one clock that a test moves. */
export interface Desk {
  readonly local: LocalDiscord;
  readonly client: Client<true>;
  readonly store: Store;
  readonly tools: Tools;
  readonly clock: { now: number };
  /** What the record has to say; null for nothing. */
  readonly news: { text: string | null };
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** A digest that is due now, in a channel of its own. */
  subscribe(changes?: Partial<NewSubscription>, kind?: ChannelWish['kind']): Promise<Subscription>;
  /** Takes up what is due of a subscription, as it stands in the store. */
  run(id: string): Promise<void>;
  delivery(id: string, occasion?: string): Promise<Delivery | null>;
  contents(channel: string): string[];
  close(): Promise<void>;
}

/** The local day of the digest that is due. */
export const TODAY = '2030-01-10';

export async function openDesk(): Promise<Desk> {
  const clock = { now: DUE };
  const news: { text: string | null } = { text: 'The ferries sail.' };
  const logged: string[] = [];
  const dir = mkdtempSync(join(tmpdir(), 'desk-'));
  const local = await startLocal({ now: () => clock.now, requestsPerSecondInAll: 10_000 });
  const client = await startClient(local);
  const store = await openStore({ url: null, dir });
  const tools: Tools = {
    store,
    poster: makePoster(client),
    compose: async ({ from, to }) => news.text && `${news.text} ${sayWindow(from, to)}`,
    grewAt: () => clock.now,
    log: pino({ level: 'debug' }, { write: (line) => logged.push(line) }),
    now: () => clock.now,
  };
  return {
    ...{ local, client, store, tools, clock, news, logged },
    subscribe(changes = {}, kind = 'text') {
      const wish = makeSubscription({
        guild: local.ids.guild,
        channel: local.addChannel({ name: 'news', kind }),
        createdAt: clock.now,
        ...changes,
      });
      return store.subscriptions.add({ ...wish, nextAt: listRuns(wish, clock.now - 1, 1)[0]! });
    },
    async run(id) {
      const subscription = await store.subscriptions.find(id);
      if (subscription && subscription.nextAt <= clock.now) await runDigest(subscription, tools);
    },
    delivery: (owner, occasion = TODAY) => store.ledger.find({ owner, occasion }),
    contents: (channel) => local.messagesIn(channel).map(({ content }: APIMessage) => content),
    async close() {
      await client.destroy();
      await local.close();
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
}

function sayWindow(from: number, to: number): string {
  return [from, to].map((time) => new Date(time).toISOString().slice(5, 16)).join(' to ');
}
