import type { PageChannel } from '../page-protocol.ts';
import { listGuildChannels, type World } from './world.ts';

/** The channels as the page lists them; a forum holds no messages of its own and is only chosen. */
export function describeChannels(world: World): PageChannel[] {
  const channels = [...listGuildChannels(world), world.dmChannel];
  return channels.map(({ id, name, kind }) => ({ id, name, type: kind }));
}
