import type { Article } from '../corpus/article.ts';
import type { Corpus, Person } from '../corpus/corpus.ts';
import { countBefore } from '../text/count-before.ts';
import { overlaps, sliceSpan } from '../text/span.ts';
import { readTokens, type Token } from '../text/tokens.ts';
import { makeWordSet } from '../text/word-set.ts';
import {
  chooseLastSpeaker,
  choosePronoun,
  chooseVoiced,
  PERSONAL,
  type Read,
  standFor,
} from './choose-meant.ts';
import { findSentence, type NumberedSentence } from './events/read-sentences.ts';
import { type Earlier, followPronoun } from './follow-pronoun.ts';
import { giveWords } from './give-words.ts';
import { SPEAKING_FOR, SPOKESPEOPLE, THIRD_PERSON } from './grammar-words.ts';
import { isInserted } from './is-inserted.ts';
import { type Actor, makeActorFinder } from './positions/find-actors.ts';
import { findLeaders } from './positions/find-leaders.ts';
import { PRONOUNS } from './positions/find-owned.ts';
import { findHead, findRole } from './positions/find-role.ts';
import { isSomebody } from './quotes/list-topics.ts';
import { skipDateline } from './skip-dateline.ts';
import { isHour } from './skip-hour.ts';
import type { RecordedStatement } from './statement.ts';

/** So many sentences may go on with one pronoun. */
const FARTHEST_BACK = 5;
/** "A statement said": who issued it is told before. */
const DOCUMENTS = makeWordSet('statement communique');

/**
 * Gives "she said" to the person of the record whom the sentence before, on the same line, tells of, "it said" and "a
 * spokesman said" to the party, and "the premier said" to the only one named before who has that office. What an article
 * calls by a surname alone only the record knows to be a woman or a man, so this goes before what was found without it.
 * Nobody is given where two could be meant or somebody is named before the pronoun.
 */
export function resolveReferences(
  article: Article,
  statements: readonly RecordedStatement[],
  sentences: readonly NumberedSentence[],
  corpus: Pick<Corpus, 'people' | 'parties'>,
): RecordedStatement[] {
  const { text } = article;
  const isOpen = ({ speaker, person, party }: RecordedStatement) =>
    speaker !== null && ((person === null && party === null) || THIRD_PERSON.has(readMention(speaker)));
  const readMention = ({ mention }: NonNullable<RecordedStatement['speaker']>) =>
    sliceSpan(text, mention).toLowerCase();
  if (!statements.some(isOpen)) return [...statements];
  const isQuoted = makeQuotedTest(statements);
  const findActors = makeActorFinder(corpus);
  const known = new Map<NumberedSentence, Read>();
  const spoken = new Map<NumberedSentence, RecordedStatement[]>();
  const read = (sentence: NumberedSentence): Read => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const tokens = readTokens(text, skipDateline(text, sentence.span));
    const found = { tokens, actors: findActors(tokens) };
    known.set(sentence, found);
    return found;
  };
  /** The sentence before, or the last one of the line before those that go on with the same pronoun: "He left. He said". */
  const findTold = ({ number, line }: NumberedSentence, pronoun: string): Read | null => {
    for (let at = number - 1; at >= Math.max(0, number - FARTHEST_BACK); at--) {
      const earlier = sentences[at]!;
      if (earlier.line !== line) return null;
      const found = read(earlier);
      if (found.tokens[0]?.word !== pronoun) return found;
    }
    return null;
  };
  /** Whoever opens the sentence by an office: "The minister sat down." */
  const listRoles = ({ number }: NumberedSentence): Actor[] => {
    const { tokens } = read(sentences[number]!);
    if (tokens[0]?.word !== 'the') return [];
    const earlier = sentences.slice(0, number).flatMap((each) => read(each).actors);
    return findRole(tokens, 0, number === 0 ? [] : read(sentences[number - 1]!).actors, earlier);
  };
  function* listBefore({ number }: NumberedSentence): Generator<Earlier> {
    for (let at = number - 1; at >= 0; at--) {
      const sentence = sentences[at]!;
      const { tokens, actors } = read(sentence);
      yield {
        line: sentence.line,
        tokens,
        actors: [...listRoles(sentence), ...actors].filter(
          ({ from, to }) => !isQuoted(tokens[from]!) && tokens[to]?.word !== "'s",
        ),
        told: isHour(text, sentence.span) ? [] : tokens.filter((token) => !isQuoted(token)),
        speakers: (spoken.get(sentence) ?? [])
          .filter(({ speaker }) => !isPartyBehindPerson(tokens, actors, speaker!.mention.start))
          .map(({ speaker, person }) => ({ mention: readMention(speaker!), person })),
      };
    }
  }
  let lastSpeaker: Person | null = null;
  const choose = (statement: RecordedStatement): Actor | null => {
    const { speaker, span } = statement;
    const sentence = speaker && findSentence(sentences, speaker.mention.start);
    if (!sentence) return null;
    const last = sentences[sentence.number - 1];
    const before = last?.line === sentence.line ? read(last) : null;
    const mention = readMention(speaker);
    const own = read(sentence);
    const owner = readOwner(mention);
    const pronoun = owner ?? mention;
    if (THIRD_PERSON.has(pronoun)) {
      const told = findTold(sentence, pronoun);
      const at = own.tokens.findIndex(({ start }) => start === speaker.mention.start);
      const isAside = isInserted(own.tokens, at);
      const isBefore = (token: Token) =>
        token.start < speaker.mention.start && !overlaps(token, span) && !isQuoted(token) && !isAside;
      const meant =
        choosePronoun(pronoun, own, told, isBefore, isQuoted) ??
        (owner === null ? chooseLastSpeaker(pronoun, speaker.name, lastSpeaker, corpus) : null);
      if (owner !== null && meant) return { ...meant, person: null };
      if (owner !== null && isVoice(mention)) return before && chooseVoiced(before);
      if (meant || !PERSONAL.has(pronoun) || (owner === null && speaker.name !== null)) return meant;
      const named = findLeaders(own.tokens, own.actors).some(({ from }) => isBefore(own.tokens[from]!));
      if (named || bringsIn(own.tokens.filter(isBefore))) return null;
      const person = followPronoun(pronoun, sentence.line, listBefore(sentence));
      const party = corpus.parties.find(({ id }) => id === person?.party);
      return party ? standFor(owner === null ? person : null, party) : null;
    }
    if (isVoice(mention)) return before && chooseVoiced(before);
    const at = own.tokens.findIndex(({ start }) => start === speaker.mention.start);
    // Both are called by what stands behind an article.
    if (own.tokens[at]?.word !== 'the') return null;
    const earlier = sentences.slice(0, sentence.number).flatMap((each) => read(each).actors);
    const [holder] = [
      ...findRole(own.tokens, at, last ? read(last).actors : [], earlier),
      ...findHead(own.tokens, at, own.actors, earlier),
    ];
    // "The ministers" are several, and none of them alone.
    if (holder === undefined || holder.person === null) return null;
    return own.tokens[holder.to - 1]!.end === speaker.mention.end ? holder : null;
  };
  return statements.map((each) => {
    const meant = isOpen(each) ? choose(each) : null;
    const statement = meant === null ? each : giveTo(meant, each);
    lastSpeaker = statement.person ?? lastSpeaker;
    const sentence = statement.speaker && findSentence(sentences, statement.speaker.mention.start);
    if (sentence) spoken.set(sentence, [...(spoken.get(sentence) ?? []), statement]);
    return statement;
  });
}

