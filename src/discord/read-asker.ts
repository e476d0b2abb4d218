import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../command/command.ts';

/** Who uses a command or presses a button, and where. */
export function readAsker({ guildId, channelId, user, memberPermissions }: BaseInteraction): Asker {
  return {
    guild: guildId,
    channel: channelId,
    user: user.id,
    isManager: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

/** Who wrote a message, and where. Nothing that only managers may do is done by a message. */
export function readAuthor({ guildId, channelId, author }: Message): Asker {
  return { guild: guildId, channel: channelId, user: author.id, isManager: false };
}
