import type { Article, Passage } from '../corpus/article.ts';
import type { Party, Person } from '../corpus/corpus.ts';
import { CERTAINTIES, type RecordedStatement } from '../extract/statement.ts';
import { VENUE_KINDS } from '../extract/venue.ts';
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

const FORMS: readonly RecordedStatement['form'][] = ['direct', 'mixed', 'indirect'];
/** Where in its row each part of a statement begins. */
const [SPAN, FORM, CERTAINTY, CUE, MENTION, NAME, PERSON, PARTY, MARKS_END, VENUE, VENUE_KIND, SAID] = [
  1, 3, 4, 5, 7, 9, 10, 11, 12, 13, 15, 16,
];
export const STATEMENT_WIDTH = SAID + DATE_WIDTH;

/** The numbers and texts that statements point to. People and parties have those of the corpus. */
export interface StatementKeys {
  readonly articles: ReadonlyMap<Article, number>;
  readonly passages: ReadonlyMap<Passage, number>;
  readonly people: ReadonlyMap<Person, number>;
  readonly parties: ReadonlyMap<Party, number>;
  readonly texts: TextTable;
  /** The marked stretches of all statements, two numbers each. */
  readonly marks: number[];
}

/** The statement with numbers for what it points to: `STATEMENT_WIDTH` of them; its marks end where `MARKS_END` says. */
export function packStatement(statement: RecordedStatement, keys: StatementKeys): number[] {
  const { passage, span, form, marked, cue, speaker, certainty, venue, person, party, said } = statement;
  const { articles, passages, people, parties, texts, marks } = keys;
  marks.push(...marked.flatMap(packSpan));
  return [
    passages.get(passage)!,
    ...packSpan(span),
    FORMS.indexOf(form),
    CERTAINTIES.indexOf(certainty),
    ...packSpan(cue),
    ...packSpan(speaker?.mention),
    texts.place(speaker?.name),
    person === null ? NOTHING : people.get(person)!,
    party === null ? NOTHING : parties.get(party)!,
    marks.length,
    ...packSpan(venue?.span),
    venue === null ? NOTHING : VENUE_KINDS.indexOf(venue.kind),
    ...packDate(said, articles, texts),
  ];
}

/** Packed statements and what they point to. */
export interface StatementTable extends DateTable {
  readonly rows: Rows;
  readonly marks: Rows;
  readonly passages: readonly Passage[];
  readonly people: readonly Person[];
  readonly parties: readonly Party[];
}

/**
 * A statement whose details are read from its row whenever they are asked for: a large library holds very many that nobody
 * asks for. They are no properties of its own, so a copy made with three dots lacks them.
 */
export class StoredStatement implements RecordedStatement {
  readonly #table: StatementTable;
  readonly #at: number;
  readonly article: Article;
  readonly passage: Passage;
  readonly person: Person | null;
  readonly party: Party | null;

  /** Throws where the row that begins at a place points outside the corpus. */
  constructor(table: StatementTable, at: number) {
    checkStatement(table, at);
    const { rows, passages, people, parties } = table;
    this.#table = table;
    this.#at = at;
    this.passage = passages[rows[at]!]!;
    this.article = this.passage.article;
    this.person = pickFrom(people, rows[at + PERSON]);
    this.party = pickFrom(parties, rows[at + PARTY]);
  }

  get span(): Span {
    return unpackSpan(this.#table.rows, this.#at + SPAN);
  }

  get form(): RecordedStatement['form'] {
    return FORMS[this.#table.rows[this.#at + FORM]!]!;
  }

  get certainty(): RecordedStatement['certainty'] {
    return CERTAINTIES[this.#table.rows[this.#at + CERTAINTY]!]!;
  }

  get marked(): readonly Span[] {
    const { rows, marks } = this.#table;
    const marked: Span[] = [];
    for (let at = startMarks(rows, this.#at); at < rows[this.#at + MARKS_END]!; at += 2) {
      marked.push(unpackSpan(marks, at));
    }
    return marked;
  }

  get cue(): Span | null {
    return unpackAnySpan(this.#table.rows, this.#at + CUE);
  }

  get speaker(): RecordedStatement['speaker'] {
    const { rows, texts } = this.#table;
    const mention = unpackAnySpan(rows, this.#at + MENTION);
    return mention && { mention, name: pickFrom(texts, rows[this.#at + NAME]) };
  }

  get venue(): RecordedStatement['venue'] {
    const { rows } = this.#table;
    const span = unpackAnySpan(rows, this.#at + VENUE);
    return span && { span, kind: VENUE_KINDS[rows[this.#at + VENUE_KIND]!]! };
  }

  get said(): RecordedStatement['said'] {
    return unpackAnyDate(this.#table.rows, this.#at + SAID, this.#table);
  }
}

function checkStatement(table: StatementTable, at: number): void {
  const { rows, marks, passages, people, parties, texts } = table;
  const { article, span } = demandFrom(passages, rows[at]);
  const start = rows[at + SPAN]!;
  checkSpan(article, rows, at + SPAN);
  if (start < span.start || start >= span.end) throw new Error('A passage is wrong.');
  demandFrom(FORMS, rows[at + FORM]);
  demandFrom(CERTAINTIES, rows[at + CERTAINTY]);
  checkAnySpan(article, rows, at + CUE);
  checkAnySpan(article, rows, at + MENTION);
  checkPlace(texts, rows[at + NAME]);
  checkPlace(people, rows[at + PERSON]);
  checkPlace(parties, rows[at + PARTY]);
  const [first, end] = [startMarks(rows, at), rows[at + MARKS_END]!];
  if (end < first || end > marks.length) throw new Error('A mark is missing.');
  for (let mark = first; mark < end; mark += 2) checkSpan(article, marks, mark);
  checkAnySpan(article, rows, at + VENUE);
  if (rows[at + VENUE] !== NOTHING) demandFrom(VENUE_KINDS, rows[at + VENUE_KIND]);
  checkAnyDate(rows, at + SAID, table);
}

/** The marks of a row begin where those of the row before it end. */
function startMarks(rows: Rows, at: number): number {
  return at === 0 ? 0 : rows[at - STATEMENT_WIDTH + MARKS_END]!;
}
