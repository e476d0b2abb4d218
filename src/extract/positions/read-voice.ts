import { contains } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { findJudgement } from './find-judgement.ts';
import type { StanceClause } from './find-stances.ts';
import { takeTopic } from './follow-context.ts';
import { isImperative } from './is-imperative.ts';
import type { IssueFound } from './match-issues.ts';
import type { Position } from './position.ts';
import { listIssues, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import type { Stand } from './stand.ts';

/**
 * Stands that a party takes in its own document without saying "we": what ought to be, and what is right or wrong
 * ("Targets must be binding", "That figure is insufficient"). Of several issuers it is the one that is named.
 */
export function readVoice(read: SentenceRead): Stand[] {
  const { issuers, passage, span, tokens } = read;
  if (
    issuers.length === 0 ||
    tokens.length < SHORTEST ||
    read.statements.some((each) => contains(each.span, span))
  )
    return [];
  // "a danger that we cannot manage" is told of the danger.
  const isToldOf = ({ party, from }: StanceClause) =>
    (issuers.includes(party) && tokens[from - 1]?.word !== 'that') || from <= LONGEST_OPENING;
  if (read.clauses.some(isToldOf) || tokens.some(({ word }) => ASKING.has(word))) return [];
  const at = findJudgement(tokens, ['would']);
  if (at === null && read.actors.some(({ party }) => !issuers.includes(party))) return [];
  const told = listIssues(read, span);
  const isFact = at === null && !tokens.some(({ word }) => OWN.has(word)) && !isImperative(tokens);
  if (isFact) return [];
  const issues = told.length > 0 ? told : at === null ? [] : takeTopic(read.context);
  const stance = at === null ? null : { label: null, cue: spanOfTokens(read, at, at + 1) };
  const named = new Set(read.actors.map(({ party }) => party));
  const own = issuers.filter((party) => named.has(party));
  return (own.length > 0 ? own : issuers).map((party): Stand => {
    const tell = ({ issue }: IssueFound): Position => {
      const whose = { passage, span, party, issue, stance, teller: 'party' } as const;
      return { ...whose, statement: null, subject: null, condition: null, said: null, gloss: false };
    };
    return { party, isStatement: false, isSupposed: false, within: span, issues, tell };
  });
}

/** "First, on crude." says nothing yet. */
const SHORTEST = 5;
const ASKING = new Set(['whether', '?']);
/** A clause that begins so near to the beginning is what the sentence is about. */
const LONGEST_OPENING = 2;
const OWN = makeWordSet('we our us ours');
