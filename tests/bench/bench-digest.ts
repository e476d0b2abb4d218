import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { openSubscriptions } from '../../src/store/subscriptions.ts';
import { runChaos } from '../digest/run-chaos.ts';
import { startPosting } from '../digest/start-posting.ts';
import { makeSubscription } from '../store/rows.ts';

const TOKEN = 'a-token-of-the-bench';
const MEGABYTE = 2 ** 20;

/** Prints how so many digests that are due in one minute are posted, each into a channel of its own, within Discord's limits. */
export async function benchDigests(count: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-digest-'));
  const local = await startLocalDiscord({ port: 0, now: Date.now, token: TOKEN });
  try {
    const channels = Array.from({ length: count }, () => local.addChannel({ name: 'news', kind: 'text' }));
    await subscribeAll(dir, local.ids.guild, channels);
    const posting = await startPosting({
      apiBase: local.apiBase,
      token: TOKEN,
      place: { url: null, dir },
      aheadMs: 0,
    });
    const started = Date.now();
    const refused = new Set<object>();
    const countPosted = () => channels.filter((id) => local.messagesIn(id).length > 0).length;
    while (countPosted() < count && Date.now() - started < count * 100) {
      for (const request of local.requests) if (request.status === 429) refused.add(request);
      await wait(500);
    }
    await posting.end('SIGTERM');
    const messages = channels.flatMap((id) => local.messagesIn(id));
    const times = messages.map(({ timestamp }) => Date.parse(timestamp)).toSorted((a, b) => a - b);
    const seconds = (times.at(-1)! - times[0]!) / 1000;
    const memory = posting.lines
      .map(Number)
      .filter((bytes) => bytes > 0)
      .map((bytes) => bytes / MEGABYTE);
    const half = memory.slice(Math.floor(memory.length / 2));
    console.log(
      [
        `${count} digests due at once`.padEnd(34),
        `${messages.length} posted in ${seconds.toFixed(0)} s, ${(messages.length / seconds).toFixed(1)} a second,`,
        `at most ${countMost(times)} within a second, ${refused.size} refused as too many;`,
        `memory ${memory[0]?.toFixed(0)} MB at first, ${Math.max(...memory).toFixed(0)} at most,`,
        `second half ${Math.min(...half).toFixed(0)} to ${Math.max(...half).toFixed(0)}`,
      ].join(' '),
    );
  } finally {
    await local.close();
    rmSync(dir, { recursive: true });
  }
}

async function subscribeAll(dir: string, guild: string, channels: readonly string[]): Promise<void> {
  const connection = openSqlite(join(dir, 'store.sqlite'));
  await migrate(connection, MIGRATIONS);
  const due = { guild, zone: 'UTC', createdAt: Date.now(), nextAt: Date.now() };
  await connection.db.transaction().execute(async (transaction) => {
    const subscriptions = openSubscriptions(transaction);
    for (const channel of channels) await subscriptions.add(makeSubscription({ ...due, channel }));
  });
  await connection.db.destroy();
}

/** The most of the times, in order, that lie within any one second. */
function countMost(times: readonly number[]): number {
  let [most, first] = [0, 0];
  for (const [i, time] of times.entries()) {
    while (time - times[first]! >= 1000) first++;
    most = Math.max(most, i - first + 1);
  }
  return most;
}

/** Prints what became of digests whose processes were killed at random points, in all weathers. */
export async function benchKills(kills: number, seed: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-kills-'));
  const { digests, foundIn, missing, doubled } = await runChaos(kills, seed, { url: null, dir });
  rmSync(dir, { recursive: true });
  const { untouched, sending, posted } = foundIn;
  console.log(
    [
      `${kills} processes killed`.padEnd(34),
      `${digests} digests, of which the kill found ${untouched} untouched, ${sending} being sent and ${posted} posted:`,
      `${missing.length} missing, ${doubled.length} posted twice`,
    ].join(' '),
  );
}
