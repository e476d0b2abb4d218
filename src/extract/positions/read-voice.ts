import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { StanceClause } from './find-stances.ts';
import { takeTopic } from './follow-context.ts';
import type { Position } from './position.ts';
import { listIssues, type SentenceRead, spanOfTokens } from './sentence-read.ts';

/**
 * Positions that a party takes in its own document without saying "we": what ought to be, and what is right or wrong
 * ("Targets must be binding", "That figure is insufficient"). Of several issuers it is the one that is named.
 */
export function readVoice(read: SentenceRead): Position[] {
  const { issuers, passage, span, tokens } = read;
  if (
    issuers.length === 0 ||
    tokens.length < SHORTEST ||
    read.statements.some((each) => contains(each.span, span))
  )
    return [];
  const isToldOf = ({ party, from }: StanceClause) => issuers.includes(party) || from <= LONGEST_OPENING;
  if (read.clauses.some(isToldOf) || tokens.some(({ word }) => ASKING.has(word))) return [];
  const judged = findJudgement(tokens);
  const at = judged ?? notFound(tokens.findIndex(({ word }) => word === 'would'));
  if (at === null && read.actors.some(({ party }) => !issuers.includes(party))) return [];
  const told = listIssues(read, span);
  const issues = told.length > 0 ? told : at === null ? [] : takeTopic(read.context);
  const stance = at === null ? null : { label: null, cue: spanOfTokens(read, at, at + 1) };
  const named = new Set(read.actors.map(({ party }) => party));
  const own = issuers.filter((party) => named.has(party));
  return (own.length > 0 ? own : issuers).flatMap((party) =>
    issues.map(({ issue }): Position => {
      const whose = { passage, span, party, issue, stance, teller: 'party' } as const;
      return { ...whose, statement: null, subject: null, condition: null, said: null, gloss: false };
    }),
  );
}

/** "First, on crude." says nothing yet. */
const SHORTEST = 6;
const ASKING = new Set(['whether', '?']);
/** A clause that begins so near to the beginning is what the sentence is about. */
const LONGEST_OPENING = 2;

function notFound(at: number): number | null {
  return at < 0 ? null : at;
}

/** The first word that says what ought to be or what it is worth; null where there is none. */
export function findJudgement(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ word, shape }) => shape !== 'number' && JUDGING.has(word));
  return notFound(at);
}

const JUDGING = new Set(
  `must should shall ought cannot can't need needs never no nothing none too enough
  unacceptable acceptable insufficient sufficient inadequate adequate wrong right unfair fair unjust just reasonable unreasonable
  absurd ridiculous outrageous impossible essential vital crucial indispensable necessary unnecessary needed overdue welcome
  unwelcome better worse best worst fantasy nonsense insult mistake disgrace outrage folly madness scandal betrayal illusion
  dangerous harmful costly useless pointless worthless worth painful unlawful illegal lawful outside irresponsible reckless
  unworkable workable unrealistic realistic premature misguided regrettable compromise priority demand`.split(
    /\s+/u,
  ),
);
