import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { NEGATIONS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import type { StanceClause } from './find-stances.ts';

type ClauseParts = Pick<StanceClause, 'cue' | 'subject' | 'party'>;

/** Whether a clause tells that a party said nothing, or only how it stands with others: it takes no stand there. */
export function tellsNothing(
  tokens: readonly Token[],
  clause: ClauseParts,
  others: readonly ClauseParts[],
): boolean {
  const { subject, cue } = clause;
  return (
    takesNoStand(tokens, Math.max(subject.to, cue.from), cue.to) ||
    tellsManner(tokens, cue) ||
    refusesComment(tokens, cue) ||
    isMutual(tokens, clause, others)
  );
}

/** Whether the words from one token to another tell by themselves of no stand: what was withheld, counted or not agreed. */
export function takesNoStand(tokens: readonly Token[], from: number, to: number): boolean {
  return withholds(tokens, from, to) || isMeasured(tokens, from, to) || failsToAgree(tokens, from, to);
}

/** "responded cautiously", "answered within hours", "was more cautious": how or when a party answered, and not what. */
function tellsManner(tokens: readonly Token[], { from, to }: StanceClause['cue']): boolean {
  const behind = tokens.slice(to, findSign(tokens, to)).map(({ word }) => word);
  if (behind.length === 0 && GUARDED.has(tokens[to - 1]!.word)) return true;
  if (behind.length === 0 || !tokens.slice(from, to).some(({ word }) => REACTING.has(word))) return false;
  const isTime = behind[0] === 'within' && behind.length <= LONGEST_TIME;
  return isTime || behind.every((word) => word.endsWith('ly'));
}

/** "within the hour", "within two short days" */
const LONGEST_TIME = 4;

function findSign(tokens: readonly Token[], from: number): number {
  const sign = tokens.findIndex(({ shape }, at) => at >= from && shape === 'sign');
  return sign < 0 ? tokens.length : sign;
}

const REACTING = makeWordSet(
  'respond responds responded react reacts reacted answer answers answered reply replies replied',
);
const GUARDED = makeWordSet(
  'cautious careful guarded vague evasive coy noncommittal non-committal tight-lipped circumspect',
);

/** "The ministry estimates that", "according to its figures": what was counted is no stand. */
function isMeasured(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.slice(from, to).some(({ word }) => MEASURING.has(word))) return true;
  const source = tokens.slice(to, to + LONGEST_SOURCE);
  return tokens[from]?.word === 'according' && source.some(({ word }) => FIGURES.has(word));
}

const MEASURING = makeWordSet('estimate estimates estimated calculate calculates calculated');
const LONGEST_SOURCE = 4;
const FIGURES = makeWordSet('figures data estimates statistics');

/** "failed on Tuesday to agree on how" */
function failsToAgree(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - LONGEST_FAILURE), from);
  return (
    before.some(({ word }) => FAILING.has(word)) &&
    tokens.slice(from, to).some(({ word }) => AGREEING.has(word))
  );
}

const LONGEST_FAILURE = 6;
const FAILING = makeWordSet('fail fails failed failing unable');

/** "said the ministry did not comment on the toll" */
function refusesComment(tokens: readonly Token[], { telling, to }: StanceClause['cue']): boolean {
  const words = tokens.slice(to, findSign(tokens, to));
  return telling && words.some(({ word }, at) => COMMENTING.has(word) && isRefused(tokens, to + at));
}

const COMMENTING = makeWordSet('comment elaborate speculate');

/** The verb says that nothing was said: "declined to comment", "has not said whether", "did not respond". */
function withholds(tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(tokens.length, to + LONGEST_REFUSAL);
  for (let at = from; at < end; at++) {
    const { word, shape } = tokens[at]!;
    if (shape === 'sign') return false;
    if (!isRefused(tokens, at)) continue;
    if (REPLYING.has(word)) return true;
    if (SAYING.has(word) && tokens.slice(at + 1, at + 3).some((next) => OPEN.has(next.word))) return true;
  }
  return false;
}

/** So many words behind the cue still are its verb. */
const LONGEST_REFUSAL = 4;
const REPLYING = makeWordSet(
  'comment commented elaborate elaborated speculate respond responded reply replied confirm confirmed',
);
const SAYING = makeWordSet('say said disclose disclosed reveal revealed specify specified');
const OPEN = makeWordSet('whether if how what when where which who why');

/** Behind "declined to", "has not", "has yet to", "would not be". */
function isRefused(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - LONGEST_REFUSAL), at).map(({ word }) => word);
  const refused = before.findLastIndex(
    (word, at) => NEGATIONS.has(word) || DECLINING.has(word) || (word === 'yet' && before[at + 1] === 'to'),
  );
  return refused >= 0 && before.slice(refused + 1).every((word) => PASSING.has(word) || word.endsWith('ly'));
}

const DECLINING = makeWordSet('decline declines declined declining refuse refuses refused refusing');
const PASSING = makeWordSet('to be been yet so far');

/**
 * "The two sides remain far apart on", "the unions disagree over": said of several who are named by one word, and of none
 * what it wants. "Arland and Borland opened talks" is only an event of both.
 */
function isMutual(
  tokens: readonly Token[],
  { cue, party, subject }: ClauseParts,
  others: readonly ClauseParts[],
): boolean {
  const joined = others.filter((each) => each.party !== party && each.cue.from === cue.from);
  if (joined.length === 0) return false;
  const words = tokens.slice(cue.from, cue.to).map(({ word }) => word);
  const behind = tokens.slice(cue.to, cue.to + LONGEST_MEETING).map(({ word }) => word);
  if (words.some((word) => HOLDING.has(word)) && behind.some((word) => MEETINGS.has(word))) return true;
  const isOneWord = joined.some((each) => each.subject.from === subject.from);
  if (!isOneWord) return false;
  return words.some(
    (word) => DIFFERING.has(word) || DISCUSSING.has(word) || (cue.denied && AGREEING.has(word)),
  );
}

/** "On water the two sides remain apart": the same where no cue tells it. */
export function areApart(tokens: readonly Token[], actors: readonly Actor[]): boolean {
  return actors.some(
    ({ from, to, party }) =>
      actors.some((each) => each.from === from && each.party !== party) &&
      tokens.slice(to, to + LONGEST_MEETING).some(({ word }) => APART.has(word)),
  );
}

const LONGEST_MEETING = 7;
const HOLDING = makeWordSet(
  'hold holds held holding open opens opened begin begins began start starts started end ends ended close closes closed finish finished conclude concluded',
);
const MEETINGS = makeWordSet(
  'talks talk round rounds meeting meetings session negotiations discussions summit conference',
);
const APART = makeWordSet(
  'disagree disagrees disagreed differ differs differed odds apart divided split closer',
);
const DIFFERING: ReadonlySet<string> = new Set([
  ...APART,
  ...makeWordSet(
    `haggle haggled haggling bicker bickered quarrel quarrelled clash clashed argue argued arguing negotiate negotiated
    negotiating meet met exchange exchanged talk talked`,
  ),
]);
const AGREEING = makeWordSet('agree agreed settle settled resolve resolved');
const DISCUSSING = makeWordSet(
  'discuss discussed discussing address addressed review reviewed explore explored',
);
