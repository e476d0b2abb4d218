import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus, Issue, Party } from '../corpus/corpus.ts';
import type { Position, StanceLabel, Teller } from '../extract/positions/position.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import { DATE_WIDTH, packDate, packSpan, unpackAnySpan, unpackDate, unpackSpan } from './pack-span.ts';
import { demandFrom, NOTHING, pickFrom, type TextTable } from './rows.ts';

const TELLERS: readonly Teller[] = ['party', 'outlet', 'other'];
const LABELS: readonly StanceLabel[] = ['demands', 'offers', 'accepts', 'accepts if', 'rejects', 'reports'];
const DATE = 15;
export const POSITION_WIDTH = DATE + DATE_WIDTH;

/** The numbers and texts that positions point to. */
interface PositionKeys {
  readonly articles: ReadonlyMap<Article, number>;
  readonly passages: ReadonlyMap<Passage, number>;
  readonly statements: ReadonlyMap<RecordedStatement, number>;
  readonly parties: ReadonlyMap<Party, number>;
  readonly issues: ReadonlyMap<Issue, number>;
  readonly texts: TextTable;
}

/** The position with numbers for what it points to: `POSITION_WIDTH` of them. Parties and issues have those of the corpus. */
export function packPosition(position: Position, keys: PositionKeys): number[] {
  const { passage, span, party, issue, teller, statement, subject, stance, condition, said, gloss } =
    position;
  return [
    keys.passages.get(passage)!,
    ...packSpan(span),
    keys.parties.get(party)!,
    keys.issues.get(issue)!,
    TELLERS.indexOf(teller),
    statement === null ? NOTHING : keys.statements.get(statement)!,
    ...packSpan(subject),
    stance === null || stance.label === null ? NOTHING : LABELS.indexOf(stance.label),
    ...packSpan(stance?.cue),
    ...packSpan(condition),
    Number(gloss),
    ...packDate(said, keys.articles, keys.texts),
  ];
}

/** Throws where the position points outside the corpus. */
export function unpackPosition(
  row: readonly number[],
  corpus: Corpus,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  texts: readonly string[],
): Position {
  const [
    place,
    start,
    end,
    party,
    issue,
    teller,
    statement,
    from,
    to,
    label,
    cueStart,
    cueEnd,
    ifStart,
    ifEnd,
    gloss,
  ] = row;
  const passage = demandFrom(passages, place);
  const { article } = passage;
  const cue = unpackAnySpan(article, cueStart, cueEnd);
  return {
    passage,
    span: unpackSpan(article, start, end),
    party: demandFrom(corpus.parties, party),
    issue: demandFrom(corpus.issues, issue),
    teller: demandFrom(TELLERS, teller),
    statement: pickFrom(statements, statement!),
    subject: unpackAnySpan(article, from, to),
    stance: cue && { label: pickFrom(LABELS, label!), cue },
    condition: unpackAnySpan(article, ifStart, ifEnd),
    said: row[DATE] === NOTHING ? null : unpackDate(row, DATE, corpus, texts),
    gloss: demandFrom([false, true], gloss),
  };
}
