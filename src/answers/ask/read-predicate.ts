import { DETERMINERS } from '../../extract/grammar-words.ts';
import type { Library } from '../../search/library.ts';
import { isAgent, isVerb } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { PEOPLE } from './amount.ts';
import { listNamed } from './list-named.ts';
import { dropApostrophe, findCut, isOwned, listPlaces, type Question } from './question-places.ts';
import { asksSaying, isLightWord, isOrdinalWord, isReadyWord } from './question-words.ts';
import { TALKS_WITH } from './read-speech.ts';
import { isParticiple, settleVerb } from './settle-verb.ts';

const WH = makeWordSet('who whos what whats which when whens where wheres why how');
const BE = makeWordSet('is are was were');
const HELPERS = makeWordSet(
  'is are was were do does did will would can could should has have had isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt hasnt havent hadnt',
);
/** Behind "who" these leave it to their verb what was done. */
const WILL_OR_HAVE = makeWordSet('has have had will would can could should may might must');
const SUBJECT_ONLY = makeWordSet('when whens where why how');
const TALKING = /^(?:talk|speak|spoke)/u;
const GRAMMAR_TOO = makeWordSet('back like');
/** Verbs whose participle is their base form. */
const ALIKE = makeWordSet(
  'beset bet bid burst cast cost cut hit hurt let offset overrun put quit rid set shed shut split spread upset',
);
const STATES = makeWordSet('against worth favour favor');
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
  /** "What did the court's judges decide": the words for whoever is asked to have done it, where no name says who. */
  readonly doer: readonly string[];
  /** "When did the war start": the word for the thing that did it; null for none. */
  readonly thing: string | null;
  /** "What were they building", and not "what was the ruling". */
  readonly isOngoing: boolean;
  /** "Who sank the ferry", "who was steering it", and not "who is the mayor", "who got the loan" or "who did they meet". */
  readonly asksDoer: boolean;
  /** "Who is the mayor". */
  readonly isState: boolean;
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
  const isOngoing = words[at]!.term.endsWith('ing') && !isOwned(before.at(-1) ?? '');
  return {
    term: words[at]!.term,
    isAhead: before.includes('to'),
    isAlone: !before.some((term) => HELPERS.has(dropApostrophe(term))),
    isOf: words[at + 1]?.term === 'of' || before.slice(-2).some((term) => /'s$|s'$/u.test(term)),
    isHad: before.at(-1) === 'have' || before.at(-1) === 'has' || before.slice(-2).join(' ') === 'have any',
    asksDoer:
      before.at(0) === 'who' &&
      before
        .slice(1)
        .every((term) => WILL_OR_HAVE.has(term) || term.endsWith('ly') || (isOngoing && BE.has(term))),
    isState: before.some((term, i) => BE.has(term) && WH.has(before[i - 1] ?? '')),
    ...readSubject({ words, isName }, at),
    isOngoing,
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
    return settleVerb(question, findFirstVerb(question, opening + 1));
  if (BE.has(dropApostrophe(words[helper]!.term).replace(/nt$/u, '')))
    return readState(question, opening, helper + 1);
  return findGrammarVerb(question, helper) ?? settleVerb(question, findOwnVerb(question, helper));
}

/** The words between a helping verb and the predicate, by whether they call somebody or a body, or a thing; none for a name. */
function readSubject(question: Question, predicate: number): Pick<Predicate, 'doer' | 'thing'> {
  const { words, isName } = question;
  const helper = words.findIndex(({ term }) => HELPERS.has(dropApostrophe(term)));
  if (helper < 0 || BE.has(dropApostrophe(words[helper]!.term))) return { doer: [], thing: null };
  let start = helper + 1;
  while (DETERMINERS.has(words[start]?.term ?? '') || isName(start)) start++;
  if (isName(start - 1) && !isOwned(words[start - 1]!.term)) return { doer: [], thing: null };
  const cut = findCut(question, start);
  const doer = listPlaces(question, start, cut < 0 ? predicate : Math.min(cut, predicate));
  const isDone = words.slice(helper, predicate).some(({ term }) => term === 'be' || term === 'been');
  const terms = isDone ? [] : doer.map((at) => words[at]!.term);
  const head = terms.at(-1) ?? '';
  const isSomebody = isAgent(head) && !PEOPLE.has(head);
  return isSomebody ? { doer: terms, thing: null } : { doer: [], thing: head === '' ? null : head };
}

/** "Who asked", "which side attacked": the first verb behind what is asked for. */
function findFirstVerb(question: Question, from: number): number | null {
  const { words } = question;
  const verbs = listPlaces(question, from, words.length).filter((i) => isVerb(words[i]!.term, true));
  const [first, second] = verbs;
  // "Which ferry sank": the word behind "which" is no verb where another one follows.
  const isSort =
    first !== undefined &&
    ['which', 'what', 'many', 'much'].includes(words[first - 1]?.term ?? '') &&
    !DETERMINERS.has(words[first + 1]?.term ?? '');
  return (isSort ? (second ?? first) : first) ?? null;
}

