import { shapeChannel, shapeGuildCreate } from '../shapes/shape-guild.ts';
import { describeChannels } from './describe-channels.ts';
import type { World } from './world.ts';
import { CHANNEL_KINDS, createChannel, isThread, type WorldChannel } from './world-channel.ts';

/** What a channel that is added is to be. */
export interface ChannelWish {
  name: string;
  kind: keyof typeof CHANNEL_KINDS;
}

/** Adds a channel to the server and tells of it. A thread hangs from the channel that the server always has. */
export function addChannel(world: World, { name, kind }: ChannelWish): WorldChannel {
  const parentId = kind === 'thread' ? world.guildChannel.id : null;
  return putChannel(world, createChannel(world.nextId(), name, CHANNEL_KINDS[kind], parentId));
}

/** Adds a thread to a channel, of a forum or not, and tells of it. */
export function addThread(world: World, parent: WorldChannel, name: string): WorldChannel {
  return putChannel(world, createChannel(world.nextId(), name, CHANNEL_KINDS.thread, parent.id));
}

function putChannel(world: World, channel: WorldChannel): WorldChannel {
  world.channels.set(channel.id, channel);
  tell(world, channel, 'CREATE');
  return channel;
}

/** Takes a channel away from the server, with the threads that hang from it, and tells of it. */
export function removeChannel(world: World, channel: WorldChannel): void {
  for (const thread of world.channels.values())
    if (thread.parentId === channel.id) removeChannel(world, thread);
  world.channels.delete(channel.id);
  tell(world, channel, 'DELETE');
}

/** Takes the bot's permissions in a channel, or gives them back, and tells of it. */
export function barChannel(world: World, channel: WorldChannel, barred: boolean): void {
  channel.barred = barred;
  tell(world, channel, 'UPDATE');
}

/** Puts the bot out of the server, or has it back, and tells it so. */
export function setMembership(world: World, isMember: boolean): void {
  world.isMember = isMember;
  if (isMember) world.announce.toBot('GUILD_CREATE', shapeGuildCreate(world));
  else world.announce.toBot('GUILD_DELETE', { id: world.guild.id });
}

function tell(world: World, channel: WorldChannel, what: 'CREATE' | 'UPDATE' | 'DELETE'): void {
  const event = `${isThread(channel) ? 'THREAD' : 'CHANNEL'}_${what}`;
  world.announce.toBot(event, { ...shapeChannel(world, channel), guild_id: world.guild.id });
  world.announce.toPage({ type: 'channels', channels: describeChannels(world) });
}
