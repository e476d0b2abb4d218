import type { Answer } from '../answers/answer.ts';
import type { Asker, Command, TypedOptions } from '../command/command.ts';
import { readOptions } from '../command/read-options.ts';
import { markdown } from '../reply/markdown.ts';
import type { Bot } from './bot.ts';
import type { Turn } from './button-state.ts';
import { composeAnswer, composeNote, type Message } from './compose-message.ts';

/** A command with what was typed, the page of its answer that is meant, and who asks. */
export interface Question {
  readonly command: Command;
  readonly page: number;
  readonly options: TypedOptions;
  readonly asker: Asker;
}

/** What of the bot an answer needs. */
type Answering = Pick<Bot, 'library' | 'now' | 'openStore' | 'keepCorrection'>;

/** What a command replies to typed options: a page of its answer, or what is wrong with them. */
export function answerQuestion(question: Question, bot: Answering, isPublic: boolean): Promise<Message> {
  return answerAs(question, bot, (answer, turn) => composeAnswer(answer, turn, isPublic));
}

/** The same, with the answer put into a message by `compose`. */
export async function answerAs(
  { command, page, options, asker }: Question,
  { library, now, openStore, keepCorrection }: Answering,
  compose: (answer: Answer, turn: Turn) => Message,
): Promise<Message> {
  const read = readOptions(command, options);
  if (!read.ok) return composeNote(markdown.plain(read.sentences.join(' ')));
  const answer = await command.answer(read.options, library, {
    ...{ now: now(), asker, openStore, keepCorrection },
  });
  return compose(answer, { command: command.name, page, options });
}
