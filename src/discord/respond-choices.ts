import type { AutocompleteInteraction } from 'discord.js';
import { suggestNames } from '../answers/suggest.ts';
import { describeOptions } from '../command/read-options.ts';
import { cutText } from '../reply/cut-text.ts';
import type { Bot } from './bot.ts';
import { readPath } from './read-path.ts';

/** https://discord.com/developers/docs/interactions/application-commands : the most choices, the longest choice. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Offers names of the record for the option that is being typed. */
export async function respondChoices(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const { path } = readPath(interaction);
  const command = bot.commands.find((each) => each.name === path);
  const option = command && describeOptions(command).find((each) => each.name === name);
  const choices = option?.suggest ? suggestNames(option.suggest, value, bot.library, MOST_CHOICES) : [];
  await interaction.respond(
    choices
      .filter((choice) => choice.value.length <= LONGEST_CHOICE)
      .map((choice) => ({ name: cutText(choice.name, LONGEST_CHOICE), value: choice.value })),
  );
}
