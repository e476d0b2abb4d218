import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from '../dates/date-page.ts';
import { EVENTS } from '../dates/event-nouns.ts';
import { BREAKS, REACH } from '../dates/find-clause-verb.ts';
import { opensClause } from '../dates/opens-clause.ts';
import { readVerb, type Tense } from '../dates/read-verb.ts';
import { CLAUSE_OPENERS } from '../dates/verb-forms.ts';
import { AUXILIARIES } from '../grammar-words.ts';

/** The word that a date belongs to. */
export interface Trigger {
  readonly at: number;
  /** Null for a noun: "Monday's talks", "his visit in May". */
  readonly tense: Tense | null;
}

const DETERMINERS = makeWordSet('the a an his her their its our my your this last');
/** What stands between these and a date is dated by it: "since his visit in May". */
const LINKS = makeWordSet('since after before until till following during despite amid');
const PREPOSITIONS = makeWordSet(
  'in on at of for from by to with into over about between and or around early late mid',
);
/** So many words after the date are looked through for the noun that it dates. */
const NOUN_REACH = 3;

/** The verb or noun that the date at tokens [from, to) belongs to; null where it dates nothing that happens. */
export function findTrigger(page: DatePage, from: number, to: number): Trigger | null {
  if (wordAt(page, to) === "'s") return { at: findNoun(page, to + 1) ?? to + 1, tense: null };
  if (DETERMINERS.has(wordAt(page, from - 1)) && isWord(page, to)) {
    // "the June 2 talks" is an event, "the 1936 convention" is a name.
    const noun = findNoun(page, to);
    return noun === null ? null : { at: noun, tense: null };
  }
  const back = () => readBackward(page, skipLimit(page, from), to);
  const on = () => readForward(page, from, to);
  const near = opensClause(page, from) ? (on() ?? back()) : (back() ?? on());
  return near ?? readAcross(page, from);
}

/** "As early as Monday", "no later than Monday": the verb stands before what only says how early or late. */
function skipLimit(page: DatePage, from: number): number {
  const [first, , last] = [from - 3, from - 2, from - 1].map((at) => wordAt(page, at));
  return (first === 'as' && last === 'as') || (first === 'no' && last === 'than') ? from - 3 : from;
}

function findNoun(page: DatePage, from: number): number | null {
  for (let at = from; at < from + NOUN_REACH && isWord(page, at); at++) {
    if (EVENTS.has(wordAt(page, at))) return at;
  }
  return null;
}

function isWord(page: DatePage, at: number): boolean {
  const token = page.tokens[at];
  return (
    token !== undefined &&
    (token.shape === 'lower' || token.shape === 'capital' || token.shape === 'upper') &&
    readVerb(page, at) === null &&
    !PREPOSITIONS.has(token.word) &&
    !LINKS.has(token.word) &&
    !CLAUSE_OPENERS.has(token.word)
  );
}

/** The nearest verb before the date in its clause, or the noun between a link and the date. */
function readBackward(page: DatePage, from: number, to: number): Trigger | null {
  let noun: number | null = null;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (page.sentenceOf[at] !== page.sentenceOf[from]) return null;
    const word = wordAt(page, at);
    // "A truce, to enter into force on Monday"
    if (word === ',' && opensPurpose(page, at + 1)) return { at: at + 2, tense: 'future' };
    if (BREAKS.has(word) || word === ',') return null;
    const tense = readVerb(page, at);
    if (tense !== null) return { at: findMainVerb(page, at), tense };
    if (isGerund(page, at)) return { at, tense: null };
    // "open until May": a link right before the date belongs to it.
    if (LINKS.has(word) && noun === null) continue;
    if (LINKS.has(word)) return { at: noun!, tense: null };
    if (noun === null && !PREPOSITIONS.has(word)) noun = at;
    if (word === 'and' ? opensWithDate(page, at, from, to) : CLAUSE_OPENERS.has(word)) return null;
  }
  return null;
}

