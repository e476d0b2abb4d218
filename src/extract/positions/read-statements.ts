import type { Party } from '../../corpus/corpus.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { AUXILIARIES, NEGATIONS, PREPOSITIONS, SPEAKING_FOR, SUBJECT_PRONOUNS } from '../grammar-words.ts';
import type { RecordedStatement } from '../statement.ts';
import { chooseStance } from './choose-stance.ts';
import { findInnerCues } from './find-inner-cues.ts';
import { findLeaders } from './find-leaders.ts';
import { takeTopic } from './follow-context.ts';
import { isOfOthers, isReportOnIt, leansBack } from './leans-back.ts';
import type { IssueFound } from './match-issues.ts';
import type { Position } from './position.ts';
import { type Cue, readCue } from './read-cue.ts';
import { findJudgement } from './read-voice.ts';
import { listIssues, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import { STANCE_NOUNS } from './stance-words.ts';

/** Positions that parties take in their own words, direct or indirect: what they tell of another party is left out. */
export function readStatements(read: SentenceRead): Position[] {
  return read.statements.flatMap((statement): Position[] => {
    const party = statement.party ?? findSpeakerParty(read, statement);
    if (party === null || isSomebodysOwnName(read, statement)) return [];
    const { passage, span } = read;
    const others = read.clauses
      .filter((clause) => clause.party !== party)
      .map(({ from, to }) => spanOfTokens(read, from, to));
    const explained = read.gloss === null ? [] : [spanOfTokens(read, read.gloss, read.tokens.length)];
    const [from, to] = locate(read, statement.span);
    const cues = listCues(read, statement, from, to);
    return listSaid(read, statement, party, cues, [...others, ...explained]).map(({ issue, span: where }) => {
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
        ...chooseStance(read, near, where, { from, to }),
      };
    });
  });
}

/** The party of a speaker whom only the sentence tells: "the premier said", "the Borland boss said". */
function findSpeakerParty(read: SentenceRead, { speaker, article, span }: RecordedStatement): Party | null {
  if (speaker === null) return findAnswering(read, span);
  const actor = findLeaders(read.tokens, read.actors).find(({ from, to }) => {
    const name = spanOfTokens(read, from, to);
    if (isWho(article.text, speaker.mention) && name.end <= speaker.mention.start) return true;
    return overlaps(name, speaker.mention) && heads(article.text, name, speaker.mention);
  });
  return actor?.party ?? null;
}

/** "The mayor's reaction: “…”". */
function findAnswering(read: SentenceRead, said: Span): Party | null {
  const { tokens, actors } = read;
  const own = actors.find(
    ({ to }) => tokens[to]?.word === "'s" && STANCE_NOUNS.has(tokens[to + 1]?.word ?? ''),
  );
  const [from] = locate(read, said);
  return own !== undefined && own.to < from && tokens[from - 1]?.word === ':' ? own.party : null;
}

function isWho(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).toLowerCase() === 'who';
}

/** Nobody else is between the beginning of the mention and the name: not "a critic of the ministry". */
function heads(text: string, name: Span, mention: Span): boolean {
  const before = readTokens(text, { start: mention.start, end: Math.max(mention.start, name.start) });
  const behind = readTokens(text, { start: Math.min(name.end, mention.end), end: mention.end });
  return (
    before.every(({ word }) => !PREPOSITIONS.has(word) && word !== 'and') &&
    behind.every(({ word, shape }) => shape !== 'lower' || word === "'s" || SPEAKING_FOR.has(word))
  );
}

/** The issues of the words themselves, else of what they were said about: "when asked about", "of the proposal". */
function listSaid(
  read: SentenceRead,
  statement: RecordedStatement,
  party: Party,
  cues: readonly Cue[],
  holes: readonly Span[],
): IssueFound[] {
  const found = listIssues(read, statement.span, holes);
  // "Asked whether there will be a ferry, the minister said": on the ferry, whatever the words name beside it.
  if (found.length > 0 && read.tokens[0]?.word !== 'asked') return isFragment(read, statement) ? [] : found;
  const isCovered = holes.some((hole) => overlaps(hole, statement.span));
  const around = isCovered ? [] : listIssues(read, read.span, holes);
  if (around.length > 0 || isCovered) return around;
  const asked = listAsked(read);
  if (asked.length > 0 && (!isTurn(statement) || answers(read, cues))) return [...found, ...asked];
  return isOnTopic(read, statement, cues) && !isOfOthers(read, party, statement.span)
    ? [...found, ...takeTopic(read.context)]
    : found;
}