/** "Roe asked for a ferry, which the island says it cannot pay": a party that speaks further on is no "she". */
function isPartyBehindPerson(tokens: readonly Token[], actors: readonly Actor[], start: number): boolean {
  const at = actors.findIndex(({ from }) => tokens[from]!.start === start);
  return at > 0 && actors[at]!.person === null && actors[0]!.person !== null;
}

/** "Nothing came from the mayor, though she": somebody without a name stands nearer. */
function bringsIn(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, i) =>
      isSomebody(word) && [tokens[i - 1], tokens[i - 2]].some((before) => before?.word === 'the'),
  );
}

/** Tells whether a token is part of quoted words. */
function makeQuotedTest(statements: readonly RecordedStatement[]): (token: Token) => boolean {
  const marks = statements
    .flatMap(({ marked }) => marked.map((mark) => ({ ...mark, at: mark.start })))
    .sort((a, b) => a.at - b.at);
  return (token) => {
    const mark = marks[countBefore(marks, token.end) - 1];
    return mark !== undefined && overlaps(mark, token);
  };
}

function giveTo({ person, party }: Actor, statement: RecordedStatement): RecordedStatement {
  const { speaker, article } = statement;
  const given = giveWords(statement, { speaker, person, party });
  const mention = sliceSpan(article.text, speaker!.mention).toLowerCase();
  const isTheirs = person === null && (SPOKESPEOPLE.has(readLast(mention)) || readOwner(mention) !== null);
  const name = isTheirs ? null : (person ?? given.party)?.name;
  return { ...given, speaker: { ...speaker!, name: name ?? speaker!.name } };
}

function isVoice(mention: string): boolean {
  const last = readLast(mention);
  return DOCUMENTS.has(last) || SPOKESPEOPLE.has(last);
}

/** Whose they are who speak, as the pronoun for it: "one of its officers", "her aides"; null where nobody speaks for another. */
function readOwner(mention: string): string | null {
  const owner = mention.split(/\s+/u).findLast((word) => PRONOUNS.has(word));
  return owner !== undefined && SPEAKING_FOR.has(readLast(mention)) ? PRONOUNS.get(owner)! : null;
}

function readLast(mention: string): string {
  return mention.split(' ').at(-1)!;
}