/** The verb behind its auxiliaries: "will not be opened" is about opening. */
function findMainVerb(page: DatePage, from: number): number {
  let at = from;
  while (AUXILIARY.has(wordAt(page, at)) && page.tokens[at + 1]?.shape === 'lower') at++;
  return at;
}

const AUXILIARY: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...'to not never also been being already'.split(' '),
]);

/** True for "to" before a verb: behind a comma it leads to no place. */
function opensPurpose(page: DatePage, at: number): boolean {
  const next = wordAt(page, at + 1);
  const isWord = page.tokens[at + 1]?.shape === 'lower';
  return wordAt(page, at) === 'to' && isWord && !DETERMINERS.has(next) && !PREPOSITIONS.has(next);
}

/** ", adding a port in 1952". */
function isApposed(page: DatePage, at: number): boolean {
  return wordAt(page, at - 1) === ',' && isIngForm(page, at) && !NO_DEEDS.has(wordAt(page, at));
}

/** These lead to a date, or to what else belongs to it. */
const NO_DEEDS = makeWordSet('beginning starting ending including excluding following according during');

/** "by closing the port on Monday". */
function isGerund(page: DatePage, at: number): boolean {
  const before = wordAt(page, at - 1);
  const leads = before === 'by' || before === 'in' || before === 'of' || LINKS.has(before);
  return leads && isIngForm(page, at);
}

/** "closing", not "ring". */
function isIngForm(page: DatePage, at: number): boolean {
  const word = wordAt(page, at);
  return word.length > GERUND_LENGTH && word.endsWith('ing') && page.tokens[at]!.shape === 'lower';
}

const GERUND_LENGTH = 5;

/** "… and the port on Monday opened" begins a clause; "in May and June" and "met guests and crews on Monday" don't. */
function opensWithDate(page: DatePage, at: number, from: number, to: number): boolean {
  return at < from - 1 && page.tokens[to] !== undefined && readVerb(page, to) !== null;
}

/**
 * Where no verb is known in the date's own clause: a word there that may be one ("talks resume on Monday"), or, where nothing
 * but a place or "beginning" stands there, the verb before the comma ("sank off Arburg, Arland, in May").
 */
function readAcross(page: DatePage, from: number): Trigger | null {
  let word: number | null = null;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const term = wordAt(page, at);
    if (page.sentenceOf[at] !== page.sentenceOf[from] || BREAKS.has(term)) break;
    // "…, and the crane in 1990": a clause without its verb.
    if (term === ',' && (word !== null || wordAt(page, at + 1) === 'and')) break;
    const tense = readVerb(page, at);
    if (tense !== null) return { at: findMainVerb(page, at), tense };
    if (CLAUSE_OPENERS.has(term) && term !== 'and') break;
    if (isApposed(page, at)) return { at, tense: null };
    if (word === null && mayBeVerb(page, at)) word = at;
  }
  return word !== null && DATING.has(wordAt(page, from - 1)) ? { at: word, tense: null } : null;
}

const DATING = makeWordSet('on in by from until till since');
/** "Run out", "begin again". */
const PARTICLES = makeWordSet('out up off down again away back');

/** True for a plain word behind another one: behind "the" and "of" stands a noun. */
function mayBeVerb(page: DatePage, at: number): boolean {
  const before = wordAt(page, at - 1);
  const isBare = !DETERMINERS.has(before) && !PREPOSITIONS.has(before);
  const word = wordAt(page, at);
  return (
    isBare &&
    isWord(page, at) &&
    page.tokens[at]!.shape === 'lower' &&
    !PARTICLES.has(word) &&
    !word.endsWith('ing')
  );
}

function readForward(page: DatePage, from: number, to: number): Trigger | null {
  for (let at = to; at < page.tokens.length && at < to + REACH; at++) {
    if (page.sentenceOf[at] !== page.sentenceOf[from]) return null;
    if (BREAKS.has(wordAt(page, at)) && at > to) return null;
    const tense = readVerb(page, at);
    if (tense !== null) return { at: findMainVerb(page, at), tense };
  }
  return null;
}
