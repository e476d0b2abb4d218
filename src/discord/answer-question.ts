import type { Command, TypedOptions } from '../command.ts';
import { readOptions } from '../command.ts';
import { markdown } from '../reply/markdown.ts';
import type { Library } from '../search/library.ts';
import { composeAnswer, composeNote, type Message } from './compose-message.ts';

/** What a command replies to typed options: a page of its answer, or what is wrong with them. */
export async function answerQuestion(
  question: { readonly command: Command; readonly page: number; readonly options: TypedOptions },
  library: Library,
  isPublic: boolean,
): Promise<Message> {
  const { command, page, options } = question;
  const read = readOptions(command, options);
  if (!read.ok) return composeNote(markdown.plain(read.sentences.join(' ')));
  const answer = await command.answer(read.options, library);
  return composeAnswer(answer, { command: command.name, page, options }, isPublic);
}
