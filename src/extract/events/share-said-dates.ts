import { tokenizeWords } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import type { RecordedStatement, SaidDate } from '../statement.ts';

/** This many words in a row are not said twice by chance. */
const SAME_WORDS = 8;
// "she said in an interview", "in the interview he said"
const INTERVIEW = /\bin (?:an|the|his|her) interview\b/iu;

/**
 * The statements, with the days that other copies of their words give: the same words of the same person have one date
 * wherever they are carried, and so has everything else that an article takes from the one interview they are from.
 */
export function shareSaidDates(statements: readonly RecordedStatement[]): RecordedStatement[] {
  const dated = indexDated(statements);
  const found = new Map<RecordedStatement, SaidDate>();
  const interviews = new Map<string, SaidDate>();
  for (const statement of statements) {
    const { article, person, said } = statement;
    if (person === null || said?.ground === 'own') continue;
    const copy = listRuns(statement)
      .map((run) => dated.get(`${person.id} ${run}`))
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
  const start = Math.max(passage.span.start, cue.start - AROUND);
  const end = Math.min(passage.span.end, cue.end + AROUND);
  return INTERVIEW.test(sliceSpan(article.text, { start, end }));
}

/** The dates of the words that name them, by speaker and run of words; null where two dates are named. */
function indexDated(statements: readonly RecordedStatement[]): Map<string, SaidDate | null> {
  const dated = new Map<string, SaidDate | null>();
  for (const statement of statements) {
    const { said, person } = statement;
    if (said?.ground !== 'own' || person === null) continue;
    for (const run of listRuns(statement)) {
      const key = `${person.id} ${run}`;
      const known = dated.get(key);
      dated.set(key, known === undefined || known?.value === said.value ? said : null);
    }
  }
  return dated;
}

/** Every run of some words in the statement, folded. */
function listRuns({ article, span }: RecordedStatement): string[] {
  const words = tokenizeWords(article.text, span).map(({ term }) => term);
  const runs: string[] = [];
  for (let at = 0; at + SAME_WORDS <= words.length; at++)
    runs.push(words.slice(at, at + SAME_WORDS).join(' '));
  return runs;
}
