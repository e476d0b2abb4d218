import { tokenizeWords } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { RecordedStatement, SaidDate } from '../statement.ts';
import { isFromInterview, listInterviews, retellsInterview } from './list-interviews.ts';

/** This many words in a row are not said twice by chance. */
const SAME_WORDS = 8;

/** The days on which words were said, by `listRuns` and `listInterviews`; null where two days are named. */
export type DatedWords = ReadonlyMap<string, SaidDate | null>;

/**
 * The statements, with the days that other copies of their words give: the same words of the same person have one date
 * wherever they are carried, and so has everything else that an article takes from the one interview they are from, or
 * from the interview of an outlet to which another article says they were given that week. `dated` holds at least the runs of these statements, of all that the record has; articles are given whole.
 */
export function shareSaidDates(
  statements: readonly RecordedStatement[],
  dated: DatedWords = indexDated(statements),
): RecordedStatement[] {
  const found = new Map<RecordedStatement, SaidDate>();
  const interviews = new Map<string, SaidDate>();
  for (const statement of statements) {
    const { article, person, said } = statement;
    if (person === null || said?.ground === 'own' || said?.ground === 'corrected') continue;
    const copy = listRuns(statement)
      .map(({ key }) => dated.get(key))
      .find(Boolean);
    if (!copy || copy.article === article) continue;
    const shared: SaidDate = { ...copy, basis: 'inferred', ground: 'elsewhere' };
    found.set(statement, shared);
    interviews.set(`${article.id} ${person.id}`, shared);
  }
  const interviewed = new Set(statements.filter(isFromInterview).map(nameSource));
  return statements.map((statement) => {
    const ofInterview = interviewed.has(nameSource(statement))
      ? interviews.get(nameSource(statement))
      : undefined;
    const said = found.get(statement) ?? statement.said ?? ofInterview ?? findInterviewDay(statement, dated);
    return said === statement.said ? statement : { ...statement, said };
  });
}

function nameSource({ article, person }: RecordedStatement): string {
  return `${article.id} ${person?.id}`;
}

/**
 * The day that another article gives the interview a statement is from, or its own that retells nothing else; null where
 * none or several do.
 */
function findInterviewDay(statement: RecordedStatement, dated: DatedWords): SaidDate | null {
  const found = listInterviews(statement).flatMap((key) => dated.get(key) ?? []);
  const isOwn = retellsInterview(statement.article);
  const [only, ...others] = found.filter(({ article }) => isOwn || article !== statement.article);
  if (only === undefined || others.length > 0) return null;
  return { ...only, basis: 'inferred', ground: 'elsewhere' };
}

/** The days of the statements that name their own, by their runs. In reading order, as the first copy gives the day. */
export function indexDated(statements: Iterable<RecordedStatement>): DatedWords {
  const dated = new Map<string, SaidDate | null>();
  for (const statement of statements) {
    const { said } = statement;
    if (said?.ground !== 'own') continue;
    for (const key of [...listRuns(statement).map((run) => run.key), ...listInterviews(statement)]) {
      const known = dated.get(key);
      // A later copy with the same day changes nothing, so that one more of many copies touches none of the others.
      if (known === undefined) dated.set(key, said);
      else if (known?.value !== said.value) dated.set(key, null);
    }
  }
  return dated;
}

/** Some words in a row of somebody's: words with the same key are the same, said by the same person. */
export interface Run {
  readonly key: string;
  readonly span: Span;
}

/** Every run of some words in the statement; none where the speaker is nobody whom the record knows. */
export function listRuns({ article, span, person }: RecordedStatement): Run[] {
  if (person === null) return [];
  const words = tokenizeWords(article.text, span);
  const runs: Run[] = [];
  for (let at = 0; at + SAME_WORDS <= words.length; at++) {
    const run = words.slice(at, at + SAME_WORDS);
    const key = `${person.id} ${run.map(({ term }) => term).join(' ')}`;
    runs.push({ key, span: { start: run[0]!.start, end: run.at(-1)!.end } });
  }
  return runs;
}
