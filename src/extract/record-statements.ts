import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus, Party, Person } from '../corpus/corpus.ts';
import { findPassage } from '../corpus/find-passage.ts';
import { overlaps } from '../text/span.ts';
import { extractStatements } from './extract-statements.ts';
import { matchParty, matchPerson } from './match-speaker.ts';
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
  return extractStatements(article).flatMap((statement) => {
    const passage = findPassage(passages, statement.span.start);
    if (passage === null) return [];
    const person = findPerson(statement, corpus);
    return [{ ...statement, article, passage, person, party: findParty(article, statement, person, corpus) }];
  });
}

function findPerson({ speaker }: Statement, corpus: Corpus): Person | null {
  return speaker === null || speaker.name === null ? null : matchPerson(speaker.name, corpus.people);
}

function findParty(
  article: Article,
  statement: Statement,
  person: Person | null,
  corpus: Corpus,
): Party | null {
  const { span, speaker } = statement;
  if (article.notes.some((note) => note.severity === 'doubtful' && overlaps(note.span, span))) return null;
  if (person !== null) return corpus.parties.find(({ id }) => id === person.party) ?? null;
  return speaker === null ? null : matchParty(article.text, speaker.mention, corpus.parties);
}
