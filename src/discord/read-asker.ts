import { type BaseInteraction, type Client, type Message, PermissionFlagsBits, Team } from 'discord.js';
import type { Asker } from '../command/command.ts';
import type { Bot } from './bot.ts';

/** Who uses a command or presses a button, and where. */
export function readAsker(interaction: BaseInteraction, { homeGuild }: Pick<Bot, 'homeGuild'>): Asker {
  const { client, guildId, channelId, user, memberPermissions } = interaction;
  const isManager = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const isAtHome = isManager && guildId !== null && guildId === homeGuild;
  return {
    guild: guildId,
    channel: channelId,
    user: user.id,
    isManager,
    isOperator: isAtHome || ownsBot(client, user.id),
  };
}

/** Who wrote a message, and where. Nothing that only some may do is done by a message. */
export function readAuthor({ guildId, channelId, author }: Message): Asker {
  return { guild: guildId, channel: channelId, user: author.id, isManager: false, isOperator: false };
}

/** Whether the application is the person's, or their team's. */
function ownsBot({ application }: Client<true>, user: string): boolean {
  const { owner } = application;
  return owner instanceof Team ? owner.members.has(user) : owner?.id === user;
}
