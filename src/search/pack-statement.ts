import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { CERTAINTIES, type RecordedStatement } from '../extract/statement.ts';
import { VENUE_KINDS, type Venue } from '../extract/venue.ts';
import type { Span } from '../text/span.ts';
import { DATE_WIDTH, packDate, packSpan, unpackAnySpan, unpackDate, unpackSpan } from './pack-span.ts';
import { demandFrom, NOTHING, pickFrom, type Rows, type TextTable } from './rows.ts';

const FORMS: readonly RecordedStatement['form'][] = ['direct', 'mixed', 'indirect'];
const NO_MARKS: readonly Span[] = [];
const VENUE = 13;
const DATE = VENUE + 3;
export const STATEMENT_WIDTH = DATE + DATE_WIDTH;

/** The numbers and texts that statements point to. */
export interface StatementKeys {
  readonly articles: ReadonlyMap<Article, number>;
  readonly passages: ReadonlyMap<Passage, number>;
  readonly texts: TextTable;
  /** The marked stretches of all statements, two numbers each. */
  readonly marks: number[];
}

/** The statement with numbers for what it points to: `STATEMENT_WIDTH` of them; its marks end where its last number says. */
export function packStatement(statement: RecordedStatement, keys: StatementKeys): number[] {
  const { passage, span, form, marked, cue, speaker, certainty, venue, person, party, said } = statement;
  const { articles, passages, texts, marks } = keys;
  marks.push(...marked.flatMap(packSpan));
  return [
    passages.get(passage)!,
    ...packSpan(span),
    FORMS.indexOf(form),
    CERTAINTIES.indexOf(certainty),
    ...packSpan(cue),
    ...packSpan(speaker?.mention),
    texts.place(speaker?.name),
    texts.place(person?.id),
    texts.place(party?.id),
    marks.length,
    ...packSpan(venue?.span),
    venue === null ? NOTHING : VENUE_KINDS.indexOf(venue.kind),
    ...packDate(said, articles, texts),
  ];
}

/** A reader of rows in their order. It throws where a statement points outside the corpus. */
export function makeStatementReader(
  corpus: Corpus,
  passages: readonly Passage[],
  texts: readonly string[],
  marks: Rows,
): (row: readonly number[]) => RecordedStatement {
  const people = new Map(corpus.people.map((person) => [person.id, person]));
  const parties = new Map(corpus.parties.map((party) => [party.id, party]));
  let marksRead = 0;

  function readMarks(article: Article, end: number): readonly Span[] {
    if (end < marksRead || end > marks.length) throw new Error('A mark is missing.');
    if (end === marksRead) return NO_MARKS;
    // Most have one mark, and a list that grows takes the place of sixteen.
    const first = unpackSpan(article, marks[marksRead], marks[marksRead + 1]);
    const marked = [first];
    for (marksRead += 2; marksRead < end; marksRead += 2) {
      marked.push(unpackSpan(article, marks[marksRead], marks[marksRead + 1]));
    }
    return marked;
  }

  function find<T>(owners: ReadonlyMap<string, T>, place: number): T | null {
    const id = pickFrom(texts, place);
    return id === null ? null : demandFrom([owners.get(id)], 0)!;
  }

  return (row) => {
    const [place, start, end, form, certainty, cueStart, cueEnd, from, to, name, person, party, marksEnd] =
      row;
    const passage = demandFrom(passages, place);
    const { article } = passage;
    const span = unpackSpan(article, start, end);
    if (span.start < passage.span.start || span.start >= passage.span.end)
      throw new Error('A passage is wrong.');
    const mention = unpackAnySpan(article, from, to);
    // One literal: copying parts together takes ten times as long, and there are very many statements.
    return {
      article,
      passage,
      span,
      form: demandFrom(FORMS, form),
      certainty: demandFrom(CERTAINTIES, certainty),
      marked: readMarks(article, marksEnd!),
      cue: unpackAnySpan(article, cueStart, cueEnd),
      speaker: mention && { mention, name: pickFrom(texts, name!) },
      venue: unpackVenue(article, row),
      person: find(people, person!),
      party: find(parties, party!),
      said: row[DATE] === NOTHING ? null : unpackDate(row, DATE, corpus, texts),
    };
  };
}

function unpackVenue(article: Article, row: readonly number[]): Venue | null {
  const span = unpackAnySpan(article, row[VENUE], row[VENUE + 1]);
  return span && { span, kind: demandFrom(VENUE_KINDS, row[VENUE + 2]) };
}
