import { ChannelType, type Client, type ForumChannel, PermissionFlagsBits } from 'discord.js';
import type { Place } from '../digest/poster.ts';
import { ClosedPlace } from './closed-place.ts';

/** The id of the channel that a place is. Throws a ClosedPlace where there is none. */
export async function openPlace(client: Client<true>, place: Place): Promise<string> {
  if ('channel' in place) return place.channel;
  if ('user' in place) return (await client.users.createDM(place.user)).id;
  const guild = client.guilds.cache.get(place.adminsOf);
  if (!guild) throw new ClosedPlace('gone', 'The bot is not in the server any more.');
  // Where Discord's own notes to the server come; else whoever owns it is written to.
  const { systemChannel, members } = guild;
  const { ViewChannel, SendMessages } = PermissionFlagsBits;
  const me = await members.fetchMe();
  const mayWrite = systemChannel?.permissionsFor(me).has([ViewChannel, SendMessages]);
  if (systemChannel && mayWrite) return systemChannel.id;
  return (await client.users.createDM(guild.ownerId)).id;
}

/** The forum that a channel is; null where it is none. */
export function findForum(client: Client, channel: string): ForumChannel | null {
  const found = client.channels.cache.get(channel);
  return found?.type === ChannelType.GuildForum ? found : null;
}
