import type { Answer } from '../answers/answer.ts';
import type { Command, TypedOptions } from '../command.ts';
import { readOptions } from '../command.ts';
import { markdown } from '../reply/markdown.ts';
import type { Library } from '../search/library.ts';
import type { Turn } from './button-state.ts';
import { composeAnswer, composeNote, type Message } from './compose-message.ts';

/** A command with what was typed, and the page of its answer that is meant. */
export interface Question {
  readonly command: Command;
  readonly page: number;
  readonly options: TypedOptions;
}

/** What a command replies to typed options: a page of its answer, or what is wrong with them. */
export function answerQuestion(question: Question, library: Library, isPublic: boolean): Promise<Message> {
  return answerAs(question, library, (answer, turn) => composeAnswer(answer, turn, isPublic));
}

/** The same, with the answer put into a message by `compose`. */
export async function answerAs(
  { command, page, options }: Question,
  library: Library,
  compose: (answer: Answer, turn: Turn) => Message,
): Promise<Message> {
  const read = readOptions(command, options);
  if (!read.ok) return composeNote(markdown.plain(read.sentences.join(' ')));
  return compose(await command.answer(read.options, library), { command: command.name, page, options });
}
