import { commands } from '../../commands/index.ts';
import { readOptions } from '../../src/command/read-options.ts';
import { renderText } from '../../src/reply/json-answer.ts';
import { NOWHERE } from '../nowhere.ts';
import { record } from '../record.ts';
import { sayTiming, timeCalls } from './measure.ts';

/** Questions of every kind, made from the record itself. */
export function makeQuestions(count: number): { words: string }[] {
  const sentences = record.passages.map(({ article, span }) => article.text.slice(span.start, span.end));
  return Array.from({ length: count }, (_, i) => {
    const words = sentences[i % sentences.length]!.split(/\s+/u);
    const from = (i * 7) % Math.max(1, words.length - 6);
    return {
      words: words
        .slice(from, from + 2 + (i % 5))
        .join(' ')
        .slice(0, 200),
    };
  });
}

/** Prints how fast answers come from the core that the terminal and Discord share. */
export async function benchAnswers(): Promise<void> {
  const whoSaid = commands.find(({ name }) => name === 'who-said')!;
  const answer = async (typed: { words: string }) => {
    const read = readOptions(whoSaid, typed);
    if (read.ok) renderText(await whoSaid.answer(read.options, record, NOWHERE));
  };
  await timeCalls(makeQuestions(200), answer);
  console.log(sayTiming('answers through the core', await timeCalls(makeQuestions(2000), answer)));
}
