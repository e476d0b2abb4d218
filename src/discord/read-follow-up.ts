import type { Message } from 'discord.js';
import { z } from 'zod';
import { followQuestion } from '../answers/ask/follow-question.ts';
import type { TypedOptions } from '../command/command.ts';
import type { Bot } from './bot.ts';
import { readTurn } from './button-state.ts';
import { listButtonIds } from './list-buttons.ts';

/** What a message's buttons say of a question in words. */
const AskedSchema = z.object({ question: z.string(), as: z.string().optional() });

/**
 * The options for words that were typed as a reply to `repliedTo`: a question that leans on the one the bot answered there
 * keeps its person and issue. All that is known of that one stands in the buttons of its answer.
 */
export function readFollowUp(words: string, repliedTo: Message | null, bot: Bot): TypedOptions {
  const option = bot.inWords.positional ?? '';
  const turn = repliedTo === null ? null : readTurn(listButtonIds(repliedTo));
  const asked = turn?.command === bot.inWords.name ? AskedSchema.safeParse(turn.options) : null;
  if (!asked?.success) return { [option]: words };
  const { question, as } = followQuestion(words, asked.data, bot.library);
  return { [option]: question, ...(as !== null && { as }) };
}
