import type { Article, Passage } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { isDoubtful } from '../../corpus/is-doubtful.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import { isTurn } from '../is-turn.ts';
import { isHour, skipHour } from '../skip-hour.ts';
import type { RecordedStatement } from '../statement.ts';
import { type ActorFinder, makeActorFinder } from './find-actors.ts';
import { findCondition } from './find-condition.ts';
import { findIssuers, type Issuers } from './find-issuers.ts';
import { findSpeakerParty, listPresented } from './find-speaker-party.ts';
import { followContext, openContext, openParagraph, type Told, takeTopic, turnTo } from './follow-context.ts';
import type { TopicTold } from './follow-topic.ts';
import { withdrawsClaim } from './lacks-source.ts';
import { pointsToEarlier } from './leans-back.ts';
import { listAsides } from './list-asides.ts';
import { type IssueFound, makeIssueFinder, type WordReader } from './match-issues.ts';
import { makeHeadingFinder } from './match-short-terms.ts';
import { endsLabel, isNumber, openSection, opensPoint, readLabel } from './open-section.ts';
import { readClauses } from './read-clauses.ts';
import { makeSentenceReader } from './read-sentence.ts';
import { readStatements } from './read-statements.ts';
import { readVoice } from './read-voice.ts';
import { isQuoted, listIssues, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import type { SentenceTold } from './stand.ts';

/** Reads the stands of one article, of which the passages and the statements are all there are: sentence by sentence. */
export type ArticleReader = (
  article: Article,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
) => SentenceTold[];

/** A reader of articles about what the corpus knows. */
export function makeArticleReader(corpus: Corpus, readWords: WordReader): ArticleReader {
  const findActors = makeActorFinder(corpus);
  const findIssues = makeIssueFinder(corpus.issues, readWords);
  const findHeading = makeHeadingFinder(corpus.issues, readWords);
  const readSentence = makeSentenceReader(corpus, readWords, findActors, findIssues);
  return (article, passages, said) => {
    const issuers = findIssuers(article, passages, said, findActors);
    // The paragraphs of a document are read as its "we" speaks in them.
    const statements = said.filter((each) => !isPrinted(each, issuers));
    let context = openContext(article, findActors, findIssues(readWords(article.title)));
    const isInterview = statements.some(isTurn);
    let previous: SentenceRead | null = null;
    let isEntry = false;
    const told: SentenceTold[] = [];
    for (const passage of passages) {
      if (passage.paragraph === 0) continue;
      context = openParagraph(context);
      const near = statements.filter(({ span }) => overlaps(span, passage.span));
      const listed = splitSentences(article.text, passage.span);
      // The number of a point is no sentence of its own.
      const sentences = listed.length > 1 && isNumber(article.text, listed[0]!) ? listed.slice(1) : listed;
      if (sentences !== listed) {
        context = turnTo(context, []);
        previous = null;
      }
      for (const span of sentences) {
        if (isDoubtful(article, span)) continue;
        if (isHour(article.text, span)) {
          isEntry = true;
          continue;
        }
        // An entry of a live report is on something new, unless it points back.
        const isNew = isEntry && !pointsToEarlier(readTokens(article.text, span));
        isEntry = false;
        const label = readLabel(article.text, skipHour(article.text, span));
        // "Roe:" and "Prices – not all –" tell of no issue that would be left.
        const mayLeave = label !== null && !endsLabel(article.text, label.end);
        const isOwn = label !== null && !isInterview && opensStatement(findActors, article, label);
        if (isNew || isOwn || opensPoint(article.text, span)) {
          context = turnTo(context, []);
          previous = null;
        }
        const labelled = label === null ? [] : findHeading(readWords(article.text, label));
        if (labelled.length > 0 || mayLeave) context = turnTo(context, labelled);
        const read = readSentence(passage, span, { context, issuers, near, previous });
        const isWithdrawn = span !== sentences[0] && withdrawsClaim(read.tokens);
        if (isWithdrawn && previous !== null) told[told.length - 1] = withdraw(told.at(-1)!);
        const stands = read.isVoid ? [] : [...readStatements(read), ...readClauses(read), ...readVoice(read)];
        told.push({ read, stands });
        // One step back is enough, and a chain of all sentences would be kept in memory.
        previous = { ...read, previous: null };
        const named = listTopics(read);
        const isOpening = span === sentences[0];
        const section = openSection(read, isOpening ? sentences.length : 0, isInterview, named.length > 0);
        const issues = named.length > 0 || section === null ? named : findHeading(read.listWords());
        const isPointing = pointsToEarlier(read.tokens);
        const isStand = stands.some((stand) => stand.issues.length > 0);
        const topic = { tokens: read.tokens, issues, section, isStand, isPointing, isOpening };
        context = followContext(context, { ...listTold(read), ...topic });
      }
    }
    return told;
  };
}

/** What nobody could confirm is nobody's stand, unless somebody whom the record knows has said it. */
function withdraw(told: SentenceTold): SentenceTold {
  const isKnown = told.read.statements.some(({ person }) => person !== null);
  return isKnown ? told : { read: { ...told.read, isVoid: true }, stands: [] };
}

function isPrinted(statement: RecordedStatement, { author, from, to }: Issuers): boolean {
  return author !== null && isTurn(statement) && contains({ start: from, end: to }, statement.span);
}

/** "Arland: …", in a document: the statement of a party, on something new. */
function opensStatement(findActors: ActorFinder, { text }: Article, label: Span): boolean {
  return text[label.end] === ':' && findActors(readTokens(text, label)).some(({ person }) => person === null);
}

/** Whom a sentence tells of. */
function listTold(read: SentenceRead): Omit<Told, keyof TopicTold> {
  const { tokens, actors } = read;
  return {
    actors,
    outside: actors.filter(({ from }) => !isQuoted(read, tokens[from]!)),
    speakers: read.statements.flatMap(({ party, person }) =>
      party === null || person === null ? [] : [{ from: 0, to: 0, party, person, isPlural: false }],
    ),
    hasStranger: read.told.some((each) => isStranger(read, each)),
    presented: listPresented(read),
  };
}

/** What a sentence names. What something is made to depend on is not what the text is on, where that is known. */
function listTopics(read: SentenceRead): IssueFound[] {
  const found = findCondition(read.tokens, 0, read.tokens.length);
  const named = listIssues(read, read.span, [
    ...(found === null ? [] : [spanOfTokens(read, found.from, found.to)]),
    ...listAsides(read),
  ]);
  return named.length > 0 || takeTopic(read.context).length > 0 ? named : listIssues(read, read.span);
}

/** A speaker who has a name, and whom the record does not know. */
function isStranger(read: SentenceRead, statement: RecordedStatement): boolean {
  const { speaker, party } = statement;
  return (
    speaker !== null && speaker.name !== null && party === null && findSpeakerParty(read, statement) === null
  );
}
