import { tokenizeWords } from '../../text/fold.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { RecordedStatement, SaidDate } from '../statement.ts';

/** This many words in a row are not said twice by chance. */
const SAME_WORDS = 8;
// "she said in an interview", "in the interview he said"
const INTERVIEW = /\bin (?:an|the|his|her) interview\b/iu;
// "The Herald, after an interview of the Post"
const RETOLD = /\binterview\b/iu;

/** The days on which words were said: by runs of words, see `listRuns`; null where two days are named. */
export type DatedWords = ReadonlyMap<string, SaidDate | null>;

/**
 * The statements, with the days that other copies of their words give: the same words of the same person have one date
 * wherever they are carried, and so has everything else that an article takes from the one interview they are from.
 * `dated` holds at least the runs of these statements, of all that the record has; articles are given whole.
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
    const said = found.get(statement) ?? statement.said ?? ofInterview ?? null;
    return said === statement.said ? statement : { ...statement, said };
  });
}

function nameSource({ article, person }: RecordedStatement): string {
  return `${article.id} ${person?.id}`;
}

/** How far around its verb a clause is read for where it was said. */
const AROUND = 60;

function isFromInterview({ article, passage, cue, person }: RecordedStatement): boolean {
  if (cue === null || person === null) return false;
  if (RETOLD.test(article.credit)) return true;
  const start = Math.max(passage.span.start, cue.start - AROUND);
  const end = Math.min(passage.span.end, cue.end + AROUND);
  return INTERVIEW.test(sliceSpan(article.text, { start, end }));
}

/** The days of the statements that name their own, by their runs. In reading order, as the first copy gives the day. */
export function indexDated(statements: Iterable<RecordedStatement>): DatedWords {
  const dated = new Map<string, SaidDate | null>();
  for (const statement of statements) {
    const { said } = statement;
    if (said?.ground !== 'own') continue;
    for (const { key } of listRuns(statement)) {
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
