import type { Person } from '../corpus/corpus.ts';
import { listInterviews } from '../extract/events/list-interviews.ts';
import { listRuns, type Run } from '../extract/events/share-said-dates.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Holdings } from './holdings.ts';
import { keepShared } from './numbers.ts';
import { isStopWord } from './stop-words.ts';

/** What finds the statements of a library that one other says more of; in reading order. */
export interface AlikeFinder {
  /** Those in which the same person says the same words in a row. */
  readonly findAlike: (statement: RecordedStatement, run: Run) => RecordedStatement[];
  /** Those that may be from the same interview, by one of its `listInterviews`. */
  readonly findOfInterview: (statement: RecordedStatement, key: string) => RecordedStatement[];
}

export function makeAlikeFinder({ analyser, index, passages, statements }: Holdings): AlikeFinder {
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

  const interviews = new Map<Person | null, Map<string, RecordedStatement[]>>();

  function readInterviews(person: Person | null): Map<string, RecordedStatement[]> {
    const known = interviews.get(person);
    if (known !== undefined) return known;
    const found = new Map<string, RecordedStatement[]>();
    for (const statement of statements) {
      if (statement.person !== person) continue;
      for (const key of listInterviews(statement)) {
        const others = found.get(key);
        if (others === undefined) found.set(key, [statement]);
        else others.push(statement);
      }
    }
    interviews.set(person, found);
    return found;
  }

  return {
    findAlike: (statement, run) =>
      listCandidates(statement, run).filter(
        (other) => other.person === statement.person && listKeys(other).has(run.key),
      ),
    findOfInterview: ({ person }, key) => readInterviews(person).get(key) ?? [],
  };
}
