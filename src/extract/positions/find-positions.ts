import type { Article, Passage } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { findKnownDay } from '../../corpus/find-known-day.ts';
import { isDoubtful } from '../../corpus/is-doubtful.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findDates } from '../dates/find-dates.ts';
import { findSaidDate } from '../dates/find-said-date.ts';
import { dateBy } from '../events/text-date.ts';
import type { RecordedStatement } from '../statement.ts';
import { correctPositions } from './correct-positions.ts';
import { makeActorFinder } from './find-actors.ts';
import { findGloss } from './find-gloss.ts';
import { findOwnTurns } from './find-inner-cues.ts';
import { findReferences } from './find-references.ts';
import { findStances } from './find-stances.ts';
import { type Context, followContext, openContext } from './follow-context.ts';
import { makeIssueFinder, type ReadWord, type WordReader } from './match-issues.ts';
import { mergePositions } from './merge-positions.ts';
import type { Position } from './position.ts';
import { readClauses } from './read-clauses.ts';
import { readStatements } from './read-statements.ts';
import type { SentenceRead } from './sentence-read.ts';

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
  const findActors = makeActorFinder(corpus);
  const findIssues = makeIssueFinder(corpus.issues, readWords);
  const ofArticle = new Map<Article, RecordedStatement[]>();
  for (const statement of statements) {
    const own = ofArticle.get(statement.article);
    if (own === undefined) ofArticle.set(statement.article, [statement]);
    else own.push(statement);
  }
  const findArticleDates = rememberDates();
  const positions: Position[] = [];
  let previous: SentenceRead | null = null;
  let context: Context = { leaders: [], named: [], sides: [] };
  for (const passage of passages) {
    if (passage.paragraph === 0) continue;
    const { article } = passage;
    if (article !== previous?.passage.article) previous = null;
    // "It" means nobody of another paragraph.
    context = previous === null ? openContext(article, findActors) : { ...context, leaders: [] };
    const near = (ofArticle.get(article) ?? []).filter(({ span }) => overlaps(span, passage.span));
    for (const span of splitSentences(article.text, passage.span)) {
      if (isDoubtful(article, span)) continue;
      const tokens = readTokens(article.text, span);
      const statements = near.filter((statement) => overlaps(statement.span, span));
      const isQuoted = (token: Token) =>
        statements.some(({ marked }) => marked.some((mark) => overlaps(mark, token)));
      const named = findActors(tokens);
      const actors = [...named, ...findReferences(tokens, named, context, isQuoted)].toSorted(
        (a, b) => a.from - b.from,
      );
      const read: SentenceRead = {
        ...{ passage, span, tokens, actors, findIssues, statements, previous },
        listWords: rememberWords(() => readWords(article.text, span)),
        clauses: findStances(tokens, actors, findOwnTurns(tokens)),
        gloss: findGloss(tokens),
        told: near.filter(({ speaker }) => speaker !== null && overlaps(speaker.mention, span)),
      };
      const own = mergePositions([...readStatements(read), ...readClauses(read)]);
      const dated = own.map((position) => dateByCue(position, findArticleDates));
      positions.push(...correctPositions(dated, article, span, corpus));
      // One step back is enough, and a chain of all sentences would be kept in memory.
      previous = { ...read, previous: null };
      context = followContext(context, tokens, actors);
    }
  }
  return positions;
}

/** The outlet's own words have the date of their verb, where they give it one. */
function dateByCue(
  position: Position,
  findArticleDates: (article: Article) => readonly DateMention[],
): Position {
  const { statement, stance, span, passage } = position;
  if (statement !== null || stance === null) return position;
  const { article } = passage;
  const dates = findArticleDates(article);
  const date = findSaidDate(span, stance.cue, dates, { text: article.text, contents: [] });
  return date === null ? position : { ...position, said: { ...dateBy(date, 'own'), article } };
}

function rememberWords(read: () => readonly ReadWord[]): () => readonly ReadWord[] {
  let words: readonly ReadWord[] | undefined;
  return () => {
    words ??= read();
    return words;
  };
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
