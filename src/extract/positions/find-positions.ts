import type { Article, Passage } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import type { RecordedStatement } from '../statement.ts';
import { makeActorFinder } from './find-actors.ts';
import { findGloss } from './find-gloss.ts';
import { findOwnTurns } from './find-inner-cues.ts';
import { findStances } from './find-stances.ts';
import { makeIssueFinder, type WordReader } from './match-issues.ts';
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
  const positions: Position[] = [];
  let previous: SentenceRead | null = null;
  for (const passage of passages) {
    if (passage.paragraph === 0) continue;
    const { article } = passage;
    const near = (ofArticle.get(article) ?? []).filter(({ span }) => overlaps(span, passage.span));
    for (const span of splitSentences(article.text, passage.span)) {
      if (isDoubtful(article, span)) continue;
      const tokens = readTokens(article.text, span);
      const read: SentenceRead = {
        ...{ passage, span, tokens, findIssues },
        words: readWords(article.text, span),
        clauses: findStances(tokens, findActors(tokens), findOwnTurns(tokens)),
        gloss: findGloss(tokens),
        statements: near.filter((statement) => overlaps(statement.span, span)),
        told: near.filter(({ speaker }) => speaker !== null && overlaps(speaker.mention, span)),
        previous: previous !== null && previous.passage.article === article ? previous : null,
      };
      positions.push(...mergePositions([...readStatements(read), ...readClauses(read)]));
      // One step back is enough, and a chain of all sentences would be kept in memory.
      previous = { ...read, previous: null };
    }
  }
  return positions;
}

function isDoubtful(article: Article, span: Span): boolean {
  return article.notes.some((note) => note.severity === 'doubtful' && overlaps(note.span, span));
}
