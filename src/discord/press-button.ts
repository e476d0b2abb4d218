import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { answerContext } from '../answers/sources.ts';
import { answerQuestion } from './answer-question.ts';
import type { Bot } from './bot.ts';
import { readContext, readTurn, SHARE_ID, TURNS } from './button-state.ts';
import { composeContext, composeNote, type Message } from './compose-message.ts';
import { sendReply, updateMessage } from './send-reply.ts';

const GONE = composeNote('The record no longer holds this passage: ask again to see what it holds now.');
const UNREADABLE = composeNote('This button is of an older message: type the command again.');

/** Does what a button says. All it needs stands in the message, so it works after a restart as well. */
export async function pressButton(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const place = readContext(interaction.customId);
  if (place) {
    const answer = answerContext(place, bot.library);
    return sendReply(interaction, Promise.resolve(answer ? composeContext(answer) : GONE));
  }
  if (interaction.customId === SHARE_ID) {
    await interaction.reply(shareMessage(interaction));
    return;
  }
  const slot = TURNS.findIndex((prefix) => interaction.customId.startsWith(prefix));
  const turn = slot < 0 ? null : readTurn(listButtonIds(interaction));
  const command = turn && bot.commands.find(({ name }) => name === turn.command);
  if (!command) return sendReply(interaction, Promise.resolve(UNREADABLE));
  const page = Math.max(0, turn.page + slot - 1);
  const isPublic = !interaction.message.flags.has(MessageFlags.Ephemeral);
  await updateMessage(
    interaction,
    answerQuestion({ command, page, options: turn.options }, bot.library, isPublic),
  );
}

/** The message as it stands, for everybody, with the buttons that need no asker. */
function shareMessage({ message }: ButtonInteraction): Message {
  const rows = listButtonRows(message).map((buttons) =>
    buttons.filter((button) => readContext(idOf(button)) !== null),
  );
  return {
    ...composeNote(message.content),
    components: rows
      .filter((buttons) => buttons.length > 0)
      .map((components) => ({ type: ComponentType.ActionRow, components })),
  };
}

function listButtonIds({ message }: ButtonInteraction): string[] {
  return listButtonRows(message).flat().map(idOf);
}

function listButtonRows({ components }: ButtonInteraction['message']) {
  return components
    .map((row) => row.toJSON())
    .filter((row) => row.type === ComponentType.ActionRow)
    .map((row) => row.components.filter((component) => component.type === ComponentType.Button));
}

function idOf(button: object): string {
  return 'custom_id' in button && typeof button.custom_id === 'string' ? button.custom_id : '';
}
