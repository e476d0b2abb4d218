import { IRREGULAR_PASTS, NOT_PAST } from '../../extract/dates/verb-forms.ts';
import { DETERMINERS } from '../../extract/grammar-words.ts';
import { listBaseForms } from '../../search/base-forms.ts';
import type { Library } from '../../search/library.ts';
import { isAgent, isNoun, isVerb } from '../../search/related-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { findMarkedSpans } from '../../text/marks.ts';
import type { Asked } from '../answer.ts';
import { markPossessives } from '../mark-possessives.ts';
import { readWhen } from '../timeline/read-when.ts';
import { findVoices } from '../who-said/find-voices.ts';
import { writeOut } from '../write-out.ts';
import { dropMeasure, isNumber, PEOPLE, readAmount } from './amount.ts';
import { dropAsking, dropName, dropOutlets, dropSaying } from './drop-words.ts';
import { mendSlips } from './mend-slips.ts';
import { nameRoles } from './name-roles.ts';
import { findBesides, findStranger, leaveLeadIn, spellOutTelling } from './names-of-question.ts';
import {
  isIntending,
  isLeadingWord,
  isLikingWord,
  isSayingAt,
  isSayingWord,
  isStanceAt,
  isThinkingWord,
  isYesNoWord,
  readAsks,
} from './question-words.ts';
import { readFormer } from './read-former.ts';
import { readPredicate } from './read-predicate.ts';
import { dropOrder, readSpeech } from './read-speech.ts';
import type { Reading } from './reading.ts';
import { asksLatest, stripFrame } from './strip-frame.ts';
import { readBound } from './tell-bound.ts';
import type { Wanted } from './wanted.ts';

/** A question in plain words, taken apart. */
export interface AskRead extends Wanted {
  /** As it was typed. */
  readonly question: string;
  /** The way that fits best, and all that make sense. */
  readonly as: Reading;
  readonly possible: readonly Reading[];
  /** The longest stretch between quotation marks that is somebody's wording. */
  readonly quote: string | null;
  /** Which of the speaker's words come first, where it is asked for the first or the last. */
  readonly order: Asked['order'];
  /** What they are to be about. */
  readonly said: string;
  /** True where somebody is asked about who is for or against something. */
  readonly asksStance: boolean;
  /** "The latest on the pier": the newest comes first. */
  readonly asksLatest: boolean;
  /** "Has the mayor agreed", "what does she want": how it stands now. */
  readonly asksNow: boolean;
  /** Whatever is asked of somebody of whom the record has no name, it does not say. */
  readonly stranger: string | null;
}

