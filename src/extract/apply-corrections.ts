import type { Article, Correction } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { contains, type Span } from '../text/span.ts';
import { indexParties, indexPeople, matchParty, matchPerson } from './match-speaker.ts';
import type { RecordedStatement, SaidDate } from './statement.ts';

/** Statements of one article as its editors have put them right, which wins over whatever was found. */
export function correctStatements(
  { text, corrections }: Article,
  statements: readonly RecordedStatement[],
  { people, parties }: Pick<Corpus, 'people' | 'parties'>,
): RecordedStatement[] {
  return corrections.reduce<RecordedStatement[]>(
    (all, correction) => {
      const targets = listTargets(all, correction);
      return all.map((each) => (targets.includes(each) ? correct(each, correction) : each));
    },
    [...statements],
  );

  function correct(
    statement: RecordedStatement,
    { speaker, party, date, span }: Correction,
  ): RecordedStatement {
    const said = date === null ? statement.said : correctDate(date, span, statement.article);
    const chosen = parties.find(({ id }) => id === party);
    if (speaker === null) return { ...statement, said, party: chosen ?? statement.party };
    const person = matchPerson(speaker.name, indexPeople(people));
    const own = person === null ? matchParty(text, speaker.mention, indexParties(parties)) : null;
    const theirs = parties.find(({ id }) => id === person?.party);
    const name = person?.name ?? speaker.name;
    return {
      ...{ ...statement, said, person, certainty: 'named' },
      speaker: { mention: speaker.mention, name },
      party: chosen ?? theirs ?? own,
    };
  }
}

/** A date that an editor has given; it rests on no words of the article but on the piece that it dates. */
function correctDate(value: string, span: Span, article: Article): SaidDate {
  return { value, basis: 'inferred', ground: 'corrected', mention: span, article };
}

/** The date that an editor has given to this very piece, or null. */
export function findCorrectedDate(article: Article, span: Span): SaidDate | null {
  const own = article.corrections.find(
    (each) => each.span.start === span.start && each.span.end === span.end,
  );
  return own?.date ? correctDate(own.date, own.span, article) : null;
}

/** The statement that is the piece; or those in it, where they are all of one speaker, as a sentence is shown whole. */
function listTargets(
  statements: readonly RecordedStatement[],
  { span }: Correction,
): readonly RecordedStatement[] {
  const same = statements.find((each) => each.span.start === span.start && each.span.end === span.end);
  if (same !== undefined) return [same];
  const near = statements.filter((each) => contains(span, each.span) || contains(each.span, span));
  const isOne = new Set(near.map(({ speaker }) => speaker?.mention.start)).size === 1;
  return isOne ? near : [];
}
