import type { APIMessage } from 'discord-api-types/v10';
import { omitContent } from '../shapes/omit-content.ts';
import { shapeMember } from '../shapes/shape-guild.ts';
import { ChannelType, Intent } from '../spec/discord-numbers.ts';
import { findChannel, type World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';

/**
 * The data of an event as a bot with these intents gets it, or undefined where it doesn't get the event.
 * https://discord.com/developers/docs/events/gateway#list-of-intents
 */
export function filterEvent(world: World, event: string, data: unknown, intents: number): unknown {
  if (/^(?:GUILD|CHANNEL|THREAD)_/.test(event)) return (intents & Intent.Guilds) === 0 ? undefined : data;
  if (!event.startsWith('MESSAGE_')) return data;
  const message = data as APIMessage;
  const channel = findChannel(world, message.channel_id);
  if (!channel) return undefined;
  const needed = channel.kind === 'dm' ? Intent.DirectMessages : Intent.GuildMessages;
  if ((intents & needed) === 0) return undefined;
  if (event === 'MESSAGE_DELETE') return data;
  return addPlace(world, channel, omitContent(world, channel, message, intents));
}

/** The gateway says of a message where it stands and, but for an answer to an interaction, who its author is there. */
function addPlace(world: World, { kind, type }: WorldChannel, message: APIMessage): object {
  if (kind === 'dm') return { ...message, channel_type: ChannelType.DM };
  const { user: _user, ...member } = shapeMember(world, message.author);
  return {
    ...message,
    channel_type: type,
    guild_id: world.guild.id,
    ...(message.webhook_id === undefined && { member }),
  };
}
