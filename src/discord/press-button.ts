import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { READINGS } from '../answers/ask/reading.ts';
import { answerContext } from '../answers/sources.ts';
import { THEMES, type Theme } from '../picture/theme.ts';
import { answerAs, answerQuestion, type Question } from './answer-question.ts';
import type { Bot } from './bot.ts';
import {
  type Earlier,
  EXPORT,
  PICTURE,
  READS,
  REPAINTS,
  readContext,
  readEarlier,
  readReport,
  readTurn,
  SHARE,
  TURNS,
} from './button-state.ts';
import { composeExport, composePicture } from './compose-files.ts';
import { composeContext, composeNote, type Message } from './compose-message.ts';
import { idOf, listButtonIds, listButtonRows } from './list-buttons.ts';
import { readAsker } from './read-asker.ts';
import { sendReply, updateMessage } from './send-reply.ts';
import { composeForm } from './take-report.ts';

const GONE = composeNote('The record no longer holds this passage: ask again to see what it holds now.');
const UNREADABLE = composeNote('This button is of an older message: type the command again.');

/** Does what a button says. All it needs stands in the message, so it works after a restart as well. */
export async function pressButton(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const { customId } = interaction;
  const place = readContext(customId);
  if (place) {
    const answer = answerContext(place, bot.library);
    return sendReply(interaction, Promise.resolve(answer ? composeContext(answer, place) : GONE));
  }
  if (readReport(customId)) return interaction.showModal(composeForm(customId)).then(() => {});
  const ids = listButtonIds(interaction.message);
  const question = readQuestion(ids, interaction, bot);
  // A picture has a button for the colours that it does not have; any other message has none.
  const earlier = readEarlier(customId);
  if (earlier) return sendReply(interaction, answerEarlier(earlier, question, interaction, bot));
  const other = THEMES.find((theme) => ids.some((id) => id.startsWith(REPAINTS[theme])));
  const shown = other === 'dark' ? 'light' : 'dark';
  if (customId.startsWith(SHARE)) {
    const isPicture = question !== null && other !== undefined;
    await interaction.reply(isPicture ? await paint(question, shown, bot, true) : shareMessage(interaction));
    return;
  }
  const as = READINGS.find((reading) => customId.startsWith(READS[reading]));
  const slot = TURNS.findIndex((prefix) => customId.startsWith(prefix));
  if (question && customId.startsWith(PICTURE)) {
    await sendReply(interaction, paint(question, shown, bot, false));
  } else if (question && customId.startsWith(EXPORT)) {
    await sendReply(interaction, exportFiles(question, bot));
  } else if (question && other && customId.startsWith(REPAINTS[other])) {
    await updateMessage(interaction, paint(question, other, bot, false));
  } else if (question && (as || slot >= 0)) {
    const page = as ? 0 : Math.max(0, question.page + slot - 1);
    const options = as ? { ...question.options, as } : question.options;
    const isPublic = !interaction.message.flags.has(MessageFlags.Ephemeral);
    await updateMessage(interaction, answerQuestion({ ...question, options, page }, bot, isPublic));
  } else {
    await sendReply(interaction, Promise.resolve(UNREADABLE));
  }
}

function readQuestion(ids: readonly string[], interaction: ButtonInteraction, bot: Bot): Question | null {
  const turn = readTurn(ids);
  const command = turn && bot.commands.find(({ name }) => name === turn.command);
  return command && !command.changes ? { ...turn, command, asker: readAsker(interaction, bot) } : null;
}

/** A party's words on one issue, as of the day that the question was asked for. */
async function answerEarlier(
  { party: partyId, issue: issueId }: Earlier,
  question: Question | null,
  interaction: ButtonInteraction,
  bot: Bot,
): Promise<Message> {
  const { parties, issues } = bot.library.corpus;
  const [party, issue] = [parties.find(({ id }) => id === partyId), issues.find(({ id }) => id === issueId)];
  const command = bot.commands.find(({ name }) => name === 'positions');
  if (!party || !issue || !command) return GONE;
  const asOf = question?.options['as-of'];
  const options = { issue: issue.name, party: party.name, ...(asOf !== undefined && { 'as-of': asOf }) };
  return answerQuestion({ command, page: 0, options, asker: readAsker(interaction, bot) }, bot, false);
}

function paint(question: Question, theme: Theme, bot: Bot, isPublic: boolean): Promise<Message> {
  return answerAs(question, bot, (answer, turn) =>
    composePicture(answer, turn, bot.library.corpus, { theme, isPublic }),
  );
}

function exportFiles(question: Question, bot: Bot): Promise<Message> {
  return answerAs(question, bot, (answer, turn) => composeExport(answer, turn, bot.library.corpus));
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
