import type { Passage } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { makeLazy } from '../../text/make-lazy.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { skipDateline } from '../skip-dateline.ts';
import type { RecordedStatement } from '../statement.ts';
import { makeDerivedNameFinder } from './derive-names.ts';
import type { Actor, ActorFinder } from './find-actors.ts';
import { findAttitudeOwners } from './find-attitude-owners.ts';
import { findGloss } from './find-gloss.ts';
import { makeGroupFinder } from './find-groups.ts';
import { findOwnTurns } from './find-inner-cues.ts';
import type { Issuers } from './find-issuers.ts';
import { findReferences } from './find-references.ts';
import { indexHolders } from './find-role.ts';
import { findStances } from './find-stances.ts';
import { findSurnames } from './find-surnames.ts';
import type { Context } from './follow-context.ts';
import type { IssueFinder, IssueFound, ReadWord, WordReader } from './match-issues.ts';
import { makeShortTermFinder } from './match-short-terms.ts';
import { readCodebook } from './read-codebook.ts';
import { isQuoted, type SentenceRead } from './sentence-read.ts';
import { siftTold } from './sift-told.ts';
import { splitContractedPronouns } from './split-contracted-pronouns.ts';

/** What an article has to its sentences. */
interface Surroundings {
  readonly context: Context;
  readonly issuers: Issuers;
  /** The statements near it, its own among them. */
  readonly near: readonly RecordedStatement[];
  readonly previous: SentenceRead | null;
}

/** Reads who and what a sentence names and whose stances it tells, in its surroundings. */
export type SentenceReader = (passage: Passage, span: Span, around: Surroundings) => SentenceRead;

/** A reader of sentences about what the corpus knows. */
export function makeSentenceReader(
  corpus: Corpus,
  readWords: WordReader,
  findActors: ActorFinder,
  findIssues: IssueFinder,
): SentenceReader {
  const findDerived = makeDerivedNameFinder(corpus.parties);
  const holders = indexHolders(
    corpus.people.flatMap((person) => {
      const party = corpus.parties.find(({ id }) => id === person.party);
      return party === undefined ? [] : [{ from: 0, to: 0, party, person, isPlural: false }];
    }),
  );
  const findGroups = makeGroupFinder(corpus.parties);
  const codebook = readCodebook(corpus.issues, readWords);
  const findShortened = makeShortTermFinder(corpus.issues, readWords);

  return (passage, span, { context, issuers, near, previous }) => {
    const { text } = passage.article;
    const tokens = splitContractedPronouns(readTokens(text, skipDateline(text, span)));
    const said = near.filter((statement) => overlaps(statement.span, span));
    const own = span.start >= issuers.from && span.start < issuers.to ? issuers.parties : [];
    const groups = findGroups(tokens, context);
    // "Both unions" are several, whoever alone is called "the unions".
    const named = keepApart(findActors(tokens), groups);
    const derived = [
      ...findDerived(tokens, new Set(context.known.map(({ party }) => party))),
      ...findSurnames(tokens, context.surnames),
    ];
    const made = keepApart(derived, [...groups, ...named]);
    const isSaid = (token: Token) => isQuoted({ statements: said }, token);
    const known = [...groups, ...named, ...made];
    // "His government" is none that is called "the government", but "his guild" may be the one told of.
    const pointed = keepApart(findReferences(tokens, known, context, own, isSaid, holders), made);
    const meant = pointed.map((actor) => giveToSpeaker(actor, tokens[actor.from]!, near));
    const actors = [...keepApart(known, meant), ...meant].toSorted((a, b) => a.from - b.from);
    const findNamed = (words: readonly ReadWord[]): IssueFound[] => {
      const found = findIssues(words);
      const isFound = ({ issue }: IssueFound) => found.some((each) => each.issue === issue);
      return [...found, ...findShortened(words, context.issues).filter((each) => !isFound(each))];
    };
    const owners = findAttitudeOwners(tokens, actors, context.leaders, isSaid);
    const found = findStances(tokens, actors, owners, findOwnTurns(tokens));
    return {
      ...{
        passage,
        span,
        tokens,
        actors,
        issuers: own,
        previous,
        context,
        findIssues: findNamed,
        codebook,
      },
      ...siftTold(tokens, actors, said, found),
      listWords: makeLazy(() => readWords(text, span)),
      gloss: findGloss(tokens),
      told: near.filter(({ speaker }) => speaker !== null && overlaps(speaker.mention, span)),
    };
  };
}

/** "He said": who it is whose words these are, is known from them. */
function giveToSpeaker(actor: Actor, at: Span, statements: readonly RecordedStatement[]): Actor {
  const said = statements.find(({ speaker }) => speaker !== null && overlaps(speaker.mention, at));
  const { party, person } = said ?? { party: null, person: null };
  return party === null || person === null ? actor : { ...actor, party, person };
}

/** Those that lie beside all of the others. */
function keepApart(actors: readonly Actor[], others: readonly Actor[]): Actor[] {
  return actors.filter((actor) => !others.some(({ from, to }) => actor.from < to && actor.to > from));
}
