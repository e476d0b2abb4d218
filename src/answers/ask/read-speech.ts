import { DETERMINERS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import { isPerson } from '../../search/related-words.ts';
import type { Word } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Asked } from '../answer.ts';
import { asksSaying, isAnybody, isSayingWord, isYesNoWord } from './question-words.ts';

/** Whoever a question names, listed or only a speaker of an article. */
export interface SpeakerNamed {
  readonly span: Span;
  readonly who: object;
}

/** Whose words a question asks for. */
export interface SpeechRead {
  readonly isSaying: boolean;
  /** Whose words are asked for, as typed. */
  readonly speaker: string | null;
  /** Which of them come first, where it is asked for the first or the last. */
  readonly order: Asked['order'];
  /** True for "when did the mayor speak of it". */
  readonly isSaidOn: boolean;
  /** True for "did anyone say". */
  readonly asksAnybody: boolean;
  /** The words for whoever is asked to have said it, where no name says who. */
  readonly teller: readonly string[];
}

const NOWHERE: Span = { start: -1, end: -1 };
/** Whoever is meant by these is told by the other words beside them. */
const ANYONE = makeWordSet('man woman guy lady person bloke chap girl boy people men women folks lot');

/** Who talks to somebody meets them: it is not asked what was said. */
export const TALKS_WITH =
  /^(?!what\b).*\b(?:talk|speak)(?:s|ed|ing)?\s+(?:to|with)\b|^(?!what\b).*\bspoken?\s+(?:to|with)\b/iu;
/** "When did the mayor speak of the pier" is told by what was said of it; "when did she say it opens" is not. */
const SAYS_ON =
  /\b(?:say|said|speak|spoke|talk|talked|comment|commented)\s+(?:anything\s+)?(?:about|on|of)\b|\bmention(?:s|ed)?\b/iu;
/** What somebody thinks of something is told by their words. */
const THINKS_OF = /^what\b.*\b(?:think|thinks|thought|make|makes|made)\s+(?:of|about)\b/iu;
// "did the mayor last speak of it": not "speak of the last round"
const ORDER =
  /\b(first|last)\s+(?=(?:say|said|speak|spoke|talk|talked|comment|commented|mention|mentioned)\b)/iu;
// "a word from the mayor", "said by the mayor"
const BY = /\b(?:by|from|of|to)\s+$/iu;

/** Reads whose words are asked for; `names` are those of the question. */
export function readSpeech(
  question: string,
  words: readonly Word[],
  names: readonly SpeakerNamed[],
): SpeechRead {
  const terms = words.map(({ term }) => term);
  const [name] = names;
  // Where and why something was said is not in the words that were said.
  const isSaying =
    THINKS_OF.test(question) ||
    (asksSaying(terms) && !['where', 'why'].includes(terms[0]!) && !TALKS_WITH.test(question));
  const isWhose =
    terms[0] === 'who' ||
    name === undefined ||
    isCalled(question, name, words) ||
    isOnlyTheirs(question, name);
  const speaker = isSaying && !isWhose ? question.slice(name.span.start, name.span.end) : null;
  const order = speaker === null ? undefined : ORDER.exec(question)?.[1]?.toLowerCase();
  return {
    isSaying,
    speaker,
    order: order === undefined ? null : order === 'first' ? 'first' : 'latest',
    isSaidOn: speaker !== null && SAYS_ON.test(question),
    asksAnybody: terms.some(isAnybody),
    teller:
      isSaying && speaker === null
        ? findTeller(words.filter((word) => !overlaps(word, name?.span ?? NOWHERE)).map(({ term }) => term))
        : [],
  };
}

// "the mayor's daughter", "the mayor's old friend"
const OWNED = /^(?:['’]s?)?\s+(?<first>\p{Ll}+)(?:\s+(?<second>\p{Ll}+))?/u;

/** "What did Berg's daughter say": somebody of theirs, whose words are not their own. */
function isOnlyTheirs(question: string, { span, who }: SpeakerNamed): boolean {
  const typed = question.slice(span.start, span.end);
  const isOwner = /['’]s?$/u.test(typed) || /^['’]/u.test(question.slice(span.end));
  const { first = '', second = '' } = OWNED.exec(question.slice(span.end))?.groups ?? {};
  return isOwner && !('party' in who) && (isPerson(first) || (!isSayingWord(first) && isPerson(second)));
}

/** The question without its "first" or "last", which says which of somebody's words are wanted. */
export function dropOrder(question: string): string {
  return question.replace(ORDER, '');
}

/** "Did the mayor call Berg": whoever is named first behind the verb does not say it. */
function isCalled(question: string, { span }: SpeakerNamed, words: readonly Word[]): boolean {
  const saying = words.filter(({ term }) => isSayingWord(term)).at(-1);
  return saying !== undefined && saying.end < span.start && !BY.test(question.slice(0, span.start));
}

/** "What did the prime minister of the island say": the words behind the helping verb, before any that describes them. */
function findTeller(terms: readonly string[]): string[] {
  const [helper, verb] = [terms.findIndex(isYesNoWord), terms.findIndex(isSayingWord)];
  if (helper < 0 || verb < helper) return [];
  const row = terms.slice(helper + 1, verb);
  const end = row.findIndex((term) => PREPOSITIONS.has(term));
  const called = (end < 0 ? row : row.slice(0, end)).filter((term) => !DETERMINERS.has(term));
  // "That harbour woman": she is called by the harbour.
  const telling = called.filter((term) => !ANYONE.has(term));
  return telling.length > 0 ? telling : called;
}
