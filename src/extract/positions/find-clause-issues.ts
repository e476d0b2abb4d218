import type { Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { BE_FORMS, PREPOSITIONS } from '../grammar-words.ts';
import type { StanceClause } from './find-stances.ts';
import { isHeadlined, isLabelled, takeTopic } from './follow-context.ts';
import { inflectVerbs } from './inflect.ts';
import { leaveOutPassing } from './is-in-passing.ts';
import { bringsObject, isOfOthers, leansBack } from './leans-back.ts';
import { listAsides } from './list-asides.ts';
import { listPointedTo } from './list-pointed-to.ts';
import type { IssueFound } from './match-issues.ts';
import { listIssues, locateTokens, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import { POINTED_TO } from './stance-words.ts';

/**
 * What a clause is about. The nearest that is named tells it: by its own words, those before it in the sentence, the
 * sentence before where it points there, and else by what the text was on. `own` is where its words are.
 */
export function findClauseIssues(read: SentenceRead, clause: StanceClause, own: Span): readonly IssueFound[] {
  const { aside, cue, from } = clause;
  const named = listIssues(read, own, aside === null ? [] : [spanOfTokens(read, aside.from, aside.to)]);
  const found = leaveOutPassing(read, named, cue.to);
  const points = pointsBack(read, clause) && (found.length === 0 || !isNaming(read, clause));
  if (found.length > 0 && !points) return [...found, ...listPointedTo(read, found, cue.to, clause.to)];
  const before = points || clause.looksBack || holdsPointer(read, clause) ? findBefore(read, from) : [];
  if (before.length > 0) return [...found, ...(clause.looksBack ? leaveOutAdded(read, before) : before)];
  const fronted = found.length === 0 ? findFronted(read, from) : [];
  if (fronted.length > 0) return fronted;
  const pointedTo = [...found, ...(points ? listEarlier(read, from) : [])];
  if (pointedTo.length > 0) return pointedTo;
  return isOnTold(read, clause) ? takeTopic(read.context) : [];
}

/** "On the meters, the ministry gave way.": what a sentence opens with is what it is on. */
function findFronted(read: SentenceRead, from: number): readonly IssueFound[] {
  if (!FRONTING.has(read.tokens[0]!.word)) return [];
  return listIssues(read, { start: read.span.start, end: read.tokens[from]!.start }).slice(0, 1);
}

const FRONTING = makeWordSet('on as regarding concerning over');

/** What the sentence before names; "as the ministry has demanded" points to its own sentence. */
function listEarlier({ previous, tokens }: SentenceRead, from: number): readonly IssueFound[] {
  if (previous === null || tokens[from - 1]?.word === 'as') return [];
  return leaveOutPassing(previous, listIssues(previous, previous.span, listAsides(previous)), 0);
}

/** Whether a clause that neither names nor points to anything is on what was told before. */
function isOnTold(read: SentenceRead, clause: StanceClause): boolean {
  const { cue, from, to, subject, party } = clause;
  // What a party says is read from its statements, but for its own document.
  if ((cue.telling && (cue.denied || !read.issuers.includes(party))) || saysNothing(read, cue)) return false;
  const elsewhere = listIssues(read, read.span, listAsides(read));
  const told = takeTopic(read.context);
  if (isLabelled(read.context) && elsewhere.every(({ issue }) => issue === told[0]!.issue)) return true;
  if (elsewhere.length > 0 || isOfOthers(read, party, spanOfTokens(read, from, to))) return false;
  if (isThanks(read, cue) || (!isAnswer(read, clause) && bringsObject(read.tokens, cue.to))) return false;
  if (clause.isView || isVerdict(read, cue) || isResponse(read, cue) || cue.label !== null) return true;
  const around = [
    ...read.tokens.slice(from, subject.from),
    ...read.tokens.slice(cue.from, Math.min(to, cue.to + NEAR)),
  ];
  return leansBack(around);
}

/** "was not available for comment". */
function saysNothing({ tokens }: SentenceRead, { from, to }: StanceClause['cue']): boolean {
  return tokens.slice(from, to + 1).some(({ word }) => COMMENTING.has(word));
}

const COMMENTING = new Set(['comment', 'elaborate', 'speculate', 'interview']);

/** What a party would do may be its answer to what was told. */
function isAnswer({ context, tokens }: SentenceRead, { cue }: StanceClause): boolean {
  return isHeadlined(context) || tokens.slice(cue.from, cue.to).some(({ word }) => word === 'would');
}

/** "as the ministry has refused to say anything about it": somewhere in the clause. */
function holdsPointer({ tokens }: SentenceRead, { cue, to, from }: StanceClause): boolean {
  return from > 0 && tokens.slice(cue.to, to).some(({ word }) => ALONE.has(word));
}

/** Thanks are for anything. */
function isThanks({ tokens }: SentenceRead, { from, to }: StanceClause['cue']): boolean {
  return !ALONE.has(tokens[to]?.word ?? '') && tokens.slice(from, to).some(({ word }) => THANKING.has(word));
}

const THANKING = makeWordSet(
  'thank thanks thanked congratulate congratulates congratulated salute salutes saluted',
);

/** "The trust is bitterly disappointed.": an adjective that ends the clause is about what was told. */
function isVerdict({ tokens }: SentenceRead, { from, to }: StanceClause['cue']): boolean {
  return tokens[to]?.shape === 'sign' && tokens.slice(from, to).some(({ word }) => BE_FORMS.has(word));
}

/** "The trust denied involvement.", "Neither side has replied." */
function isResponse({ tokens }: SentenceRead, { from, to }: StanceClause['cue']): boolean {
  return tokens.slice(from, to).some(({ word }) => RESPONDING.has(word));
}

const RESPONDING = inflectVerbs(
  'respond reply react retort counter deny dispute contest rebut refute confirm'.split(' '),
);

/** So many words behind a cue tell whether it is on what was told before. */
const NEAR = 10;

/** The issues nearest before the token: comma by comma towards the beginning of the sentence. */
function findBefore(read: SentenceRead, from: number): readonly IssueFound[] {
  const end = read.tokens[from]?.start ?? read.span.start;
  const starts = read.tokens
    .slice(0, Math.max(0, from - 1))
    .filter(({ word }) => [',', ';', '–', '—'].includes(word));
  for (const start of [...starts.toReversed().map((token) => token.end), read.span.start]) {
    const found = listIssues(read, { start, end });
    if (found.length > 0) return found;
  }
  return [];
}

/** "a vote on the ferry, which": what a preposition adds to the thing that a clause looks back on is not that thing. */
function leaveOutAdded(read: SentenceRead, before: readonly IssueFound[]): readonly IssueFound[] {
  const places = before.flatMap((each) => each.places.map((place) => locateTokens(read, place)));
  const isAdded = (at: number) =>
    places.some(
      ([, end]) => end < at && at <= end + FARTHEST_ADDED && PREPOSITIONS.has(read.tokens[end]!.word),
    );
  const heads = before.filter((each) => !each.places.every((place) => isAdded(locateTokens(read, place)[0])));
  return heads.length > 0 ? heads : before;
}

/** "on the old ferry" */
const FARTHEST_ADDED = 3;

/** "the draft" may be any draft, and "wants the ferry scrapped" is whole, where the clause says itself what it is about. */
function isNaming({ tokens }: SentenceRead, { cue }: StanceClause): boolean {
  // "asked them to leave the ferry": they are those who are asked.
  if (tokens[cue.to]?.word === 'them' && ['to', 'not'].includes(tokens[cue.to + 1]?.word ?? '')) return true;
  return ['the', 'such', 'it', '.'].includes(tokens[cue.to]?.word ?? '.');
}

/** "rejected those calls", "would not accept it". */
function pointsBack({ tokens }: SentenceRead, { cue, to }: StanceClause): boolean {
  if (cue.telling) return false;
  // "left that open", "turned it down"; not "agreed that"
  const inner = tokens.slice(cue.from + 1, cue.to - 1);
  if (inner.some(({ word }) => ALONE.has(word) || ['that', 'one'].includes(word))) return true;
  // "urged the ministry to": the clause of somebody else follows.
  if (cue.to >= to && to < tokens.length) return false;
  const [first, ...rest] = tokens.slice(cue.to, Math.min(to, cue.to + 5)).map(({ word }) => word);
  // "They asked for a ferry. The ministry has refused."
  if (first === undefined || first === '.') return cue.label !== null;
  if (!POINTERS.has(first)) return false;
  // "rejected that, saying", "called that a start"
  const isNamed = CALLING.has(tokens[cue.to - 1]!.word) && ['a', 'an'].includes(rest[0] ?? '');
  if (first === 'that' && (isNamed || tokens[cue.to + 1]?.shape === 'sign')) return true;
  if (first === 'such' && ['a', 'an'].includes(rest[0] ?? '')) return true;
  const noun = rest.findIndex((word) => POINTED_TO.has(word));
  if (noun < 0) return ALONE.has(first);
  return !SPELLING_OUT.has(rest[noun + 1] ?? '');
}

const CALLING = makeWordSet('call calls called brand branded term termed deem deemed');

/** "the prospect of a treaty" says itself what it is about. */
const SPELLING_OUT = new Set(['of', 'for', 'to', 'that', 'about']);

const POINTERS = makeWordSet('it this that these those them such the both');
const ALONE = new Set(['it', 'this', 'them']);
