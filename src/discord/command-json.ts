import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandGroup } from '../command/command.ts';
import { describeOptions, type OptionDescription } from '../command/read-options.ts';

/** For servers and for people, in servers and in direct messages. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Where something belongs to a server: neither a person's own account nor a direct message has what it sets. */
const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/** The commands as Discord registers them: slash commands, groups of them, and entries in the menu of messages. */
export function commandsJson(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const groups = new Set(commands.flatMap(({ group }) => group ?? []));
  return [
    ...commands.filter(({ group }) => !group).flatMap(commandJson),
    ...[...groups].map((group) =>
      groupJson(
        group,
        commands.filter((command) => command.group === group),
      ),
    ),
  ];
}

function groupJson(
  { name, description, isForManagers }: CommandGroup,
  commands: readonly Command[],
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...(isForManagers ? IN_SERVERS : EVERYWHERE),
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: commands.map((command) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: command.name.slice(name.length + 1),
      description: command.description,
      options: describeOptions(command).map(optionJson),
    })),
  };
}

function commandJson(command: Command): RESTPostAPIApplicationCommandsJSONBody[] {
  const slash: RESTPostAPIApplicationCommandsJSONBody = {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: describeOptions(command).map(optionJson),
  };
  const { onMessage } = command;
  return onMessage
    ? [slash, { ...EVERYWHERE, type: ApplicationCommandType.Message, name: onMessage.name }]
    : [slash];
}

/** The channels that messages can be posted in; a forum gets a post. */
const POSTED_IN = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
] as const;

function optionJson(option: OptionDescription): APIApplicationCommandBasicOption {
  const { name, description, required } = option;
  const shown = { name, description, required };
  switch (option.type) {
    case 'integer':
      return { ...shown, type: ApplicationCommandOptionType.Integer };
    case 'number':
      return { ...shown, type: ApplicationCommandOptionType.Number };
    case 'boolean':
      return { ...shown, type: ApplicationCommandOptionType.Boolean };
    case 'channel':
      return { ...shown, type: ApplicationCommandOptionType.Channel, channel_types: [...POSTED_IN] };
    case 'role':
      return { ...shown, type: ApplicationCommandOptionType.Role };
    case 'string': {
      const longest = option.longest === null ? {} : { max_length: option.longest };
      const text = { ...shown, ...longest, type: ApplicationCommandOptionType.String as const };
      if (option.choices)
        return { ...text, choices: option.choices.map((value) => ({ name: value, value })) };
      return option.suggest ? { ...text, autocomplete: true } : text;
    }
  }
}
