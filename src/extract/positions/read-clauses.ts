import { contains, overlaps } from '../../text/span.ts';
import { THIRD_PERSON } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import { chooseStance } from './choose-stance.ts';
import { findClauseIssues } from './find-clause-issues.ts';
import { findInnerCues } from './find-inner-cues.ts';
import { findSpeakerParty } from './find-speaker-party.ts';
import type { StanceClause } from './find-stances.ts';
import { isStanceOf } from './is-stance-of.ts';
import type { IssueFound } from './match-issues.ts';
import type { Position, Teller } from './position.ts';
import { type SentenceRead, spanOfTokens } from './sentence-read.ts';
import type { Stand } from './stand.ts';

/** Stands of the parties that are the subject of a stance in the sentence, whoever tells it. */
export function readClauses(read: SentenceRead): Stand[] {
  // What an interviewer says that a party has said is asked and not told, but for its intentions.
  const isAsked = read.statements.some((each) => isTurn(each) && each.party === null);
  const told = read.clauses.filter(
    (clause) => isStanceOf(read, clause) && (!isAsked || !clause.cue.telling || isIntended(read, clause)),
  );
  return told.flatMap((clause): Stand[] => {
    const { passage, span, gloss } = read;
    const { teller, statement } = findTeller(read, clause);
    const explained = gloss !== null && gloss >= clause.from ? spanOfTokens(read, gloss, clause.to) : null;
    // What an attitude is on stands behind its noun alone.
    const start = clause.end === undefined ? clause.from : clause.cue.to;
    const own = isReadAlready(read, clause) ? explained : spanOfTokens(read, start, clause.to);
    if (own === null) return [];
    const subject = spanOfTokens(read, clause.subject.from, clause.subject.to);
    const cues = [clause.cue, ...findInnerCues(read.tokens, clause.cue.to, clause.to, clause.to, true)];
    const tell = ({ issue, span: where }: IssueFound): Position => {
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
    };
    const { party } = clause;
    const issues = findClauseIssues(read, clause, own);
    return [{ party, isStatement: false, isSupposed: false, within: own, issues, tell }];
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
  const isOwn = (each: RecordedStatement) => (each.party ?? findSpeakerParty(read, each)) === clause.party;
  const statement = holding.find((each) => !isOwn(each)) ?? holding.find(isOwn);
  if (statement !== undefined) return { teller: isOwn(statement) ? 'party' : 'other', statement };
  const told = read.told.find(
    (each) => isOwn(each) && each.speaker && overlaps(each.speaker.mention, subject),
  );
  if (told === undefined && read.issuers.includes(clause.party)) return { teller: 'party', statement: null };
  return told === undefined ? { teller: 'outlet', statement: null } : { teller: 'party', statement: told };
}
