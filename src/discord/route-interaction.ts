import { type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js';
import { readMessage } from '../answers/check/read-quotation.ts';
import { LONGEST_QUOTATION, type TypedOptions } from '../command.ts';
import { answerQuestion } from './answer-question.ts';
import type { Bot } from './bot.ts';
import { composeNote, type Message } from './compose-message.ts';
import { pressButton } from './press-button.ts';
import { reportFault } from './report-fault.ts';
import { respondChoices } from './respond-choices.ts';
import { sendReply } from './send-reply.ts';

const NO_COMMAND = composeNote('This command is no longer there: type / to see those that are.');

/** Answers one interaction. Every fault ends here: logged whole, told as one fixed sentence. */
export async function routeInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      await respondChoices(interaction, bot);
    } else if (interaction.isChatInputCommand()) {
      const { commandName: name, options } = interaction;
      const typed = Object.fromEntries(
        options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
      );
      await sendReply(interaction, answerCommand(name, typed, bot));
    } else if (interaction.isMessageContextMenuCommand()) {
      const { commandName, targetMessage } = interaction;
      await sendReply(interaction, answerOnMessage(commandName, targetMessage.content, bot));
    } else if (interaction.isButton()) {
      await pressButton(interaction, bot);
    }
  } catch (fault) {
    const note = composeNote(reportFault(fault, bot));
    // Where even the apology fails the person sees Discord's own sentence; the log holds both faults.
    if (interaction.isRepliable())
      await apologise(interaction, note).catch((second) => reportFault(second, bot));
    else await interaction.respond([]).catch((second) => reportFault(second, bot));
  }
}

async function answerCommand(name: string, options: TypedOptions, bot: Bot): Promise<Message> {
  const command = bot.commands.find((each) => each.name === name);
  return command ? answerQuestion({ command, page: 0, options }, bot.library, false) : NO_COMMAND;
}

async function answerOnMessage(name: string, content: string, bot: Bot): Promise<Message> {
  const command = bot.commands.find((each) => each.onMessage?.name === name);
  if (!command?.onMessage) return NO_COMMAND;
  const options = { [command.onMessage.option]: readMessage(content).slice(0, LONGEST_QUOTATION) };
  return answerQuestion({ command, page: 0, options }, bot.library, false);
}

async function apologise(interaction: RepliableInteraction, note: Message): Promise<void> {
  if (interaction.deferred) await interaction.editReply(note);
  else if (interaction.replied) await interaction.followUp({ ...note, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ ...note, flags: MessageFlags.Ephemeral });
}
