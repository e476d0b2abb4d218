import { sliceSpan } from '../text/span.ts';
import { makeWordSet } from '../text/word-set.ts';
import type { RecordedStatement } from './statement.ts';

/** "The source said": a speaker without a name is described by the words that brought it in, "a source in the delegation". */
export function describeSpeakers(
  text: string,
  statements: readonly RecordedStatement[],
): RecordedStatement[] {
  const read = ({ speaker }: RecordedStatement) =>
    speaker === null || speaker.name !== null
      ? []
      : sliceSpan(text, speaker.mention).toLowerCase().split(/\s+/u);
  return statements.map((statement, i) => {
    const [article, noun, ...more] = read(statement);
    if (article !== 'the' || noun === undefined || more.length > 0) return statement;
    const fuller = statements.slice(0, i).findLast((other) => {
      const [first, ...words] = read(other);
      return INTRODUCING.has(first ?? '') && words.length > 1 && words.includes(noun);
    });
    if (fuller === undefined) return statement;
    return { ...statement, speaker: { ...statement.speaker!, mention: fuller.speaker!.mention } };
  });
}

const INTRODUCING = makeWordSet('a an one');
