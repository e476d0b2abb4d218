import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, BE_FORMS, DETERMINERS, NEGATIONS, SUBJECT_PRONOUNS } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import { findJudgement } from './find-judgement.ts';
import { isHeadlined, isLabelled } from './follow-context.ts';
import { inflectVerbs } from './inflect.ts';
import { bringsObject, isReportOnIt, leansBack, pointsToEarlier } from './leans-back.ts';
import type { Cue } from './read-cue.ts';
import { locateTokens, type SentenceRead } from './sentence-read.ts';
import { POINTED_TO, STANCE_NOUNS, VERDICTS } from './stance-words.ts';

/**
 * Whether words that name no issue are on what was told before. A quotation is, and so is what is said where the headline
 * is on the same. In a printed interview most sentences of an answer lead on to others, and a report of what was said may
 * be of anything.
 */
export function isOnTopic(read: SentenceRead, statement: RecordedStatement, cues: readonly Cue[]): boolean {
  if (isBareReply(read, statement)) return true;
  if (isTurn(statement)) return isWholeAnswer(read, statement) || answers(read, cues) || goesInto(read);
  if (isCourtesy(read.tokens)) return false;
  if (isHeadlined(read.context)) return true;
  if (isOnOthers(read.tokens) || bringsSomethingUp(read, statement, cues)) return false;
  if (cues.some((cue) => cue.label !== null)) return true;
  const isJudged = findJudgement(read.tokens) !== null;
  return statement.form !== 'indirect' || isLabelled(read.context) || isJudged || isReportOnIt(read.tokens);
}

/** "The ministry said no.", "“Never,” said Roe.": nothing but a reply. */
export function isBareReply(read: SentenceRead, { span }: RecordedStatement): boolean {
  const [from, to] = locateTokens(read, span);
  const words = read.tokens.slice(from, to).filter(({ shape }) => shape !== 'sign');
  return words.length === 1 && REPLIES.has(words[0]!.word);
}

/** Whoever answers with one sentence has said in it what there is to say, where it denies something or points to what was asked. */
function isWholeAnswer({ span, tokens }: SentenceRead, statement: RecordedStatement): boolean {
  const isOnIt = pointsToEarlier(tokens) || tokens.some(({ word }) => NEGATIONS.has(word));
  return isOnIt && contains(span, statement.span);
}

/** A sentence of some length in which nobody speaks of themselves goes into the one thing that was asked. */
function goesInto({ tokens, context }: SentenceRead): boolean {
  return (
    context.topic.heading.length === 1 &&
    tokens.length >= SHORTEST_ACCOUNT &&
    !tokens.some(({ word }) => OWN.has(word))
  );
}

const SHORTEST_ACCOUNT = 10;
const OWN = makeWordSet('i my me mine myself');

/** "Our hearts are with you", "we are devastated", "I want to thank": on nothing but those who are spoken to. */
function isCourtesy(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => COURTESIES.has(word));
}

const COURTESIES = makeWordSet(
  'thank thanks hearts prayers praying condolences sympathies congratulations congratulate mourn mourning grieve grieving devastated heartbroken grief sorrow',
);

/** "said there would be other days", "demanded a ferry": what is told of for the first time. */
function bringsSomethingUp(
  read: SentenceRead,
  { form, span }: RecordedStatement,
  cues: readonly Cue[],
): boolean {
  // "We want a ferry"
  if (form === 'direct') return cues.length > 0 && cues.every(({ to }) => bringsObject(read.tokens, to));
  const [from] = locateTokens(read, span);
  const words = read.tokens.slice(from, from + 4).map(({ word }) => word);
  const opening = words.filter((word) => /\p{L}/u.test(word) && word !== 'that');
  // "There will be no such days"
  if (opening[0] === 'there' && AUXILIARIES.has(opening[1] ?? ''))
    return !read.tokens.some(({ word }) => word === 'such');
  return cues.some(({ to, telling }) => to === from && !telling) && bringsObject(read.tokens, from);
}

/** "They want certainty", "From their point of view": words about others; "They will get it" says what is to come of it. */
function isOnOthers(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, LONGEST_VIEW).map(({ word }) => word);
  const [first, second] = opening.filter((word) => /\p{L}/u.test(word));
  return (first === 'they' && !PROSPECTS.has(second ?? '')) || opening.join(' ').includes('point of view');
}

const LONGEST_VIEW = 8;

/** Where the words of an answer begin, behind the label that it may have. */
function findAnswerStart(tokens: readonly Token[]): number {
  return tokens.findIndex(({ word }) => word === ':') + 1;
}

/** "Roe: The flight home.": what is only named in an answer takes no stand. */
export function isFragment({ tokens }: SentenceRead, statement: RecordedStatement): boolean {
  const start = findAnswerStart(tokens);
  return isTurn(statement) && tokens.length - start < SHORTEST_ANSWER && !isReply(tokens) && !takesUp(tokens);
}

/** "Roe: It was agreed.", "Roe: They have to.": what an answer begins with is what was asked of, or those whom it was asked of. */
function takesUp(tokens: readonly Token[]): boolean {
  const start = findAnswerStart(tokens);
  const [subject, verb] = [tokens[start]?.word ?? '', tokens[start + 1]?.word ?? ''];
  // "That is not a threat" weighs nothing.
  return (
    start > 0 && TAKING_UP.has(subject) && !WEATHER.has(verb) && !(subject === 'that' && BE_FORMS.has(verb))
  );
}

