import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, describeOptions, type OptionDescription } from '../command.ts';

/** For servers and for people, in servers and in direct messages. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A command as Discord registers it: as a slash command, and in the menu of messages where it has an entry there. */
export function commandJson(command: Command): RESTPostAPIApplicationCommandsJSONBody[] {
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
    case 'string': {
      const longest = option.longest === null ? {} : { max_length: option.longest };
      const text = { ...shown, ...longest, type: ApplicationCommandOptionType.String as const };
      if (option.choices)
        return { ...text, choices: option.choices.map((value) => ({ name: value, value })) };
      return option.suggest ? { ...text, autocomplete: true } : text;
    }
  }
}
