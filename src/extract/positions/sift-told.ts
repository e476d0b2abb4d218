import { overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { RecordedStatement } from '../statement.ts';
import type { Actor } from './find-actors.ts';
import type { StanceClause } from './find-stances.ts';
import { lacksSource } from './lacks-source.ts';
import { areApart, takesNoStand, tellsNothing } from './tells-nothing.ts';

/** What of a sentence may take a stand. */
interface Told {
  readonly statements: readonly RecordedStatement[];
  readonly clauses: readonly StanceClause[];
  /** Whether nobody takes a stand in it: nothing was said, or nobody answers for what it tells. */
  readonly isVoid: boolean;
}

/** The statements and clauses of a sentence without those that tell that nothing was said, or only how several stand with each other. */
export function siftTold(
  tokens: readonly Token[],
  actors: readonly Actor[],
  said: readonly RecordedStatement[],
  found: readonly StanceClause[],
): Told {
  const dropped = found.filter((clause) => tellsNothing(tokens, clause, found));
  const clauses = found.filter((clause) => !dropped.includes(clause));
  const statements = said.filter((each) => !isWithheld(tokens, each, dropped));
  const isSilent =
    clauses.length + statements.length === 0 && (found.length + said.length > 0 || areApart(tokens, actors));
  const isNamed = (at: number) => actors.some(({ from, to }) => from <= at && at < to);
  const isOfParty = (token: Token) =>
    statements.some((each) => each.party !== null && overlaps(each.span, token));
  const told = findTold(tokens, clauses, statements);
  return { statements, clauses, isVoid: isSilent || lacksSource(tokens, told, isNamed, isOfParty) };
}

/** "has not commented on the call", "failed to agree on it", "according to its figures": words that say nothing of what somebody wants. */
function isWithheld(
  tokens: readonly Token[],
  { cue, form }: RecordedStatement,
  dropped: readonly StanceClause[],
): boolean {
  if (cue === null || form !== 'indirect') return false;
  const from = tokens.findIndex((token) => overlaps(token, cue));
  const to = tokens.findLastIndex((token) => overlaps(token, cue)) + 1;
  return (
    from >= 0 &&
    (takesNoStand(tokens, from, to) || dropped.some((clause) => clause.cue.from < to && clause.cue.to > from))
  );
}

/** The token at which a party begins to say something or to take a stand. */
function findTold(
  tokens: readonly Token[],
  clauses: readonly StanceClause[],
  statements: readonly RecordedStatement[],
): number {
  const said = tokens.findIndex((token) =>
    statements.some(({ party, cue }) => party !== null && cue !== null && overlaps(cue, token)),
  );
  return Math.min(said < 0 ? tokens.length : said, ...clauses.map(({ cue }) => cue.from));
}
