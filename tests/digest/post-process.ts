import { type Client, Events } from 'discord.js';
import pino from 'pino';
import { startScheduler } from '../../src/digest/scheduler.ts';
import { makeClient } from '../../src/discord/make-client.ts';
import { makePoster } from '../../src/discord/poster.ts';
import { openStore, type StorePlace } from '../../src/store/store.ts';

/** What a process is started with. */
export interface PostOrder {
  readonly apiBase: string;
  readonly token: string;
  readonly place: StorePlace;
  /** How far its clock is ahead of the machine's. */
  readonly aheadMs: number;
}

// A process of its own that does nothing but post what is due, as the bot does. It prints "ready" before it looks for
// anything, then how many bytes it takes each second, and ends by a signal.
const { apiBase, token, place, aheadMs }: PostOrder = JSON.parse(process.argv[2] ?? '');
const now = () => Date.now() + aheadMs;
const store = await openStore(place);
const client = makeClient(apiBase);
const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
await client.login(token);
const poster = makePoster(await ready);
process.stdout.write('ready\n');
const scheduler = startScheduler({
  store,
  poster,
  compose: async () => 'The ferries sail.',
  grewAt: () => 0,
  log: pino({ level: 'warn' }, pino.destination(2)),
  now,
});
const timer = setInterval(() => process.stdout.write(`${process.memoryUsage().rss}\n`), 1000);
process.once('SIGTERM', async () => {
  clearInterval(timer);
  await scheduler.stop();
  await client.destroy();
  await store.close();
});
