import type { Article, Passage } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { isDoubtful } from '../../corpus/is-doubtful.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { isTurn } from '../is-turn.ts';
import { isHour, skipHour } from '../skip-hour.ts';
import { skipOpening } from '../skip-opening.ts';
import type { RecordedStatement } from '../statement.ts';
import { makeDerivedNameFinder } from './derive-names.ts';
import { type Actor, type ActorFinder, makeActorFinder } from './find-actors.ts';
import { findAttitudeOwners } from './find-attitude-owners.ts';
import { findCondition } from './find-condition.ts';
import { findGloss } from './find-gloss.ts';
import { makeGroupFinder } from './find-groups.ts';
import { findOwnTurns } from './find-inner-cues.ts';
import { findIssuers, type Issuers } from './find-issuers.ts';
import { findReferences } from './find-references.ts';
import { indexHolders } from './find-role.ts';
import { findSpeakerParty, listPresented } from './find-speaker-party.ts';
import { findStances } from './find-stances.ts';
import { findSurnames } from './find-surnames.ts';
import {
  type Context,
  followContext,
  openContext,
  openParagraph,
  type Told,
  takeTopic,
  turnTo,
} from './follow-context.ts';
import type { TopicTold } from './follow-topic.ts';
import { pointsToEarlier } from './leans-back.ts';
import { listAsides } from './list-asides.ts';
import { type IssueFound, makeIssueFinder, type ReadWord, type WordReader } from './match-issues.ts';
import { makeHeadingFinder, makeShortTermFinder } from './match-short-terms.ts';
import { mergePositions } from './merge-positions.ts';
import { endsLabel, isNumber, openSection, opensPoint, readLabel } from './open-section.ts';
import type { Position } from './position.ts';
import { readClauses } from './read-clauses.ts';
import { readStatements } from './read-statements.ts';
import { readVoice } from './read-voice.ts';
import { listIssues, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import { splitContractedPronouns } from './split-contracted-pronouns.ts';

/** Reads the positions of one article, of which the passages and the statements are all there are: sentence by sentence. */
export type ArticleReader = (
  article: Article,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
) => Position[][];

/** A reader of articles about what the corpus knows. */
export function makeArticleReader(corpus: Corpus, readWords: WordReader): ArticleReader {
  const findActors = makeActorFinder(corpus);
  const findDerived = makeDerivedNameFinder(corpus.parties);
  const holders = indexHolders(
    corpus.people.flatMap((person) => {
      const party = corpus.parties.find(({ id }) => id === person.party);
      return party === undefined ? [] : [{ from: 0, to: 0, party, person, isPlural: false }];
    }),
  );
  const findGroups = makeGroupFinder(corpus.parties);
  const findIssues = makeIssueFinder(corpus.issues, readWords);
  const findShortened = makeShortTermFinder(corpus.issues, readWords);
  const findHeading = makeHeadingFinder(corpus.issues, readWords);

  const readSentence = (
    passage: Passage,
    span: Span,
    context: Context,
    issuers: Issuers,
    near: readonly RecordedStatement[],
    previous: SentenceRead | null,
  ): SentenceRead => {
    const { text } = passage.article;
    const tokens = splitContractedPronouns(readTokens(text, skipOpening(text, span)));
    const statements = near.filter((statement) => overlaps(statement.span, span));
    const own = span.start >= issuers.from && span.start < issuers.to ? issuers.parties : [];
    const groups = findGroups(tokens, context);
    // "Both unions" are several, whoever alone is called "the unions".
    const named = keepApart(findActors(tokens), groups);
    const derived = [
      ...findDerived(tokens, new Set(context.known.map(({ party }) => party))),
      ...findSurnames(tokens, context.surnames),
    ];
    const made = keepApart(derived, [...groups, ...named]);
    const isSaid = (token: Token) => isQuoted({ statements }, token);
    const known = [...groups, ...named, ...made];
    // "His government" is none that is called "the government", but "his guild" may be the one told of.
    const meant = keepApart(findReferences(tokens, known, context, own, isSaid, holders), made);
    const actors = [...keepApart(known, meant), ...meant].toSorted((a, b) => a.from - b.from);
    const findNamed = (words: readonly ReadWord[]): IssueFound[] => {
      const found = findIssues(words);
      const isFound = ({ issue }: IssueFound) => found.some((each) => each.issue === issue);
      return [...found, ...findShortened(words, context.issues).filter((each) => !isFound(each))];
    };
    return {
      ...{
        passage,
        span,
        tokens,
        actors,
        statements,
        issuers: own,
        previous,
        context,
        findIssues: findNamed,
      },
      listWords: rememberWords(() => readWords(text, span)),
      clauses: findStances(
        tokens,
        actors,
        findAttitudeOwners(tokens, actors, context.leaders, isSaid),
        findOwnTurns(tokens),
      ),
      gloss: findGloss(tokens),
      told: near.filter(({ speaker }) => speaker !== null && overlaps(speaker.mention, span)),
    };
  };

  return (article, passages, said) => {
    const issuers = findIssuers(article, passages, said, findActors);
    // The paragraphs of a document are read as its "we" speaks in them.
    const statements = said.filter((each) => !isPrinted(each, issuers));
    let context = openContext(article, findActors, findIssues(readWords(article.title)));
    const isInterview = statements.some(isTurn);
    let previous: SentenceRead | null = null;
    let isEntry = false;
    const positions: Position[][] = [];
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
        const read = readSentence(passage, span, context, issuers, near, previous);
        const found = mergePositions([...readStatements(read), ...readClauses(read), ...readVoice(read)]);
        positions.push(found);
        // One step back is enough, and a chain of all sentences would be kept in memory.
        previous = { ...read, previous: null };
        const named = listTopics(read);
        const isOpening = span === sentences[0];
        const section = openSection(read, isOpening ? sentences.length : 0, isInterview, named.length > 0);
        const issues = named.length > 0 || section === null ? named : findHeading(read.listWords());
        const isPointing = pointsToEarlier(read.tokens);
        const isStand = found.length > 0;
        const topic = { tokens: read.tokens, issues, section, isStand, isPointing, isOpening };
        context = followContext(context, { ...listTold(read), ...topic });
      }
    }
    return positions;
  };
}

/** Those that lie beside all of the others. */
function keepApart(actors: readonly Actor[], others: readonly Actor[]): Actor[] {
  return actors.filter((actor) => !others.some(({ from, to }) => actor.from < to && actor.to > from));
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

function isQuoted({ statements }: Pick<SentenceRead, 'statements'>, token: Token): boolean {
  return statements.some(({ marked }) => marked.some((mark) => overlaps(mark, token)));
}

/** A speaker who has a name, and whom the record does not know. */
function isStranger(read: SentenceRead, statement: RecordedStatement): boolean {
  const { speaker, party } = statement;
  return (
    speaker !== null && speaker.name !== null && party === null && findSpeakerParty(read, statement) === null
  );
}

function rememberWords(read: () => readonly ReadWord[]): () => readonly ReadWord[] {
  let words: readonly ReadWord[] | undefined;
  return () => {
    words ??= read();
    return words;
  };
}
