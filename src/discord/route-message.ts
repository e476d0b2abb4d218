import type { Message as DiscordMessage } from 'discord.js';
import { answerQuestion } from './answer-question.ts';
import type { Bot } from './bot.ts';
import { composeNote } from './compose-message.ts';
import { readAuthor } from './read-asker.ts';
import { readFollowUp } from './read-follow-up.ts';
import { reportFault } from './report-fault.ts';
import { sayTooFast } from './say-too-fast.ts';

const EMPTY = composeNote('Ask by typing words after my name, or type / to see what else there is.');
/** A mention that was typed; a role, or a reply by itself, mentions the bot without asking it. */
const TYPED_ONLY = { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true };
/** "And Olsen?", "what about the pier": a reply that asks on; "thanks" is none. */
const ASKS_ON =
  /\?\s*$|^\s*(?:and|what|who|when|where|why|how|which|did|does|do|is|are|was|were|has|have)\b/iu;

/**
 * Answers a message that mentions the bot, a reply to one of its answers that asks on, or any direct message, as a reply
 * that pings nobody. `isNew` tells of a message's id whether it was never answered, and notes it.
 */
export async function routeMessage(
  message: DiscordMessage,
  bot: Bot,
  isNew: (id: string) => boolean,
): Promise<void> {
  const { client } = message;
  if (message.author.bot || message.system) return;
  const isReply = message.mentions.repliedUser?.id === client.user.id;
  const isAddressed =
    !message.inGuild() ||
    message.mentions.has(client.user, TYPED_ONLY) ||
    (isReply && ASKS_ON.test(message.content));
  if (!isAddressed || !isNew(message.id)) return;
  try {
    const leave = bot.limit.ask(message.author.id, bot.now());
    if (leave === 'ignore') return;
    const words = message.content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ').trim();
    const command = bot.inWords;
    if (leave === 'tell') await message.reply(sayTooFast());
    else if (words === '') await message.reply(EMPTY);
    else {
      const options = readFollowUp(words, await findRepliedTo(message), bot);
      const question = { command, page: 0, options, asker: readAuthor(message) };
      await message.reply(await answerQuestion(question, bot, true));
    }
  } catch (fault) {
    const note = composeNote(reportFault(fault, bot));
    await message.reply(note).catch((second) => reportFault(second, bot));
  }
}

/** The bot's own message that this one replies to; null for any other, and where it is gone. */
async function findRepliedTo(message: DiscordMessage): Promise<DiscordMessage | null> {
  if (!message.reference?.messageId) return null;
  const repliedTo = await message.fetchReference().catch(() => null);
  return repliedTo?.author.id === message.client.user.id ? repliedTo : null;
}
