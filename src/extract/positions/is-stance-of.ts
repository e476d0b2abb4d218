import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import { findSpeakerParty } from './find-speaker-party.ts';
import type { StanceClause } from './find-stances.ts';
import { inflectVerbs } from './inflect.ts';
import { BEFALLING } from './read-verb-group.ts';
import { type SentenceRead, spanOfTokens } from './sentence-read.ts';
import { STANCE_NOUNS } from './stance-words.ts';

/**
 * Whether a clause is a stance of the party it tells of. Where somebody else tells it, only what shows a will or a view is:
 * "says that the ministry wants a toll". "Says that the ministry has never respected the toll" is a stance of who says it.
 */
export function isStanceOf(read: SentenceRead, { party, cue, subject, isView }: StanceClause): boolean {
  const name = spanOfTokens(read, subject.from, subject.to);
  const verb = spanOfTokens(read, cue.from, cue.to);
  const isTold = read.statements.some(
    (each) => each.party !== party && (contains(each.span, name) || contains(each.span, verb)),
  );
  if (!isTold) return true;
  // "Has the ministry agreed to it?"
  if (read.tokens.at(-1)?.word === '?') return false;
  if (isView || cue.telling) return true;
  // "offered no change"
  if (cue.label !== null) return read.tokens[cue.to]?.word !== 'no';
  const verbs = read.tokens.slice(cue.from, cue.to);
  const teller = read.statements.find((each) => contains(each.span, name));
  if (teller !== undefined && isGuess(read, teller, verbs)) return false;
  return (
    !verbs.some(({ word }) => BEFALLING.has(word)) &&
    verbs.some(({ word }) => [WILLING, INTENDING, FEELING, STANCE_NOUNS].some((words) => words.has(word)))
  );
}

/** "Borland believes that time is on its side," said somebody who is of no side; "Borland will give way," said such a one. */
function isGuess(read: SentenceRead, teller: RecordedStatement, verbs: readonly Token[]): boolean {
  if (teller.party !== null || teller.person !== null || isTurn(teller)) return false;
  const isForecast = teller.form === 'direct' && verbs.some(({ word }) => INTENDING.has(word));
  const isBelief = verbs.some(({ word }) => BELIEVING.has(word));
  return (isForecast || isBelief) && findSpeakerParty(read, teller) === null;
}

const WILLING = inflectVerbs(
  `want seek hope expect plan intend prefer aim wish think feel reckon believe consider see view regard insist maintain argue claim
  fear support back favour favor oppose welcome like doubt question condemn criticise criticize promise pledge vow
  threaten commit warn agree suggest propose deny dispute resist defend reject refuse accept demand offer drop abandon
  soften clarify encourage regret ask request urge call order disavow object`.split(/\s+/u),
);
const INTENDING = makeWordSet("will would won't wouldn't 'll");
const BELIEVING = inflectVerbs('think feel reckon believe expect hope fear see'.split(' '));
/** "is concerned about", "has been keen on". */
const FEELING = makeWordSet(
  'concerned worried afraid keen eager adamant determined committed happy unhappy sceptical skeptical wary reluctant interested confident',
);
