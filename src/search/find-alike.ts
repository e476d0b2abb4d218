import { listRuns, type Run } from '../extract/events/share-said-dates.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Holdings } from './holdings.ts';
import { keepShared } from './numbers.ts';
import { isStopWord } from './stop-words.ts';

/** A finder of the statements of a library in which the same person says the same words in a row, in reading order. */
export function makeAlikeFinder({
  analyser,
  index,
  passages,
  statements,
}: Holdings): (statement: RecordedStatement, run: Run) => RecordedStatement[] {
  const remembered = new Map<RecordedStatement, ReadonlySet<string>>();

  function listKeys(statement: RecordedStatement): ReadonlySet<string> {
    const keys = remembered.get(statement) ?? new Set(listRuns(statement).map(({ key }) => key));
    remembered.set(statement, keys);
    return keys;
  }

  /** Words of grammar stand in no index, so a run of nothing else may be in anything that the person says. */
  function listCandidates(
    { article, person }: RecordedStatement,
    { span }: Run,
  ): readonly RecordedStatement[] {
    const words = analyser.readWords(article.text, span).filter(({ plain }) => !isStopWord(plain));
    const holders = words.map(({ plain }) => index.findDocuments(analyser.stem(plain)));
    const [rarest, ...others] = holders.sort((a, b) => a.length - b.length);
    if (rarest === undefined) return statements.filter((other) => other.person === person);
    const numbers = others.reduce((kept, holder) => keepShared(kept, [holder]), rarest);
    return Array.from(numbers)
      .filter((number) => number >= passages.length)
      .map((number) => statements[number - passages.length]!);
  }

  return (statement, run) =>
    listCandidates(statement, run).filter(
      (other) => other.person === statement.person && listKeys(other).has(run.key),
    );
}