const TAKING_UP = new Set(['it', 'they', 'that', 'this', 'these', 'those', 'them']);
/** In "it rained" nothing is meant by "it". */
const WEATHER = inflectVerbs(['rain', 'snow', 'hail', 'drizzle', 'thunder']);

const SHORTEST_ANSWER = 5;

/** Whether a sentence of an answer takes a stand on what was asked, and does not lead on to something else. */
export function answers({ tokens }: SentenceRead, cues: readonly Cue[]): boolean {
  const isOnIt = ({ label, telling, to }: Cue) =>
    label !== null || (!telling && leansBack(tokens.slice(to, to + NEAR_CUE)));
  return (
    isReply(tokens) ||
    takesUp(tokens) ||
    intends(tokens) ||
    holdsOwn(tokens) ||
    weighsIt(tokens) ||
    cues.some(isOnIt)
  );
}

/** So many words behind a verb tell whether it is on what was asked. */
const NEAR_CUE = 6;

/** "Yes, if", "No.", "I would, and", "They do.", "Off the table.": words that only the question before makes whole. */
export function isReply(tokens: readonly Token[]): boolean {
  const start = findAnswerStart(tokens);
  if (REPLIES.has(tokens[start]?.word ?? '') || tokens.some((_, at) => at >= start && isAlone(tokens, at)))
    return true;
  return isShort(tokens, start) || isVerdict(tokens.slice(start));
}

/** "Out of the question, as long as", "A non-starter.": what it is, and the rest is left out. */
function isVerdict(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ shape }, at) => at > 0 && shape === 'sign');
  const words = tokens.slice(0, end < 0 ? tokens.length : end).map(({ word }) => word);
  const [first = ''] = words;
  const isCalled = words.length === 1 || (words.length <= LONGEST_VERDICT && DETERMINERS.has(first));
  return (isCalled && VERDICTS.has(words.at(-1)!)) || VERDICT_PHRASES.has(words.join(' '));
}

const LONGEST_VERDICT = 4;
const VERDICT_PHRASES = new Set([
  ...['off the table', 'on the table', 'out of the question', 'a red line', 'the red line', 'our red line'],
  ...['with pleasure', 'by all means', 'of course', 'on no account', 'in principle', 'agreed', 'impossible'],
  ...['unlikely', 'non-negotiable', 'negotiable', 'too little', 'too late', 'too much', 'fair enough'],
]);

/** "I would, and", "The company does, because": a subject and a helping verb, and the rest is left out. */
function isShort(tokens: readonly Token[], start: number): boolean {
  const at = tokens.slice(start, start + LONGEST_SUBJECT).findIndex(({ word }) => AUXILIARIES.has(word));
  const subject = tokens[start]?.word ?? '';
  const opens =
    SUBJECT_PRONOUNS.has(subject) || DETERMINERS.has(subject) || tokens[start]?.shape === 'capital';
  return at > 0 && opens && [',', '.', ';'].includes(tokens[start + at + 1]?.word ?? '');
}

const LONGEST_SUBJECT = 4;

/** "That is a beginning.", "That idea is dead.", "They're right.": what was asked, or those who were told of, and what it is worth. */
function weighsIt(tokens: readonly Token[]): boolean {
  const start = findAnswerStart(tokens);
  const words = tokens.slice(start, start + 4).map(({ word }) => word);
  const [who = '', is = '', what = ''] = words[0] === 'and' || words[0] === 'but' ? words.slice(1) : words;
  const isPointer = who === 'that' || who === 'this';
  if (isPointer && POINTED_TO.has(is)) return BE_FORMS.has(what);
  if (!BE_FORMS.has(is) || NEGATIONS.has(is)) return false;
  return isPointer ? ['a', 'an'].includes(what) : PEOPLE.has(who) && ['right', 'wrong'].includes(what);
}

const PEOPLE = new Set(['they', 'he', 'she']);

/** "our proposal is": a stance in a noun. */
function holdsOwn(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      (word === 'our' || word === 'my') &&
      STANCE_NOUNS.has(tokens[at + 1]?.word ?? '') &&
      BE_FORMS.has(tokens[at + 2]?.word ?? ''),
  );
}

/** "For the young, yes.", "Before, no." */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isYes = tokens[at]!.word === 'yes' || tokens[at]!.word === 'no';
  return isYes && before?.shape === 'sign' && (after === undefined || after.shape === 'sign');
}

/** "we will not have", "I'd ask them": at the beginning of a clause, not "whose name I'll keep". */
function intends(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const before = tokens[at - 1];
    const opens = before === undefined || before.shape === 'sign' || CLAUSE_OPENERS.has(before.word);
    if (!opens) return false;
    return (word === 'we' || word === 'i') && MODALS.has(tokens[at + 1]?.word ?? '');
  });
}

const CLAUSE_OPENERS = makeWordSet('and but so yes what then alone that');
const MODALS = makeWordSet("will would won't wouldn't shall can cannot can't must should");

const PROSPECTS = new Set([...MODALS, 'may', 'might', 'could']);

const REPLIES = makeWordSet(
  'yes no no. never absolutely certainly definitely nonsense gladly not nobody fine sure willingly',
);
