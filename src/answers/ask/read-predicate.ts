import { DETERMINERS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import type { Library } from '../../search/library.ts';
import { findNewsPhrase } from '../../search/list-news-words.ts';
import { isVerb } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { listNamed } from './list-named.ts';
import { dropApostrophe, findCut, isOwned, listPlaces, type Question } from './question-places.ts';
import {
  asksSaying,
  isLightWord,
  isOrdinalWord,
  isPlanningWord,
  isThinkingWord,
  leansOnObject,
} from './question-words.ts';
import { TALKS_WITH } from './read-speech.ts';

const WH = makeWordSet('who whos what whats which when whens where wheres why how');
const BE = makeWordSet('is are was were');
const HELPERS = makeWordSet(
  'is are was were do does did will would can could should has have had isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt hasnt havent hadnt',
);
const SUBJECT_ONLY = makeWordSet('when whens where why how');
const TALKING = /^(?:talk|speak|spoke)/u;
const STATES = makeWordSet('against worth favour favor');
/** Whoever is "ready" or "willing" may be so in other words; what these bring is asked by itself. */
const READY = makeWordSet('able likely set due about eager reluctant');
/** More words do not stand between "which" or "how many" and a helping verb that belongs to it. */
const LONGEST_HEAD = 5;

/** What is asked of those a question names. */
export interface Predicate {
  /** Folded. */
  readonly term: string;
  /** True for what is meant to be: "what did they use to open it", "what did they promise to open". */
  readonly isAhead: boolean;
  /** True for a verb without a helping verb: "who signed it". */
  readonly isAlone: boolean;
  /** "What is the capital of Arland", "Arland's capital". */
  readonly isOf: boolean;
  /** "What were they building", and not "what was the ruling". */
  readonly isOngoing: boolean;
  /** "Does the mayor have children": theirs, and nobody else's. */
  readonly isHad: boolean;
}

/**
 * The word that says what is asked of those a question names: its verb ("who signed the treaty"), what is made or had
 * where the verb says little ("did they make a concession"), what somebody or something is ("what is the capital of …").
 * Null where none is found, and where somebody's words are asked for.
 */
export function readPredicate(text: string, library: Library): Predicate | null {
  const words = tokenizeWords(text);
  const spans = listNamed(text, library).map(({ span }) => span);
  const isName = (at: number) => {
    const word = words[at];
    return word !== undefined && spans.some(({ start, end }) => word.start >= start && word.start < end);
  };
  const isSaying = asksSaying(words.map(({ term }) => term));
  if (isSaying && !TALKS_WITH.test(text)) return null;
  // "Did the mayor speak with Berg" asks whether they met.
  const at = isSaying ? words.findIndex(({ term }) => TALKING.test(term)) : findPredicate({ words, isName });
  if (at === null || at < 0) return null;
  const before = words.slice(0, at).map(({ term }) => term);
  return {
    term: words[at]!.term,
    isAhead: before.includes('to'),
    isAlone: !before.some((term) => HELPERS.has(dropApostrophe(term))),
    isOf: words[at + 1]?.term === 'of' || /'s$|s'$/u.test(before.at(-1) ?? ''),
    isHad: before.at(-1) === 'have' || before.at(-1) === 'has' || before.slice(-2).join(' ') === 'have any',
    isOngoing: words[at]!.term.endsWith('ing') && !isOwned(before.at(-1) ?? ''),
  };
}

function findPredicate(question: Question): number | null {
  const { words } = question;
  const opening = words.findIndex(
    ({ term }) => WH.has(dropApostrophe(term)) || HELPERS.has(dropApostrophe(term)),
  );
  if (opening < 0) return null;
  // "who's" and "what's" hold their verb.
  if (/'s$|^(?:who|what|how|where|when)s$/u.test(words[opening]!.term))
    return readState(question, opening, opening + 1);
  const helper = words.findIndex(({ term }, i) => i >= opening && HELPERS.has(dropApostrophe(term)));
  if (helper < 0 || helper - opening > LONGEST_HEAD)
    return settle(question, findFirstVerb(question, opening + 1));
  if (BE.has(dropApostrophe(words[helper]!.term).replace(/nt$/u, '')))
    return readState(question, opening, helper + 1);
  return settle(question, findOwnVerb(question, helper));
}

/** "Who asked", "which side attacked": the first verb behind what is asked for. */
function findFirstVerb(question: Question, from: number): number | null {
  const { words } = question;
  const verbs = listPlaces(question, from, words.length).filter((i) => isVerb(words[i]!.term, true));
  const [first, second] = verbs;
  // "Which ferry sank": the word behind "which" is no verb where another one follows.
  const isSort =
    first !== undefined && ['which', 'what', 'many', 'much'].includes(words[first - 1]?.term ?? '');
  return (isSort ? (second ?? first) : first) ?? null;
}

/** Behind "did" and the like: the first verb after a name, else the one that ends the subject. */
function findOwnVerb(question: Question, helper: number): number | null {
  const { words, isName } = question;
  const isPerfect = /^ha/u.test(words[helper]!.term);
  // "How much have rents risen": no participle ends like a plural.
  const isVerbAt = (i: number) =>
    isVerb(words[i]!.term, isPerfect) && !(isPerfect && words[i]!.term.endsWith('s'));
  let start = helper + 1;
  const [first] = listPlaces(question, start, words.length);
  // "Which side will win", "who should decide": what is asked for is the subject.
  const asksSubject = helper > 0 && !/^d(?:o|id|oes)/u.test(words[helper]!.term);
  const isNext = first !== undefined && !hasSubject(question, start, first);
  if (asksSubject && isNext && isVerbAt(first) && !isName(first + 1)) return first;
  while (DETERMINERS.has(words[start]?.term ?? '')) start++;
  const isNamed = isName(start);
  while (isName(start)) start++;
  const rest = listPlaces(question, start, words.length);
  if (isNamed) return rest.find(isVerbAt) ?? null;
  const end = findCut(question, start + 1);
  const own = rest.filter((i) => i > start && (end < 0 || i < end) && isVerbAt(i));
  return own.at(-1) ?? rest.find((i) => i > start && isVerbAt(i)) ?? null;
}

function hasSubject({ words, isName }: Question, from: number, to: number): boolean {
  return words.slice(from, to).some(({ term }, i) => isName(from + i) || DETERMINERS.has(term));
}

/** "Is the bridge open", "who is the mayor of", "was anybody found". */
function readState(question: Question, opening: number, from: number): number | null {
  const { words, isName } = question;
  let start = from;
  while (isName(start) || DETERMINERS.has(words[start]?.term ?? '') || words[start]?.term === 'there')
    start++;
  const cut = findCut(question, start);
  const phrase = listPlaces(question, start, cut < 0 ? words.length : cut);
  // "Is the guild ready to open it"
  const ready = words.findIndex(
    ({ term }, i) => i >= start && READY.has(term) && words[i + 1]?.term === 'to',
  );
  if (ready >= 0) return settle(question, listPlaces(question, ready + 2, words.length)[0] ?? null);
  // "Who is against it", "what is it worth"
  const stance = words.findIndex(({ term }, i) => i >= start && STATES.has(term));
  if (stance >= 0) return stance;
  const participle = phrase.find((i) => isParticiple(words[i]!.term));
  if (participle !== undefined) return settle(question, participle);
  const done = cut < 0 ? null : findDoneBehind(question, cut);
  if (done !== null) return done;
  // "Why is the bridge …", "how much money are the farmers …": what stands there is whom it is asked of.
  if (SUBJECT_ONLY.has(dropApostrophe(words[opening]!.term)) && !isName(start - 1)) return null;
  const state = phrase.findLast((i) => !isLightWord(words[i]!.term));
  if (state !== undefined || cut < 0 || phrase.length > 0) return state ?? null;
  return readState(question, opening, cut + 1);
}

/** "Why was the feast in the town put off": what was done may stand behind where. */
function findDoneBehind(question: Question, cut: number): number | null {
  const { words } = question;
  const last = listPlaces(question, cut + 1, words.length).at(-1);
  if (last === undefined || isOwned(words[last - 1]!.term)) return null;
  const { term } = words[last]!;
  return isParticiple(term) && !term.endsWith('ing') ? last : null;
}

function isParticiple(term: string): boolean {
  return isVerb(term, true) && !isVerb(term, false) && !term.endsWith('s') && !isLightWord(term);
}

/** A verb that says little leaves it to its object, a verb of planning to what is planned. */
function settle(question: Question, verb: number | null): number | null {
  if (verb === null || isThinkingWord(question.words[verb]!.term)) return null;
  const { words } = question;
  const { term } = words[verb]!;
  const rest = listPlaces(question, verb + 1, words.length);
  const planned = isPlanningWord(term)
    ? listPlaces(question, findTo(question, verb), words.length)[0]
    : undefined;
  if (planned !== undefined) return settle(question, planned);
  // "Come back", "give up" say more than their verbs.
  const isPhrase =
    findNewsPhrase(
      words.map((word) => word.term),
      verb,
    )?.isPhrasal === true;
  if (isPhrase || !leansOnObject(term)) return verb;
  const first = rest.find((i) => !isLightWord(words[i]!.term) && !isOrdinalWord(words[i]!.term));
  const object = first === undefined ? undefined : findHead(rest, first);
  // "Go to the harbour" has no object, "use to close" has its purpose.
  const isPurpose = object !== undefined && words[first! - 1]!.term === 'to';
  const isBehind = words.slice(verb + 1, object).some(({ term }) => PREPOSITIONS.has(term));
  if (object === undefined || (isBehind && !isPurpose)) return null;
  // "Make a promise to close it": what is promised.
  const promised = isPlanningWord(words[object]!.term)
    ? listPlaces(question, object + 1, words.length)[0]
    : null;
  return promised ?? object;
}

/** "Make a new offer": the last of the words that stand together. */
function findHead(places: readonly number[], first: number): number {
  let head = first;
  while (places.includes(head + 1)) head++;
  return head;
}

/** The place behind "to" where it follows the verb, a name between them or not: "want the mayor to go". */
function findTo({ words, isName }: Question, verb: number): number {
  const next = words.findIndex((_, i) => i > verb && !isName(i) && !DETERMINERS.has(words[i]!.term));
  return words[next]?.term === 'to' ? next + 1 : words.length;
}
