import type { APIMessage } from 'discord-api-types/v10';
import { omitContent } from '../shapes/omit-content.ts';
import { Intent } from '../spec/discord-numbers.ts';
import { findChannel, type World } from '../world/world.ts';

/**
 * The data of an event as a bot with these intents gets it, or undefined where it doesn't get the event.
 * https://discord.com/developers/docs/events/gateway#list-of-intents
 */
export function filterEvent(world: World, event: string, data: unknown, intents: number): unknown {
  if (event.startsWith('GUILD_')) return (intents & Intent.Guilds) === 0 ? undefined : data;
  if (!event.startsWith('MESSAGE_')) return data;
  const message = data as APIMessage;
  const channel = findChannel(world, message.channel_id);
  if (!channel) return undefined;
  const needed = channel.kind === 'dm' ? Intent.DirectMessages : Intent.GuildMessages;
  if ((intents & needed) === 0) return undefined;
  return event === 'MESSAGE_DELETE' ? data : omitContent(world, channel, message, intents);
}
