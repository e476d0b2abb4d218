import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus, Party, Person } from '../corpus/corpus.ts';
import { findKnownDay } from '../corpus/find-known-day.ts';
import { findPassage } from '../corpus/find-passage.ts';
import { sliceSpan } from '../text/span.ts';
import { correctStatements } from './apply-corrections.ts';
import { attributeAnswers } from './attribute-answers.ts';
import { attributeDocument } from './attribute-document.ts';
import { findDates } from './dates/find-dates.ts';
import { describeSpeakers } from './describe-speakers.ts';
import { dateStatements } from './events/date-statements.ts';
import { readSentences } from './events/read-sentences.ts';
import { extractStatements } from './extract-statements.ts';
import { giveWords } from './give-words.ts';
import {
  indexOffices,
  indexParties,
  indexPeople,
  matchParty,
  matchPerson,
  type NameIndex,
} from './match-speaker.ts';
import { resolveReferences } from './resolve-references.ts';
import type { RecordedStatement, Statement } from './statement.ts';

/**
 * The statements of one article with their place in the record: `passages` are that article's own. A person is found by
 * the fullest name that the article gives; a party is the person's, or the one whose own name heads the mention. Words
 * under a doubtful note never have a party.
 */
export function recordStatements(
  article: Article,
  passages: readonly Passage[],
  corpus: Corpus,
): RecordedStatement[] {
  const people = indexPeople(corpus.people);
  const offices = indexOffices(corpus.people);
  const parties = indexParties(corpus.parties);
  const statements = extractStatements(article, corpus.people).map((each) =>
    leaveNamesakesOpen(article, each, corpus.people),
  );
  const { text, furniture, titleSpan } = article;
  const source = { text, furniture, titleSpan, published: findKnownDay(article) };
  const sentences = readSentences(article);
  const recorded = statements.flatMap((statement) => {
    const passage = findPassage(passages, statement.span.start);
    if (passage === null) return [];
    const person = findPerson(article, statement, people, offices);
    const party = person === null ? findParty(article, statement, parties) : findPersonsParty(person, corpus);
    const speaker = nameHolder(statement, person);
    return [giveWords({ ...statement, article, passage, said: null }, { speaker, person, party })];
  });
  const answered = attributeAnswers(article, recorded, corpus);
  const resolved = resolveReferences(article, answered, sentences, corpus);
  const described = describeSpeakers(article.text, resolved);
  const attributed = attributeDocument(article, passages, described, corpus);
  // Whose words go on is known only when pronouns are.
  const days = dateStatements(source, sentences, attributed, findDates(source));
  const dated = attributed.map((statement, i) => ({
    ...statement,
    said: days[i] ? { ...days[i], article } : null,
  }));
  return correctStatements(article, dated, corpus);
}

/** Whoever is called by an office alone has the name of who holds it. */
function nameHolder({ speaker }: Statement, person: Person | null): Statement['speaker'] {
  return speaker === null || person === null ? speaker : { ...speaker, name: speaker.name ?? person.name };
}

/**
 * The person whose title and name stand there ("King Roe"), else whom the fullest name of the article means, and without
 * a name who holds the office that stands there.
 */
function findPerson(
  { text }: Article,
  { speaker }: Statement,
  people: NameIndex<Person>,
  offices: NameIndex<Person>,
): Person | null {
  if (speaker === null) return null;
  const written = sliceSpan(text, speaker.mention);
  if (speaker.name === null) {
    const office = /^the\s/iu.test(written) ? matchPerson(written, offices) : null;
    // "The Emir", where the record lists that for somebody's name.
    const isWhole = CALLED.test(written) && !/^\s+of\s/u.test(text.slice(speaker.mention.end));
    return office ?? (isWhole ? matchPerson(written, people) : null);
  }
  return (isOneWord(written) ? null : matchPerson(written, people)) ?? matchPerson(speaker.name, people);
}

const CALLED = /^[Tt]he(?:\s+\p{Lu}\p{L}*)+$/u;

/** "Lund said", where the article names two of the record who are called Lund: it may be either, and is only "Lund". */
function leaveNamesakesOpen(article: Article, statement: Statement, people: readonly Person[]): Statement {
  const { speaker } = statement;
  if (speaker === null || speaker.name === null) return statement;
  const written = sliceSpan(article.text, speaker.mention);
  if (!isOneWord(written)) return statement;
  const namesakes = people.filter(({ name }) => name.endsWith(` ${written}`) && article.text.includes(name));
  return namesakes.length < 2 ? statement : { ...statement, speaker: { ...speaker, name: written } };
}

function isOneWord(written: string): boolean {
  return !/\s/u.test(written);
}

function findPersonsParty(person: Person, corpus: Corpus): Party | null {
  return corpus.parties.find(({ id }) => id === person.party) ?? null;
}

function findParty(article: Article, { speaker }: Statement, parties: NameIndex<Party>): Party | null {
  return speaker === null ? null : matchParty(article.text, speaker.mention, parties);
}