/**
 * Whether words that name no issue are on what was told before. A quotation is. In a printed interview most sentences of
 * an answer lead on to others, and a report of what was said may be of anything.
 */
function isOnTopic(read: SentenceRead, statement: RecordedStatement, cues: readonly Cue[]): boolean {
  if (isTurn(statement)) return answers(read, cues);
  if (isOnOthers(read.tokens)) return false;
  if (cues.some(({ label }) => label !== null)) return true;
  const isJudged = findJudgement(read.tokens) !== null;
  return statement.form !== 'indirect' || isJudged || isReportOnIt(read.tokens);
}

/** "Roe: The flight home.": what is only named in an answer takes no stand. */
function isFragment({ tokens }: SentenceRead, statement: RecordedStatement): boolean {
  const start = tokens.findIndex(({ word }) => word === ':') + 1;
  return isTurn(statement) && tokens.length - start < SHORTEST_ANSWER && !isReply(tokens);
}

const SHORTEST_ANSWER = 5;

/** "They want certainty", "From their point of view": words about others. */
function isOnOthers(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, LONGEST_VIEW).map(({ word }) => word);
  return (
    opening.find((word) => /\p{L}/u.test(word)) === 'they' || opening.join(' ').includes('point of view')
  );
}

const LONGEST_VIEW = 8;

/** Whether a sentence of an answer takes a stand on what was asked, and does not lead on to something else. */
function answers({ tokens }: SentenceRead, cues: readonly Cue[]): boolean {
  if (isReply(tokens) || intends(tokens) || cues.some(({ label }) => label !== null)) return true;
  const isOnIt = ({ telling, to }: Cue) => !telling && leansBack(tokens.slice(to, to + NEAR_CUE));
  return cues.some(isOnIt) || (findJudgement(tokens) !== null && leansBack(tokens));
}

/** So many words behind a verb tell whether it is on what was asked. */
const NEAR_CUE = 6;

/** "Yes, if", "No.", "I would, and", "They do.": words that only the question before makes whole. */
function isReply(tokens: readonly Token[]): boolean {
  const start = tokens.findIndex(({ word }) => word === ':') + 1;
  const [first, second, third] = tokens.slice(start, start + 3).map(({ word }) => word);
  if (REPLIES.has(first ?? '')) return true;
  return (
    SUBJECT_PRONOUNS.has(first ?? '') &&
    AUXILIARIES.has(second ?? '') &&
    [',', '.', ';'].includes(third ?? '')
  );
}

/** "we will not have", "I'd ask them": at the beginning of a clause, not "whose name I'll keep". */
function intends(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const before = tokens[at - 1];
    const opens = before === undefined || before.shape === 'sign' || CLAUSE_OPENERS.has(before.word);
    if (!opens) return false;
    if (CONTRACTED.has(word)) return true;
    return (word === 'we' || word === 'i') && MODALS.has(tokens[at + 1]?.word ?? '');
  });
}

const CLAUSE_OPENERS = new Set('and but so yes what then alone that'.split(' '));
const CONTRACTED = new Set("we'll i'll we'd i'd".split(' '));
const MODALS = new Set("will would won't wouldn't shall can cannot can't 'll 'd must should".split(' '));

const REPLIES = new Set('yes no never absolutely certainly definitely nonsense gladly not nobody'.split(' '));

/** An answer or a question of a printed interview. */
export function isTurn({ form, marked }: RecordedStatement): boolean {
  return form === 'direct' && marked.length === 0;
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
  const [first, last] = locate(read, cue);
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
  const [issue] = locate(read, where);
  if (issue < to) return BACK.has(read.tokens[to]?.word ?? '');
  return read.tokens.slice(to, issue).every(({ word }) => !ENDS.has(word));
}

const BACK = new Set(['it', 'this', 'that', 'them']);
const ENDS = new Set([',', ';', '.', '–', '—', '--']);

/** The tokens of a span, `to` exclusive. */
function locate({ tokens }: SentenceRead, span: Span): [number, number] {
  const from = tokens.findIndex(({ end }) => end > span.start);
  let to = Math.max(0, from);
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return [Math.max(0, from), to];
}

/** A statement whose words are only its teller's name tells nothing. */
function isSomebodysOwnName(read: SentenceRead, { span }: RecordedStatement): boolean {
  return read.listWords().filter((word) => overlaps(word, span)).length < 2;
}