/** Behind "did" and the like: the first verb after a name, else the one that ends the subject. */
function findOwnVerb(question: Question, helper: number): number | null {
  const { words, isName } = question;
  const isPerfect = /^ha/u.test(words[helper]!.term);
  // "How much have rents risen", "did the talks resume": neither a participle nor a base form ends like a plural.
  const isVerbAt = (i: number) => isVerb(words[i]!.term, isPerfect) && !/[^s]s$/u.test(words[i]!.term);
  let start = helper + 1;
  const isDid = /^d(?:o|id|oes)/u.test(words[helper]!.term);
  // "Should the toll be scrapped"
  const be = words.findIndex(({ term }, i) => i > helper && term === 'be');
  if (be >= 0 && !isDid) {
    const from = (findReady(question, be) ?? be) + 1;
    return listPlaces(question, from, words.length).find((i) => isVerb(words[i]!.term, true)) ?? null;
  }
  const [first] = listPlaces(question, start, words.length);
  // "Which side will win", "who should decide": what is asked for is the subject.
  const asksSubject = helper > 0 && !isDid;
  const isNext = first !== undefined && !hasSubject(question, start, first);
  if (asksSubject && isNext && isVerbAt(first) && !isName(first + 1)) return first;
  while (isBeforeNoun(words[start]?.term ?? '')) start++;
  let subject = start;
  while (isName(subject)) subject++;
  if (subject > start && !isOwned(words[subject - 1]!.term)) {
    const [verb, after] = listPlaces(question, subject, words.length).filter(isVerbAt);
    const cut = findCut(question, subject);
    // "Did the Arlish minister resign": who is called by the name, whatever verb it looks like.
    const isCalled = after !== undefined && (cut < 0 || after < cut) && isAgent(words[verb!]!.term);
    return (isCalled ? after : verb) ?? null;
  }
  return findVerbBehind(question, start + 1, isVerbAt);
}

/** "Did Arland back the toll", "do they like it": verbs that are grammar elsewhere; null for none. */
function findGrammarVerb({ words, isName }: Question, helper: number): number | null {
  const at = words.findIndex(
    ({ term }, i) => i > helper + 1 && GRAMMAR_TOO.has(term) && !DETERMINERS.has(words[i - 1]!.term),
  );
  const isFollowed = DETERMINERS.has(words[at + 1]?.term ?? '') || isName(at + 1);
  return at >= 0 && at <= helper + LONGEST_HEAD && isFollowed ? at : null;
}

/** "The last attempt": what stands before a noun, whatever verb it looks like. */
function isBeforeNoun(term: string): boolean {
  return DETERMINERS.has(term) || isOrdinalWord(term) || term === 'last';
}

/** The last verb of the first stretch without grammar that has one: "did the tax on fish | get | through the council". */
function findVerbBehind(question: Question, from: number, isVerbAt: (i: number) => boolean): number | null {
  const { words } = question;
  if (from > words.length) return null;
  const cut = findCut(question, from);
  const end = cut < 0 ? words.length : cut;
  // "The plan to sell the pier", "the minister of the island": neither is what is asked.
  const isPlanned = words[from - 1]?.term === 'to';
  const isNoun = words[cut]?.term === 'of';
  const own = isPlanned || isNoun ? undefined : listPlaces(question, from, end).findLast(isVerbAt);
  return own ?? findVerbBehind(question, end + 1, isVerbAt);
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
  const ready = findReady(question, start);
  if (ready !== null) return settleVerb(question, listPlaces(question, ready + 1, words.length)[0] ?? null);
  // "Who is against it", "what is it worth"
  const stance = words.findIndex(({ term }, i) => i >= start && STATES.has(term));
  if (stance >= 0) return stance;
  // "Was the guild set up", "when was it started", "how many were hurt": not "was the cut", where nobody stands before what was done.
  const isBehindSubject = (i: number) => i > phrase[0]! || isName(start - 1) || from > opening + 2;
  const participle = phrase.find(
    (i) =>
      isParticiple(words[i]!.term) ||
      ((ALIKE.has(words[i]!.term) || words[i]!.term === 'started') && isBehindSubject(i)),
  );
  if (participle !== undefined) return settleVerb(question, participle);
  const done = cut < 0 ? null : findDoneBehind(question, cut);
  if (done !== null) return done;
  // "Why is the bridge …", "how much money are the farmers …": what stands there is whom it is asked of.
  const isNamed = isName(start - 1) && !isOwned(words[start - 1]!.term);
  if (SUBJECT_ONLY.has(dropApostrophe(words[opening]!.term)) && !isNamed) return null;
  const state = phrase.findLast((i) => !isLightWord(words[i]!.term));
  if (state !== undefined || cut < 0 || phrase.length > 0) return state ?? null;
  return readState(question, opening, cut + 1);
}

/** The place of the "to" of "ready to open it", "allowed to open it"; null for none. */
function findReady({ words }: Question, from: number): number | null {
  const at = words.findIndex(({ term }, i) => i >= from && isReadyWord(term) && words[i + 1]?.term === 'to');
  return at < 0 ? null : at + 1;
}

/** "Why was the feast in the town put off": what was done may stand behind where. */
function findDoneBehind(question: Question, cut: number): number | null {
  const { words } = question;
  const last = listPlaces(question, cut + 1, words.length).at(-1);
  if (last === undefined || isOwned(words[last - 1]!.term)) return null;
  const { term } = words[last]!;
  return isParticiple(term) && !term.endsWith('ing') ? last : null;
}
