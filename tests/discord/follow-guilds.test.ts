import { afterAll, beforeAll, expect, test } from 'vitest';
import { followGuilds } from '../../src/discord/follow-guilds.ts';
import { type Desk, openDesk } from '../digest/open-desk.ts';
import { makeSubscription } from '../store/rows.ts';
import { waitFor } from './open-channel.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** The servers that are noted as left, once there are so many of them. */
function waitForDeparted(count: number): Promise<string[]> {
  return waitFor(async () => {
    const departed = await desk.store.holders.listDeparted(Number.MAX_SAFE_INTEGER);
    return departed.length === count ? departed.map(({ guild }) => guild) : null;
  });
}

test('servers that were left are noted, also those left while the bot was away, and those that have it back are not', async () => {
  const here = desk.local.ids.guild;
  await desk.store.subscriptions.add(makeSubscription({ guild: '123456' }));
  await followGuilds(desk.client, desk.store, desk.tools);
  expect(await waitForDeparted(1)).toEqual(['123456']);
  desk.local.setMembership(false);
  expect((await waitForDeparted(2)).toSorted()).toEqual(['123456', here].toSorted());
  desk.local.setMembership(true);
  expect(await waitForDeparted(1)).toEqual(['123456']);
});
