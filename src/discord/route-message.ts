import type { Message as DiscordMessage } from 'discord.js';
import { answerQuestion } from './answer-question.ts';
import type { Bot } from './bot.ts';
import { composeNote } from './compose-message.ts';
import { readAuthor } from './read-asker.ts';
import { reportFault } from './report-fault.ts';

const EMPTY = composeNote('Ask by typing words after my name, or type / to see what else there is.');
/** Only a mention that was typed counts: a reply to one of the bot's messages, or a role, is not a question. */
const TYPED_ONLY = { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true };

/** Answers a message that mentions the bot, or any direct message, as a reply that pings nobody. */
export async function routeMessage(message: DiscordMessage, bot: Bot): Promise<void> {
  const { client } = message;
  if (message.author.bot || message.system) return;
  if (message.inGuild() && !message.mentions.has(client.user, TYPED_ONLY)) return;
  try {
    const words = message.content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ').trim();
    const command = bot.inWords;
    const options = { [command.positional ?? '']: words };
    const question = { command, page: 0, options, asker: readAuthor(message) };
    await message.reply(words ? await answerQuestion(question, bot, true) : EMPTY);
  } catch (fault) {
    const note = composeNote(reportFault(fault, bot));
    await message.reply(note).catch((second) => reportFault(second, bot));
  }
}
