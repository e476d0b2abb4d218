import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { readMessage } from '../answers/check/read-quotation.ts';
import { LONGEST_QUOTATION } from '../command/options.ts';
import { answerQuestion } from './answer-question.ts';
import type { Bot } from './bot.ts';
import { composeNote, type Message } from './compose-message.ts';
import { pressButton } from './press-button.ts';
import { readAsker } from './read-asker.ts';
import { readPath } from './read-path.ts';
import { reportFault } from './report-fault.ts';
import { respondChoices } from './respond-choices.ts';
import { sayTooFast } from './say-too-fast.ts';
import { sendReply } from './send-reply.ts';
import { takeReport } from './take-report.ts';

const NO_COMMAND = composeNote('This command is no longer there: type / to see those that are.');

/** Answers one interaction. Every fault ends here: logged whole, told as one fixed sentence. */
export async function routeInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      await respondChoices(interaction, bot);
    } else if (interaction.isChatInputCommand()) {
      await sendReply(interaction, answerCommand(interaction, bot));
    } else if (interaction.isMessageContextMenuCommand()) {
      await sendReply(interaction, answerOnMessage(interaction, bot));
    } else if (interaction.isButton()) {
      await pressButton(interaction, bot);
    } else if (interaction.isModalSubmit()) {
      await takeReport(interaction, bot);
    }
  } catch (fault) {
    const note = composeNote(reportFault(fault, bot));
    // Where even the apology fails the person sees Discord's own sentence; the log holds both faults.
    if (interaction.isRepliable())
      await apologise(interaction, note).catch((second) => reportFault(second, bot));
    else await interaction.respond([]).catch((second) => reportFault(second, bot));
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<Message> {
  // The options of "/digest list" stand below its second word.
  const { path, data } = readPath(interaction);
  const command = bot.commands.find(({ name }) => name === path);
  if (!command) return NO_COMMAND;
  if (bot.limit.ask(interaction.user.id, bot.now()) !== 'answer') return sayTooFast();
  const options = Object.fromEntries(
    data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
  return answerQuestion({ command, page: 0, options, asker: readAsker(interaction, bot) }, bot, false);
}

async function answerOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  bot: Bot,
): Promise<Message> {
  const { commandName, targetMessage } = interaction;
  const command = bot.commands.find((each) => each.onMessage?.name === commandName);
  if (!command?.onMessage) return NO_COMMAND;
  const options = {
    [command.onMessage.option]: readMessage(targetMessage.content).slice(0, LONGEST_QUOTATION),
  };
  return answerQuestion({ command, page: 0, options, asker: readAsker(interaction, bot) }, bot, false);
}

async function apologise(interaction: RepliableInteraction, note: Message): Promise<void> {
  if (interaction.deferred) await interaction.editReply(note);
  else if (interaction.replied) await interaction.followUp({ ...note, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ ...note, flags: MessageFlags.Ephemeral });
}