const PAST: ReadonlySet<string> = new Set(['did', 'didnt', "didn't", 'was', 'were']);
const DONE: ReadonlySet<string> = new Set([...PAST, 'has', 'have', 'had']);
const OFTEN = /\bhow (?:often|many times)\b/iu;
/** "Has she agreed", "does she accept" begin so, or hold a word for now: how it stands is asked. */
const PRESENT: ReadonlySet<string> = new Set(['has', 'have', 'does', 'do', 'is', 'are', 'will', 'can']);
const NOW: ReadonlySet<string> = new Set(['now', 'currently', 'today', 'still', 'yet']);
/** "Which" and its helping verb stand no further apart. */
const LONGEST_SORT = 4;
// "the other chair": not "the other day", not "the others"
const OTHER = /^(?:who|what|which)\b.{0,20}\b(?:is|was|'s)\s+the\s+other\s+\p{L}/iu;
/** A number tells it, however it is written. */
const PERCENT = /\bper\s?cent\b|%/giu;
/** Fewer words than this between marks are a name or a title. */
const FEWEST_QUOTED = 4;
// "happened", "chronology"
const ASKS_HAPPENING = /^(?:happen|chronology|timeline)/u;

/** Reads a question for what it asks, of whom, and how it can be answered. */
export function readAsk(typed: string, library: Library): AskRead {
  const spelled = spellOutTelling(mendSlips(writeOut(typed, library), library), library);
  const whole = stripFrame(leaveLeadIn(spelled, library));
  const { former, question: restated } = readFormer(markPossessives(whole, library));
  const question = nameRoles(restated, library);
  const { whens, rest } = readWhen(question);
  const words = tokenizeWords(question);
  const terms = words.map(({ term }) => term);
  const names = library.findNames(question);
  const quote = findQuotation(question);
  const asksOften = OFTEN.test(question);
  const besides = findBesides(question, library);
  const amount = asksOften ? null : readAmount(words);
  const [name] = names;
  const speakers = [...names, ...findVoices(question, library)];
  const speech = readSpeech(
    question,
    words,
    speakers.toSorted((a, b) => a.span.start - b.span.start),
  );
  // "How much did she say it costs" asks for the amount.
  const isSaying = amount === null && speech.isSaying;
  const speaker = isSaying ? speech.speaker : null;
  const asksWhen =
    (terms[0] === 'when' && !speech.isSaidOn) || terms.some((term) => ASKS_HAPPENING.test(term));
  // "Who wanted a bridge?" and "which did Vik want?" ask for no stance of those they name, "why" for more than one.
  const isOfStance = terms.some((_, at) => isStanceAt(terms, at));
  const hasStance =
    amount === null && name !== undefined && !['who', 'why', 'which'].includes(terms[0]!) && isOfStance;
  // Of a speaker without a name ("the source") the record's sentences tell.
  const asksWords = isSaying && (speaker !== null || speech.asksAnybody);
  const others = asksWords ? 'who-said' : hasStance && besides === null ? 'positions' : 'passages';
  const possible: Reading[] = [
    'passages',
    'who-said',
    'timeline',
    ...(name === undefined && library.findIssues(question).length === 0 ? [] : (['positions'] as const)),
  ];
  const named = findNamedSort(question);
  const asks = named.length > 0 ? 'which' : isYesNoWord(terms[0] ?? '') ? null : readAsks(terms);
  const predicate = readPredicate(question, library);
  const hasDay = whens.some(({ anyYear }) => !anyYear);
  const isOfPast = terms.some((term) => PAST.has(term));
  return {
    question: typed,
    as: quote !== null ? 'check' : asksWhen ? 'timeline' : others,
    possible,
    quote,
    speaker,
    order: speaker === null ? null : speech.order,
    said: dropSaying(dropOutlets(dropName(dropOrder(hasDay ? rest : question), speaker), library)),
    words: dropAsking(
      dropMeasure(dropOutlets(besides === null ? rest : rest.replace(besides, ' '), library)),
    ).replace(PERCENT, ' '),
    context: '',
    besides,
    whens,
    amount,
    asksOften,
    former,
    asksName: named.length > 0,
    bound: asks === 'when' ? readBound(typed) : null,
    sort: named.length > 0 ? named : findSort(words),
    predicate: predicate?.term ?? null,
    attribute: predicate?.isOf === true && name !== undefined ? predicate.term : null,
    doer: predicate?.doer ?? [],
    thing: predicate?.thing ?? null,
    teller: isSaying ? speech.teller : [],
    asksStance:
      amount === null && (name !== undefined || asks === 'who') && (isOfStance || terms.some(isLikingWord)),
    asksMind:
      isOfStance ||
      terms.some(
        (term) =>
          term === 'would' ||
          [isSayingWord, isIntending, isThinkingWord, isLikingWord].some((is) => is(term)),
      ),
    asksSaying: terms.some((_, at) => isSayingAt(terms, at)),
    isPast:
      (isOfPast || (predicate?.isAlone === true && isPastForm(predicate.term))) &&
      !terms.some(isIntending) &&
      predicate?.isAhead !== true &&
      predicate?.isOngoing !== true,
    asksDoer: predicate?.asksDoer === true,
    isState: predicate?.isState === true,
    asksDone:
      (asks === null && DONE.has(terms[0] ?? '')) ||
      (amount?.of === 'counted' && terms.some((term, i) => DONE.has(term) && terms[i + 1] !== 'to')),
    asksOther: asks !== null && OTHER.test(question),
    asksLatest: asksLatest(typed),
    asksNow:
      whens.length === 0 && !isOfPast && (PRESENT.has(terms[0]!) || terms.some((term) => NOW.has(term))),
    asksAhead:
      asks !== null &&
      !isOfPast &&
      ((amount === null && terms.some((term, i) => term === 'next' && terms[i + 1] !== 'to')) ||
        (asks === 'when' && terms.includes('will'))),
    isHad: predicate?.isHad === true,
    isYesNo: asks === null && terms.some(isYesNoWord),
    asks,
    stranger: findStranger(dropMeasure(dropOutlets(rest, library)), library),
  };
}

/** "Who signed it": what was, without a helping verb. */
function isPastForm(verb: string): boolean {
  return IRREGULAR_PASTS.has(verb) || (verb.endsWith('ed') && !NOT_PAST.has(verb));
}

function findQuotation(question: string): string | null {
  const marked = findMarkedSpans(question, { start: 0, end: question.length })
    .map(({ start, end }) => question.slice(start, end))
    .find((stretch) => stretch.split(/\s+/u).length >= FEWEST_QUOTED);
  return marked ?? null;
}

// "the name of the old ferry that sank"
const NAME_OF =
  /\bnames?\s+of\s+(?:the\s+)?(\S[^?]{0,50}?)(?=\s+(?:who|whose|that|which|where|with|for|from|in|of|on|at|to|they|and)\b|[\s?]*$)/iu;

/** The words for what it is asked to name: which one it is must be told. */
function findNamedSort(question: string): readonly string[] {
  const phrase = NAME_OF.exec(question)?.[1] ?? '';
  const words = tokenizeWords(phrase);
  const terms = words.map(({ term }) => term);
  // "The names of the ferries Arland sank": what is told of them follows the plural, which "Northgates" is none.
  const plural = words.findIndex(
    ({ term, start }, at) =>
      PEOPLE.has(term) ||
      (isPlural(term) && /\p{Ll}/u.test(phrase[start]!) && !isAgent(words[at + 1]?.term ?? '')),
  );
  return plural < 0 ? terms : terms.slice(0, plural + 1);
}

/** "Ferries", and not "Northgates", nor the "herons" of a hasty typist's "herons skipper". "Farmers leader" is one. */
function isPlural(term: string): boolean {
  return /[^s']s$/u.test(term) && listBaseForms(term).some(([base, part]) => part === 'n' && isNoun(base));
}

/** "Which port | gets the ferry": a verb that ends the words for what is asked for. */
function isVerbBefore(term: string, next: string): boolean {
  return DETERMINERS.has(next) && isVerb(term, true) && !isVerb(term, false);
}

/**
 * The words for what "what" or "which" asks for, the last of them its noun: those before the helping verb, else the next
 * one that is no number and no verb of the question.
 */
function findSort(words: readonly Word[]): readonly string[] {
  const at = words.findIndex(({ term }) => term === 'what' || term === 'which');
  const behind = at < 0 ? [] : words.slice(at + 1).map(({ term }) => term);
  // "Which two of the surveyed ports"
  const of = behind.findIndex((term) => !isNumber(term));
  if (behind[of] === 'of')
    return behind
      .slice(of + 1)
      .filter((term) => /[^']s$/u.test(term))
      .slice(0, 1);
  // "Which Arlish ferries were", "which bits of the island did", "which three ferries sank"
  const end = behind
    .slice(0, LONGEST_SORT + 1)
    .findIndex((term, i) => isYesNoWord(term) || term === 'of' || isVerbBefore(term, behind[i + 1] ?? ''));
  // "What caused the fire" has none.
  if (end < 0 && DETERMINERS.has(behind[1] ?? '')) return [];
  const sort = end > 0 ? behind.slice(0, end) : behind.filter((term) => !isNumber(term)).slice(0, 1);
  return isLeadingWord(sort.at(-1) ?? 'what') ? [] : sort;
}
