import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
} from 'discord.js';

/** The name of the command that was used, "digest list" for one of a group, and the options typed for it. */
export function readPath(interaction: ChatInputCommandInteraction | AutocompleteInteraction): {
  readonly path: string;
  readonly data: readonly CommandInteractionOption[];
} {
  const { commandName, options } = interaction;
  const inGroup = options.getSubcommand(false);
  if (inGroup === null) return { path: commandName, data: options.data };
  return { path: `${commandName} ${inGroup}`, data: options.data[0]?.options ?? [] };
}
