import { commands } from '../commands/index.ts';
import type { Answer, Citation } from '../src/answers/answer.ts';
import type { TypedOptions } from '../src/command/command.ts';
import { readOptions } from '../src/command/read-options.ts';
import type { Passage } from '../src/corpus/article.ts';
import { itemsOf } from '../src/reply/json-answer.ts';
import type { Library } from '../src/search/library.ts';
import { tokenizeWords } from '../src/text/fold.ts';
import { NOWHERE } from './nowhere.ts';

/** Words of the record in a row, exactly as they stand there. */
export interface Excerpt {
  readonly passage: Passage;
  readonly text: string;
}

/** A number from 0 up to 1, the next of a row that a seed begins: the generator of Park and Miller. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** `count` random excerpts of 8 to 30 words, each from one paragraph. */
export function drawExcerpts(library: Library, count: number, random: () => number): Excerpt[] {
  const long = library.passages
    .map((passage) => ({ passage, words: tokenizeWords(passage.article.text, passage.span) }))
    .filter(({ words }) => words.length >= FEWEST);
  const drawn = Array.from({ length: count }, () => {
    const { passage, words } = long[Math.floor(random() * long.length)]!;
    const length = Math.min(words.length, FEWEST + Math.floor(random() * (MOST - FEWEST + 1)));
    const from = Math.floor(random() * (words.length - length + 1));
    const text = passage.article.text.slice(words[from]!.start, words[from + length - 1]!.end);
    return { passage, text };
  });
  return drawn;
}

const FEWEST = 8;
const MOST = 30;

/** The excerpt with one of its words changed for another of the record, no name: those are read as somebody's claim. */
export function changeWord({ text }: Excerpt, library: Library, random: () => number): string {
  const words = tokenizeWords(text);
  const { start, end } = words[Math.floor(random() * words.length)]!;
  const others = library.passages[Math.floor(random() * library.passages.length)]!;
  const candidates = tokenizeWords(others.article.text, others.span).filter(
    ({ term }) => term.length > 4 && library.findNames(term).length === 0,
  );
  const other = candidates[Math.floor(random() * candidates.length)]?.term ?? 'elephant';
  return text.slice(0, start) + other + text.slice(end);
}

/** What a command answers to words typed without a flag. */
export async function askCommand(name: string, words: string, library: Library): Promise<Answer | string> {
  const command = commands.find((each) => each.name === name)!;
  const option = command.positional ?? 'quote';
  const read = readOptions(command, { [option]: words } as TypedOptions);
  if (!read.ok) return read.sentences.join(' ');
  return command.answer(read.options, library, NOWHERE);
}

/** True where the answer says that the record holds the words as they were typed. */
export function claimsWording(answer: Answer | string): boolean {
  if (typeof answer === 'string') return false;
  if (answer.kind === 'verdict')
    return ['verbatim', 'other-speaker', 'other-source'].includes(answer.verdict);
  if (answer.kind !== 'quotes') return false;
  const isLookedUp = answer.notices.some((notice) => notice.is === 'read-as' && notice.as === 'passages');
  return !isLookedUp && answer.notices.every(({ is }) => is !== 'close-wording');
}

/** Every place that the answer shows as one of the words. */
export function listPlaces(answer: Answer | string): Citation[] {
  if (typeof answer === 'string') return [];
  return itemsOf(answer).flatMap(({ citation, also }) => [citation, ...also]);
}
