import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { MAX_FILE_BYTES } from '../spec/discord-limits.ts';
import { CommandType, InteractionContext, InteractionType, MessageType } from '../spec/discord-numbers.ts';
import type { Interaction, InteractionSeed } from '../world/interaction.ts';
import type { World } from '../world/world.ts';
import { LOCALE, PERMISSIONS, permissionsOf, shapeChannel, shapeMember } from './shape-guild.ts';

/**
 * What the bot is sent of an interaction.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function shapeInteraction(
  world: World,
  interaction: Interaction,
  seed: InteractionSeed,
): APIInteraction {
  const { id, token, type, channel } = interaction;
  const inGuild = channel.kind === 'guild';
  const place = inGuild
    ? {
        guild_id: world.guild.id,
        guild: { id: world.guild.id, locale: LOCALE, features: [] },
        guild_locale: LOCALE,
        member: { ...shapeMember(world, world.me), permissions: permissionsOf(world) },
        context: InteractionContext.Guild,
      }
    : { user: world.me, context: InteractionContext.BotDM };
  return {
    id,
    application_id: world.bot.id,
    type,
    token,
    version: 1,
    data: seed.data,
    channel_id: channel.id,
    channel: shapeChannel(world, channel),
    app_permissions: PERMISSIONS,
    locale: LOCALE,
    entitlements: [],
    authorizing_integration_owners: listOwners(world, interaction),
    attachment_size_limit: MAX_FILE_BYTES,
    ...place,
    ...seed.extra,
  } as unknown as APIInteraction;
}

/** The bot is installed to the server; in a direct message the owner's id is written as 0. */
function listOwners(world: World, { channel }: Interaction): Record<string, string> {
  return { 0: channel.kind === 'guild' ? world.guild.id : '0' };
}

/** What a message that answers an interaction says of it. */
export function describeInteraction(world: World, interaction: Interaction): Partial<APIMessage> {
  const { id, type, about } = interaction;
  const described =
    about.name === undefined ? {} : { interaction: { id, type, name: about.name, user: world.me } };
  return {
    application_id: world.bot.id,
    webhook_id: world.bot.id,
    interaction_metadata: shapeMetadata(world, interaction),
    ...described,
  } as unknown as Partial<APIMessage>;
}

/** https://discord.com/developers/docs/resources/message#message-interaction-metadata-object */
function shapeMetadata(world: World, interaction: Interaction): object {
  const { id, type, about, sourceMessageId } = interaction;
  return {
    id,
    type,
    user: world.me,
    authorizing_integration_owners: listOwners(world, interaction),
    ...(about.name !== undefined && { name: about.name, command_type: about.commandType }),
    ...(type === InteractionType.MessageComponent && { interacted_message_id: sourceMessageId }),
    ...(about.shownBy && { triggering_interaction_metadata: shapeMetadata(world, about.shownBy) }),
  };
}

/** The type of the message that is an interaction's first answer. */
export function chooseMessageType({ type, about }: Interaction): number {
  if (type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return about.commandType === CommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}
