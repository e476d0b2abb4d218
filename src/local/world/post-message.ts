import type { APIMessage } from 'discord-api-types/v10';
import type { PageMessage } from '../page-protocol.ts';
import { MessageFlag } from '../spec/discord-numbers.ts';
import type { World } from './world.ts';
import type { WorldChannel } from './world-channel.ts';

/** How many messages a channel keeps; older ones are forgotten. */
const MAX_KEPT = 5000;

/** Whether only the person who acted may see the message. */
export function isEphemeral({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlag.Ephemeral) !== 0;
}

/** A message as the page is told of it. */
export function toPageMessage(message: APIMessage): PageMessage {
  return { ...message, ephemeral: isEphemeral(message) };
}

/**
 * Adds a message to its channel and tells the page and, unless it is ephemeral, the bot. Only the news and the
 * answer hold its nonce, as with Discord.
 */
export function postMessage(world: World, channel: WorldChannel, message: APIMessage): APIMessage {
  const { nonce: _nonce, ...kept } = message;
  channel.messages.set(message.id, kept as APIMessage);
  channel.lastMessageId = message.id;
  for (const oldest of channel.messages.values()) {
    if (channel.messages.size <= MAX_KEPT) break;
    forgetMessage(world, channel, oldest);
  }
  world.announce.toPage({ type: 'message', channelId: channel.id, message: toPageMessage(message) });
  if (!isEphemeral(message)) world.announce.toBot('MESSAGE_CREATE', message);
  return message;
}

/** Puts a changed message in place of the one with its id and tells of it. */
export function replaceMessage(world: World, channel: WorldChannel, message: APIMessage): APIMessage {
  channel.messages.set(message.id, message);
  if (!world.dismissed.has(message.id)) {
    world.announce.toPage({ type: 'message-update', channelId: channel.id, message: toPageMessage(message) });
  }
  if (!isEphemeral(message)) world.announce.toBot('MESSAGE_UPDATE', message);
  return message;
}

/** Removes a message and tells of it. */
export function removeMessage(world: World, channel: WorldChannel, message: APIMessage): void {
  forgetMessage(world, channel, message);
  world.announce.toPage({ type: 'message-delete', channelId: channel.id, id: message.id });
  if (isEphemeral(message)) return;
  const place = channel.kind === 'guild' ? { guild_id: world.guild.id } : {};
  world.announce.toBot('MESSAGE_DELETE', { id: message.id, channel_id: channel.id, ...place });
}

function forgetMessage(world: World, channel: WorldChannel, message: APIMessage): void {
  channel.messages.delete(message.id);
  for (const { id } of message.attachments) world.attachments.delete(id);
}
