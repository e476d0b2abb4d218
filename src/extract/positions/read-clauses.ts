import { contains, overlaps, type Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { BE_FORMS, THIRD_PERSON } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import { chooseStance } from './choose-stance.ts';
import { findInnerCues } from './find-inner-cues.ts';
import type { StanceClause } from './find-stances.ts';
import { isHeadlined, isLabelled, takeTopic } from './follow-context.ts';
import { leaveOutPassing } from './is-in-passing.ts';
import { isStanceOf } from './is-stance-of.ts';
import { bringsObject, isOfOthers, leansBack } from './leans-back.ts';
import { listPointedTo } from './list-pointed-to.ts';
import type { IssueFound } from './match-issues.ts';
import type { Position, Teller } from './position.ts';
import { listIssues, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import { POINTED_TO } from './stance-words.ts';

/** Positions of the parties that are the subject of a stance in the sentence, whoever tells it. */
export function readClauses(read: SentenceRead): Position[] {
  // What an interviewer says that a party has said is asked and not told, but for its intentions.
  const isAsked = read.statements.some((each) => isTurn(each) && each.party === null);
  const told = read.clauses.filter(
    (clause) => isStanceOf(read, clause) && (!isAsked || !clause.cue.telling || isIntended(read, clause)),
  );
  return told.flatMap((clause) => {
    const { passage, span, gloss } = read;
    const { teller, statement } = findTeller(read, clause);
    const explained = gloss !== null && gloss >= clause.from ? spanOfTokens(read, gloss, clause.to) : null;
    const own = isReadAlready(read, clause) ? explained : spanOfTokens(read, clause.from, clause.to);
    if (own === null) return [];
    const subject = spanOfTokens(read, clause.subject.from, clause.subject.to);
    const cues = [clause.cue, ...findInnerCues(read.tokens, clause.cue.to, clause.to, clause.to, true)];
    return findIssuesOf(read, clause, own).map(({ issue, span: where }): Position => {
      const isGloss = explained !== null && overlaps(explained, where);
      const { stance, condition } = isGloss
        ? { stance: null, condition: null }
        : chooseStance(read, cues, where, clause);
      return {
        ...{
          passage,
          span,
          party: clause.party,
          issue,
          subject,
          gloss: isGloss,
          said: statement?.said ?? null,
        },
        teller: isGloss ? 'outlet' : teller,
        statement: isGloss ? null : statement,
        stance: stance && teller === 'other' ? { ...stance, label: 'reports' } : stance,
        condition,
      };
    });
  });
}

/** "says it will only buy". */
function isIntended({ tokens }: SentenceRead, { cue }: StanceClause): boolean {
  const at = tokens[cue.to]?.word === 'that' ? cue.to + 1 : cue.to;
  const [who, modal] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return (
    ['"', '“', '‘', "'"].includes(who) ||
    (THIRD_PERSON.has(who) && ['will', 'would', "won't", 'wants', 'cannot'].includes(modal))
  );
}

/** What a party is only said to have said is read from its statement. */
function isReadAlready(read: SentenceRead, { cue, party }: StanceClause): boolean {
  return cue.telling && read.told.some((statement) => statement.party === party);
}

/** Somebody else's statement that holds the clause tells it; else the party's own statement, else the outlet. */
function findTeller(
  read: SentenceRead,
  clause: StanceClause,
): { teller: Teller; statement: RecordedStatement | null } {
  const subject = spanOfTokens(read, clause.subject.from, clause.subject.to);
  const holding = read.statements.filter((each) => contains(each.span, subject));
  const isOwn = (each: RecordedStatement) => each.party === clause.party;
  const statement = holding.find((each) => !isOwn(each)) ?? holding.find(isOwn);
  if (statement !== undefined) return { teller: isOwn(statement) ? 'party' : 'other', statement };
  const told = read.told.find(
    (each) => isOwn(each) && each.speaker && overlaps(each.speaker.mention, subject),
  );
  if (told === undefined && read.issuers.includes(clause.party)) return { teller: 'party', statement: null };
  return told === undefined ? { teller: 'outlet', statement: null } : { teller: 'party', statement: told };
}

/** What the clause is about; where it only points back, what it points to. */
function findIssuesOf(read: SentenceRead, clause: StanceClause, own: Span): readonly IssueFound[] {
  const { aside } = clause;
  const named = listIssues(read, own, aside === null ? [] : [spanOfTokens(read, aside.from, aside.to)]);
  const found = leaveOutPassing(read, named, clause.cue.to);
  const points = pointsBack(read, clause) && (found.length === 0 || !isNaming(read, clause));
  if (!points && found.length > 0) return [...found, ...listPointedTo(read, found, clause.cue.to, clause.to)];
  const before =
    points || clause.looksBack || (found.length === 0 && holdsPointer(read, clause))
      ? findBefore(read, clause.from)
      : [];
  if (before.length > 0) return [...found, ...before];
  if (found.length === 0 && FRONTING.has(read.tokens[0]!.word)) {
    const [fronted] = listIssues(read, { start: read.span.start, end: read.tokens[clause.from]!.start });
    if (fronted !== undefined) return [fronted];
  }
  const shared = found.length === 0 && asksShare(read, clause) ? findBefore(read, clause.from) : [];
  if (shared.length > 0) return shared;
  // "as the ministry has demanded" points to its own sentence.
  const { previous } = read.tokens[clause.from - 1]?.word === 'as' ? { previous: null } : read;
  const earlier = points && previous !== null ? listIssues(previous, previous.span) : [];
  if (found.length > 0 || earlier.length > 0) return [...found, ...earlier];
  const { cue, from, to, subject } = clause;
  // "did not reply to a request" is no stance on it.
  // What a party says is read from its statements, but for its own document.
  if (isAskingOf(read, cue) || (cue.telling && (cue.denied || !read.issuers.includes(clause.party))))
    return [];
  const told = takeTopic(read.context);
  const elsewhere = listIssues(read, read.span);
  if (isLabelled(read.context) && elsewhere.every(({ issue }) => issue === told[0]!.issue)) return told;
  if (elsewhere.length > 0 || isOfOthers(read, clause.party, spanOfTokens(read, from, to))) return [];
  // What a party would do may be its answer to what was told.
  const isAnswer =
    isHeadlined(read.context) || read.tokens.slice(cue.from, cue.to).some(({ word }) => word === 'would');
  if (isThanks(read, cue) || (!isAnswer && bringsObject(read.tokens, cue.to))) return [];
  const around = [
    ...read.tokens.slice(from, subject.from),
    ...read.tokens.slice(cue.from, Math.min(to, cue.to + NEAR)),
  ];
  return clause.isView || isVerdict(read, cue.from, cue.to) || cue.label !== null || leansBack(around)
    ? told
    : [];
}

/** "On the meters, the ministry gave way.": what a sentence opens with is what it is on. */
const FRONTING = makeWordSet('on as regarding concerning over');

/** "The fares are ours, and we ask for three quarters": an amount behind "and" is of what stands before. */
function asksShare({ tokens }: SentenceRead, { cue, from }: StanceClause): boolean {
  const isJoined = ['and', 'but'].includes(tokens[from - 1]?.word ?? '');
  return isJoined && !cue.telling && leansBack(tokens.slice(cue.to, cue.to + 2));
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

/** "asked her what she missed" may be about anything. */
function isAskingOf({ tokens }: SentenceRead, { from, to }: StanceClause['cue']): boolean {
  const asks = tokens.slice(from, to).some(({ word }) => word.startsWith('ask'));
  return asks && tokens.slice(to, to + NEAR).some(({ word }) => QUESTION_WORDS.has(word));
}

const QUESTION_WORDS = makeWordSet('what who how why when where which whether');

/** "The trust is bitterly disappointed.": an adjective that ends the sentence is about what was told. */
function isVerdict({ tokens }: SentenceRead, from: number, to: number): boolean {
  return tokens[to]?.word === '.' && tokens.slice(from, to).some(({ word }) => BE_FORMS.has(word));
}

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

/** "the draft" may be any draft, and "wants the ferry scrapped" is whole, where the clause says itself what it is about. */
function isNaming({ tokens }: SentenceRead, { cue }: StanceClause): boolean {
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
  // "rejected that, saying"
  if (first === 'that' && tokens[cue.to + 1]?.shape === 'sign') return true;
  if (first === 'such' && ['a', 'an'].includes(rest[0] ?? '')) return true;
  const noun = rest.findIndex((word) => POINTED_TO.has(word));
  if (noun < 0) return ALONE.has(first);
  return !SPELLING_OUT.has(rest[noun + 1] ?? '');
}

/** "the prospect of a treaty" says itself what it is about. */
const SPELLING_OUT = new Set(['of', 'for', 'to', 'that', 'about']);

const POINTERS = makeWordSet('it this that these those them such the both');
const ALONE = new Set(['it', 'this', 'them']);
