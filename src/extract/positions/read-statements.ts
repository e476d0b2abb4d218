import type { Party } from '../../corpus/corpus.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { NEGATIONS, PREPOSITIONS } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import { chooseStance } from './choose-stance.ts';
import { findInnerCues } from './find-inner-cues.ts';
import { DOCUMENTS } from './find-issuers.ts';
import { findLeaders, fitsPronoun } from './find-leaders.ts';
import type { StanceClause } from './find-stances.ts';
import { takeTopic } from './follow-context.ts';
import { leaveOutPassing } from './is-in-passing.ts';
import { answers, isBareReply, isFragment, isOnTopic, isReply } from './is-on-topic.ts';
import { isStanceOf } from './is-stance-of.ts';
import { isAsking } from './is-supposed.ts';
import { isOfOthers } from './leans-back.ts';
import { listAsides } from './list-asides.ts';
import { listPointedTo } from './list-pointed-to.ts';
import { listSpeakers } from './list-speakers.ts';
import type { IssueFound } from './match-issues.ts';
import type { Position } from './position.ts';
import { type Cue, readCue } from './read-cue.ts';
import { listIssues, locateTokens, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import type { Stand } from './stand.ts';

/** Stands that parties take in their own words, direct or indirect: what they tell of another party is left out. */
export function readStatements(read: SentenceRead): Stand[] {
  return read.statements.flatMap((statement): Stand[] => {
    const speakers = listSpeakers(read, statement);
    if (speakers.length === 0 || isSomebodysOwnName(read, statement) || isToldOfOther(read, statement))
      return [];
    if (isOnlyNamed(read, statement) || isOwnStory(read, statement)) return [];
    return speakers.flatMap((party) => readStatement(read, statement, party, speakers));
  });
}

function readStatement(
  read: SentenceRead,
  statement: RecordedStatement,
  party: Party,
  speakers: readonly Party[],
): Stand[] {
  if (isOfNearer(read, statement, party)) return [];
  const { passage, span } = read;
  const others = read.clauses
    .filter(
      (clause) =>
        !speakers.includes(clause.party) && isStanceOf(read, clause) && !isQuotedAt(statement, clause),
    )
    .map(({ from, to }) => spanOfTokens(read, from, to));
  const explained = read.gloss === null ? [] : [spanOfTokens(read, read.gloss, read.tokens.length)];
  const [from, to] = locateTokens(read, statement.span);
  const cues = listCues(read, statement, from, to);
  const tell = ({ issue, span: where }: IssueFound): Position => {
    const near = cues.filter((cue) => isReporting(read, statement, cue) || reaches(read, cue.to, where));
    return {
      ...{
        passage,
        span,
        party,
        issue,
        teller: 'party',
        statement,
        subject: null,
        gloss: false,
        said: statement.said,
      },
      ...chooseStance(read, near, where, { from, to }, others),
    };
  };
  const issues = listSaid(read, statement, party, cues, [...others, ...explained]);
  return [{ party, isStatement: true, isSupposed: false, within: statement.span, issues, tell }];
}

/** "arrived days after a man claiming that": right behind somebody new, a participle tells what that one says. */
function isToldOfOther(read: SentenceRead, { cue, speaker }: RecordedStatement): boolean {
  if (cue === null || speaker === null || !overlaps(cue, read.span)) return false;
  const [at] = locateTokens(read, cue);
  if (!read.tokens[at]!.word.endsWith('ing')) return false;
  const phrase = read.tokens.slice(Math.max(0, at - LONGEST_STRANGER), at);
  const start = phrase.findLastIndex(({ word }) => word === 'a' || word === 'an');
  const words = start < 0 ? [] : phrase.slice(start + 1);
  // "published a letter calling for": whoever made it is who says what it says.
  return (
    words.length > 0 &&
    !DOCUMENTS.has(words.at(-1)!.word) &&
    words.every(
      (each) => each.word !== ',' && !PREPOSITIONS.has(each.word) && !overlaps(each, speaker.mention),
    )
  );
}

/** "a" and at most so many words. */
const LONGEST_STRANGER = 7;

/** "Roe was less friendly: the board, she said, must": where the sentence tells of somebody else first, "she" is not sure to be who spoke before. */
function isOfNearer(read: SentenceRead, { speaker, form }: RecordedStatement, party: Party): boolean {
  if (speaker === null || form !== 'indirect' || !overlaps(speaker.mention, read.span)) return false;
  const [at] = locateTokens(read, speaker.mention);
  const before = read.actors.filter(({ to, person }) => to <= at && person !== null);
  const [first, ...others] = findLeaders(read.tokens, before);
  return (
    first?.from === 0 &&
    others.length === 0 &&
    first.party !== party &&
    fitsPronoun(read.tokens[at]!.word, first)
  );
}

/** "He also mentioned the ferry", "he asked what the ferry cost": it is named, and nothing is said of it. */
function isOnlyNamed({ tokens, span }: SentenceRead, { cue, form }: RecordedStatement): boolean {
  if (cue === null || form !== 'indirect' || !overlaps(cue, span)) return false;
  return tokens.some((token, at) => overlaps(token, cue) && (NAMING.has(token.word) || isAsking(tokens, at)));
}

const NAMING = new Set(['mention', 'mentions', 'mentioned', 'mentioning']);

/** "I was born by the ferry", "I have read that": of the speaker's life, and of what came to their ears. */
function isOwnStory(read: SentenceRead, statement: RecordedStatement): boolean {
  const [from, to] = locateTokens(read, statement.span);
  const [first, ...rest] = read.tokens.slice(from, to).filter(({ shape }) => shape !== 'sign');
  const words = rest.map(({ word }) => word);
  const [verb, object] = words[0] === 'have' || words[0] === 'had' ? words.slice(1) : words;
  const isHeard = LEARNING.has(verb ?? '') && LEARNED.has(object ?? '');
  return first?.word === 'i' && (isHeard || (verb === 'was' && LIFE.has(object ?? '')));
}

const LIFE = new Set(['born', 'raised', 'stationed', 'brought']);
const LEARNING = new Set(['read', 'heard']);
const LEARNED = new Set(['that', 'this', 'of', 'about', 'so']);

/** "“The minister said it is not our ferry,” Roe said": what a rival said is held up by who quotes it. */
function isQuotedAt(statement: RecordedStatement, { cue }: StanceClause): boolean {
  return cue.telling && statement.form === 'direct' && !isTurn(statement);
}

/** The issues of the words themselves, else of what they were said about: "when asked about", "of the proposal". */
function listSaid(
  read: SentenceRead,
  statement: RecordedStatement,
  party: Party,
  cues: readonly Cue[],
  holes: readonly Span[],
): readonly IssueFound[] {
  const [from] = locateTokens(read, statement.span);
  const found = leaveOutPassing(read, listIssues(read, statement.span, holes), from);
  // "Asked whether there will be a ferry, the minister said": on the ferry, whatever the words name beside it.
  if (found.length > 0 && read.tokens[0]?.word !== 'asked') {
    if (isFragment(read, statement)) return [];
    return [...found, ...listPointedTo(read, found, from, read.tokens.length)];
  }
  const isCovered = holes.some((hole) => overlaps(hole, statement.span));
  const around = isCovered ? [] : listIssues(read, read.span, [...holes, ...listAsides(read)]);
  if (around.length > 0 || isCovered) return leaveOutPassing(read, around, 0);
  const asked = listAsked(read);
  if (asked.length > 0 && (!isTurn(statement) || answers(read, cues))) return [...found, ...asked];
  // "Borland has chosen another path": a quotation says of others what it says on it, unless its speaker does something new.
  const isQuotation = statement.form === 'direct' && cues.every(({ label }) => label !== null);
  const isElsewhere = !isQuotation && isOfOthers(read, party, statement.span);
  if (isElsewhere || !isOnTopic(read, statement, cues)) return found;
  // What a sentence names otherwise, of others, may be what was told before, and is nothing else.
  const named = listIssues(read, read.span, listAsides(read)).map(({ issue }) => issue);
  const told = takeTopic(read.context);
  return [...found, ...told.filter(({ issue }) => named.length === 0 || named.includes(issue))];
}

/** The issues of the question that the words answer. */
function listAsked({ previous }: SentenceRead): IssueFound[] {
  const isAsked = previous?.tokens.slice(-2).some(({ word }) => word === '?');
  return isAsked ? listIssues(previous!, previous!.span) : [];
}

/** How far into a statement "it" is still who speaks: "said that it was ready". */
const NEAR_SPEAKER = 4;

/** The reporting verb of indirect speech where it shows a stance, and the words' own: "we are ready to". */
function listCues(read: SentenceRead, statement: RecordedStatement, from: number, to: number): Cue[] {
  const inner = findInnerCues(
    read.tokens,
    from,
    to,
    from + (statement.form === 'direct' ? 0 : NEAR_SPEAKER),
    false,
  );
  const { cue } = statement;
  if (cue === null || statement.form === 'direct' || !overlaps(cue, read.span)) return inner;
  const [first, last] = locateTokens(read, cue);
  const denied = read.tokens.slice(first, last).some(({ word }) => NEGATIONS.has(word));
  for (let at = first; at < last; at++) {
    const reporting = readCue(read.tokens, at, denied);
    if (reporting !== null) return [{ ...reporting, from: denied ? first : at }, ...inner];
  }
  return inner;
}

function isReporting(read: SentenceRead, { cue }: RecordedStatement, { from, to }: Cue): boolean {
  return cue !== null && overlaps(cue, spanOfTokens(read, from, to));
}

/** True where cue and issue stand in one clause; or the cue points back to it: "then we can accept it". */
function reaches(read: SentenceRead, to: number, where: Span): boolean {
  const [issue] = locateTokens(read, where);
  if (issue < to) return BACK.has(read.tokens[to]?.word ?? '');
  return read.tokens.slice(to, issue).every(({ word }) => !ENDS.has(word));
}

const BACK = new Set(['it', 'this', 'that', 'them']);
const ENDS = new Set([',', ';', '.', '–', '—', '--']);

/** A statement whose words are only its teller's name tells nothing. */
function isSomebodysOwnName(read: SentenceRead, statement: RecordedStatement): boolean {
  const { span } = statement;
  return (
    !isReply(read.tokens) &&
    !isBareReply(read, statement) &&
    read.listWords().filter((word) => overlaps(word, span)).length < 2
  );
}
