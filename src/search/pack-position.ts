import type { Article, Passage } from '../corpus/article.ts';
import type { Issue, Party } from '../corpus/corpus.ts';
import type { Position, StanceLabel, Teller } from '../extract/positions/position.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';
import {
  checkAnyDate,
  checkAnySpan,
  checkSpan,
  DATE_WIDTH,
  type DateTable,
  packDate,
  packSpan,
  unpackAnyDate,
  unpackAnySpan,
  unpackSpan,
} from './pack-span.ts';
import { checkPlace, demandFrom, NOTHING, pickFrom, type Rows, type TextTable } from './rows.ts';

const TELLERS: readonly Teller[] = ['party', 'outlet', 'other'];
const LABELS: readonly StanceLabel[] = ['demands', 'offers', 'accepts', 'accepts if', 'rejects', 'reports'];
const GLOSSES = [false, true];
/** Where in its row each part of a position begins. */
const [SPAN, PARTY, ISSUE, TELLER, STATEMENT, SUBJECT, LABEL, CUE, CONDITION, GLOSS, SAID] = [
  1, 3, 4, 5, 6, 7, 9, 10, 12, 14, 15,
];
export const POSITION_WIDTH = SAID + DATE_WIDTH;

/** The numbers and texts that positions point to. Parties and issues have those of the corpus. */
interface PositionKeys {
  readonly articles: ReadonlyMap<Article, number>;
  readonly passages: ReadonlyMap<Passage, number>;
  readonly statements: ReadonlyMap<RecordedStatement, number>;
  readonly parties: ReadonlyMap<Party, number>;
  readonly issues: ReadonlyMap<Issue, number>;
  readonly texts: TextTable;
}

/** The position with numbers for what it points to: `POSITION_WIDTH` of them. */
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
    GLOSSES.indexOf(gloss),
    ...packDate(said, keys.articles, keys.texts),
  ];
}

/** Packed positions and what they point to. */
export interface PositionTable extends DateTable {
  readonly rows: Rows;
  readonly passages: readonly Passage[];
  readonly statements: readonly RecordedStatement[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
}

/** A position whose details are read from its row whenever they are asked for, as those of a `StoredStatement`. */
export class StoredPosition implements Position {
  readonly #table: PositionTable;
  readonly #at: number;
  readonly passage: Passage;
  readonly party: Party;
  readonly issue: Issue;
  readonly statement: RecordedStatement | null;

  /** Throws where the row that begins at a place points outside the corpus. */
  constructor(table: PositionTable, at: number) {
    checkPosition(table, at);
    const { rows, passages, parties, issues, statements } = table;
    this.#table = table;
    this.#at = at;
    this.passage = passages[rows[at]!]!;
    this.party = parties[rows[at + PARTY]!]!;
    this.issue = issues[rows[at + ISSUE]!]!;
    this.statement = pickFrom(statements, rows[at + STATEMENT]);
  }

  get span(): Span {
    return unpackSpan(this.#table.rows, this.#at + SPAN);
  }

  get teller(): Teller {
    return TELLERS[this.#table.rows[this.#at + TELLER]!]!;
  }

  get subject(): Span | null {
    return unpackAnySpan(this.#table.rows, this.#at + SUBJECT);
  }

  get stance(): Position['stance'] {
    const { rows } = this.#table;
    const cue = unpackAnySpan(rows, this.#at + CUE);
    return cue && { label: pickFrom(LABELS, rows[this.#at + LABEL]), cue };
  }

  get condition(): Span | null {
    return unpackAnySpan(this.#table.rows, this.#at + CONDITION);
  }

  get said(): Position['said'] {
    return unpackAnyDate(this.#table.rows, this.#at + SAID, this.#table);
  }

  get gloss(): boolean {
    return GLOSSES[this.#table.rows[this.#at + GLOSS]!]!;
  }
}

function checkPosition(table: PositionTable, at: number): void {
  const { rows, passages, statements, parties, issues } = table;
  const { article } = demandFrom(passages, rows[at]);
  checkSpan(article, rows, at + SPAN);
  demandFrom(parties, rows[at + PARTY]);
  demandFrom(issues, rows[at + ISSUE]);
  demandFrom(TELLERS, rows[at + TELLER]);
  checkPlace(statements, rows[at + STATEMENT]);
  checkAnySpan(article, rows, at + SUBJECT);
  checkPlace(LABELS, rows[at + LABEL]);
  checkAnySpan(article, rows, at + CUE);
  checkAnySpan(article, rows, at + CONDITION);
  demandFrom(GLOSSES, rows[at + GLOSS]);
  checkAnyDate(rows, at + SAID, table);
}
