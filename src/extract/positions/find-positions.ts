import type { Article, Passage } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { findKnownDay } from '../../corpus/find-known-day.ts';
import { contains } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findDates } from '../dates/find-dates.ts';
import { findSaidDate } from '../dates/find-said-date.ts';
import { isAfter } from '../events/date-bounds.ts';
import { dateBy } from '../events/text-date.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement, SaidDate } from '../statement.ts';
import { choosePositions } from './choose-positions.ts';
import { correctPositions } from './correct-positions.ts';
import type { WordReader } from './match-issues.ts';
import type { Position } from './position.ts';
import { makeArticleReader } from './read-article.ts';

/**
 * The positions of all parties on all issues, article by article in reading order. A sentence gives one position for
 * each party and issue. Headlines shorten what they tell and are passed over; so is whatever lies under a doubtful note.
 */
export function findPositions(
  corpus: Corpus,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  readWords: WordReader,
): Position[] {
  if (corpus.issues.length === 0) return [];
  const readArticle = makeArticleReader(corpus, readWords);
  const findArticleDates = rememberDates();
  const statementsOf = groupByArticle(statements);
  return [...groupByArticle(passages)].flatMap(([article, own]) => {
    const said = statementsOf.get(article) ?? [];
    const lead = said.find((statement) => statement.said?.ground === 'lead')?.said ?? null;
    return choosePositions(readArticle(article, own, said), corpus.issues).flatMap((sentence) => {
      const dated = sentence.map((position) => dateByCue(position, findArticleDates));
      return correctPositions(dated, article, corpus).map((position) =>
        dateByReport(giveToAuthor(position, said), lead),
      );
    });
  });
}

function groupByArticle<T extends { readonly article: Article }>(all: readonly T[]): Map<Article, T[]> {
  const groups = new Map<Article, T[]>();
  for (const each of all) {
    const group = groups.get(each.article);
    if (group === undefined) groups.set(each.article, [each]);
    else group.push(each);
  }
  return groups;
}

/** The outlet's own words have the date of their verb, where they give it one that is no term of what is to come. */
function dateByCue(
  position: Position,
  findArticleDates: (article: Article) => readonly DateMention[],
): Position {
  const { statement, stance, span, passage } = position;
  if (statement !== null || stance === null) return position;
  const { article } = passage;
  const dates = findArticleDates(article);
  const date = findSaidDate(span, stance.cue, dates, { text: article.text, contents: [] });
  // "Agreed to talks from May", "will publish it by May": a stand was taken before it was written of.
  return date === null || isAfter(date.value, findKnownDay(article))
    ? position
    : { ...position, said: { ...dateBy(date, 'own'), article } };
}

/** What a printed document or interview says is told by whose it is, and as of its day. */
function giveToAuthor(position: Position, said: readonly RecordedStatement[]): Position {
  if (position.statement !== null) return position;
  const printed = said.find((each) => isTurn(each) && contains(each.span, position.span));
  if (printed === undefined || printed.party === null) return position;
  const teller = printed.party === position.party ? 'party' : 'other';
  return { ...position, statement: printed, teller, said: position.said ?? printed.said };
}

/** What a report tells without a date of its own stood so on the day that the report is of. */
function dateByReport(position: Position, lead: SaidDate | null): Position {
  return position.said === null && lead !== null ? { ...position, said: lead } : position;
}

/** The dates of an article, read when they are first asked for. */
function rememberDates(): (article: Article) => readonly DateMention[] {
  const known = new Map<Article, readonly DateMention[]>();
  return (article) => {
    const dates = known.get(article) ?? findDates({ ...article, published: findKnownDay(article) });
    known.set(article, dates);
    return dates;
  };
}
