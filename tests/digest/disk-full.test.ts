import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { startLocal, TOKEN } from '../local/start-local.ts';
import { makeSubscription } from '../store/rows.ts';
import { startPosting } from './start-posting.ts';

/** A small disk of its own, for which one has to be root; null where there can be none. */
function mountDisk(): string | null {
  const dir = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', dir], { stdio: 'ignore' });
    return dir;
  } catch {
    rmSync(dir, { recursive: true });
    return null;
  }
}

test('with a full disk nothing is posted that could not be written down, and all of it once there is room', async (context) => {
  const dir = mountDisk();
  if (dir === null) return context.skip('a disk can only be mounted by root');
  const local = await startLocal();
  const place = { url: null, dir };
  const order = { apiBase: local.apiBase, token: TOKEN, place, aheadMs: 0 };
  try {
    const store = await openStore(place);
    const { guild, channel } = local.ids;
    const wish = makeSubscription({
      guild,
      channel,
      zone: 'UTC',
      createdAt: Date.now(),
      nextAt: Date.now() - 1,
    });
    const ids = [await store.subscriptions.add(wish), await store.subscriptions.add(wish)].map(
      ({ id }) => id,
    );
    const filler = join(dir, 'filler');
    fill(filler);
    // Started once the disk is full, so that no post can go out before; the store stays open until then, since one
    // that is opened as the first would need room for its own files.
    const starved = await startPosting(order);
    await store.close();
    // It looks for what is due every other second.
    await wait(5000);
    await starved.end('SIGKILL');
    const contents = () => local.messagesIn(channel).map(({ content }) => content);
    const before = contents().length;

    rmSync(filler);
    const fed = await startPosting(order);
    for (let looks = 0; looks < 200 && contents().length < ids.length; looks++) await wait(50);
    await fed.end('SIGTERM');
    expect(before).toBe(0);
    for (const id of ids) expect(contents().filter((content) => content.includes(id))).toHaveLength(1);
  } finally {
    await local.close();
    execFileSync('umount', ['-l', dir]);
    rmSync(dir, { recursive: true });
  }
}, 120_000);

/** Writes until there is no room. */
function fill(file: string): void {
  for (let size = 2 ** 20; size > 0; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Less may still fit.
    }
  }
}
