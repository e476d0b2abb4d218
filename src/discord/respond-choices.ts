import type { AutocompleteInteraction } from 'discord.js';
import { type Choice, type Suggested, suggestNames } from '../answers/suggest.ts';
import { describeOptions } from '../command/read-options.ts';
import { cutText } from '../reply/cut-text.ts';
import { isStored, type Stored, suggestStored } from '../settings/suggest-stored.ts';
import type { Bot } from './bot.ts';
import { readAsker } from './read-asker.ts';
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
  const choices = option?.suggest ? await suggest(option.suggest, value, interaction, bot) : [];
  await interaction.respond(
    choices
      .slice(0, MOST_CHOICES)
      .filter((choice) => choice.value.length <= LONGEST_CHOICE)
      .map((choice) => ({ name: cutText(choice.name, LONGEST_CHOICE), value: choice.value })),
  );
}

async function suggest(
  kind: Suggested | Stored,
  typed: string,
  interaction: AutocompleteInteraction,
  bot: Bot,
): Promise<readonly Choice[]> {
  const { library, now, openStore } = bot;
  if (isStored(kind)) {
    return suggestStored(kind, typed, { now: now(), asker: readAsker(interaction, bot), openStore });
  }
  return suggestNames(kind, typed, library, MOST_CHOICES);
}
