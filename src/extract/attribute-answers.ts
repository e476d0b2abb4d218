import type { Article } from '../corpus/article.ts';
import type { Corpus, Person } from '../corpus/corpus.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { readTokens } from '../text/tokens.ts';
import { giveWords } from './give-words.ts';
import { isTurn } from './is-turn.ts';
import type { RecordedStatement } from './statement.ts';

/**
 * Gives the answers of a printed interview that no line names ("A: …", or a paragraph below a question) to the person who
 * is interviewed: the only one of the record whom the headline names or, where it names none, the text before the first
 * turn. Where several are named, nobody is given.
 */
export function attributeAnswers(
  article: Article,
  statements: readonly RecordedStatement[],
  corpus: Pick<Corpus, 'people' | 'parties'>,
): RecordedStatement[] {
  if (!statements.some((each) => isNamelessAnswer(article, each))) return [...statements];
  const first = statements.findIndex((each) => isTurn(each) || isNamelessAnswer(article, each));
  const start = statements[first]!.span.start;
  const found = findInterviewee(article, start, corpus);
  if (found === null) return [...statements];
  const { person, mention } = found;
  const party = corpus.parties.find(({ id }) => id === person.party) ?? null;
  const interviewee = { speaker: { mention, name: person.name }, person, party };
  return statements.map((statement) =>
    isNamelessAnswer(article, statement)
      ? giveWords({ ...statement, certainty: 'inferred' }, interviewee)
      : statement,
  );
}

function findInterviewee(article: Article, before: number, { people }: Pick<Corpus, 'people'>): Named | null {
  const { titleSpan } = article;
  const titled = titleSpan === null ? [] : findPeople(article, titleSpan, people);
  const named = titled.length > 0 ? titled : findPeople(article, { start: 0, end: before }, people);
  const isOne = new Set(named.map(({ person }) => person)).size === 1;
  return isOne ? named[0]! : null;
}

interface Named {
  readonly person: Person;
  readonly mention: Span;
}

/** The people of the record who are named in a piece of an article, each where one of their names first stands. */
function findPeople({ text }: Article, within: Span, people: readonly Person[]): Named[] {
  const tokens = readTokens(text, within);
  const folded = tokens.map(({ word }) => foldText(word));
  return people.flatMap((person) => {
    const places = [person.name, ...person.otherNames].flatMap((name) => {
      const words = foldText(name).split(' ');
      const at = folded.findIndex((_, i) => words.every((word, k) => folded[i + k] === word));
      return at < 0 ? [] : [{ start: tokens[at]!.start, end: tokens[at + words.length - 1]!.end }];
    });
    return places.length === 0 ? [] : [{ person, mention: places[0]! }];
  });
}

/** "A: …", "A. …", "Answer: …", or a paragraph that no label opens; between marks, right below a question. */
function isNamelessAnswer({ text }: Article, statement: RecordedStatement): boolean {
  const { form, speaker, cue, span } = statement;
  if (form !== 'direct' || speaker !== null) return false;
  if (!isTurn(statement)) return cue === null && isBelowQuestion(text, span);
  return cue === null || ANSWER.test(text.slice(Math.max(0, span.start - LONGEST_LABEL), span.start));
}

/** Whether a span is a paragraph of its own, and the one above it asks. */
function isBelowQuestion(text: string, { start, end }: Span): boolean {
  const above = text.slice(Math.max(0, start - LONGEST_GAP), start);
  // "Will it rain?" and an empty line above, and nothing behind in its own.
  return /\?[”"’']?\s*\n\s*$/u.test(above) && /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + LONGEST_GAP));
}

const LONGEST_GAP = 12;
const LONGEST_LABEL = 12;
// "A: ", "A. ", "ANSWER: "
const ANSWER = /(?:^|\n)\s*(?:a|answer)\s?[.:]\s*$/iu;
