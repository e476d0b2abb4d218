import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, POSSESSIVE_MARKS } from '../grammar-words.ts';
import { readCue } from './read-cue.ts';

/** Several who are meant at once. */
export interface Group {
  /** How many; null where no number says it. */
  readonly size: number | null;
  /** What one of them is called; null where nothing says it: "both have". */
  readonly noun: string | null;
  /** The token behind the phrase. */
  readonly to: number;
}

/** The phrase for several that begins with the token: "both sides", "the three delegations", "neither of them", "all four want". */
export function readGroup(tokens: readonly Token[], from: number): Group | null {
  const first = tokens[from]!.word;
  const read = (place: number) => tokens[place]?.word ?? '';
  // "Borland's two rail unions"
  const isOwned = NUMBERS.includes(first) && POSSESSIVE_MARKS.has(read(from - 1));
  if (!isOwned && !PAIRING.has(first) && !OPENING.has(first)) return null;
  // "some of the parties"
  if (read(from - 1) === 'of' && SOME.has(read(from - 2))) return null;
  let at = isOwned ? from : from + 1;
  // "each of the two sides", "all the three"
  if (read(at) === 'of' && !DEFINITE.has(first)) {
    if (read(at + 1) !== 'them' && !DEFINITE.has(read(at + 1))) return null;
    at += 2;
  } else if (first === 'all' && read(at) === 'the') at++;
  const number = NUMBERS.indexOf(read(at));
  if (number >= 0) at++;
  const size = number >= 0 ? number + FIRST_NUMBER : PAIRING.has(first) ? FIRST_NUMBER : null;
  const isOne = at === from + 1 && EACH.has(first);
  const readPlace = (each: number) => {
    const noun = readNoun(read(each), isOne);
    // "The Parties", in a treaty
    const isPlain = tokens[each]?.shape === 'lower' || (first === 'the' && SIDES.has(noun ?? ''));
    return isPlain ? noun : null;
  };
  // "both rail unions", "the two largest rail unions"
  const isOfOthers = (each: number) => UNLIKE.has(read(each)) || POSSESSIVE_MARKS.has(read(each));
  let place = at;
  while (place < at + MOST_ADJECTIVES && readPlace(place) === null && !isOfOthers(place)) place++;
  const noun = readPlace(place);
  if (noun === null) {
    const isAlone = size !== null || read(at - 1) === 'them' || !DEFINITE.has(first);
    const acts = from <= LATEST_OPENING && isVerb(tokens, at);
    return isAlone && (acts || read(from - 1) === 'by') ? { size, noun: null, to: at } : null;
  }
  // "The governments of" says behind it which they are, "both ministers and unions" is no pair.
  const isOpen = LEADING_ON.has(read(place + 1)) || (first === 'all' && size === null);
  return isOpen ? null : { size, noun, to: place + 1 };
}

const MOST_ADJECTIVES = 2;
export const PAIRING = new Set(['both', 'neither']);
const EACH = new Set(['each', 'neither']);
const SOME = makeWordSet('some one any none many most several few each all');
const DEFINITE = new Set(['the', 'their']);
const OPENING: ReadonlySet<string> = new Set(['all', 'each', 'none', ...DEFINITE]);
/** "But both want": further on it may be others, whom the sentence names. */
const LATEST_OPENING = 2;
/** Those who are called so with such a word are others. */
const UNLIKE = new Set(['other', 'political', 'new', 'former']);
const FIRST_NUMBER = 2;
const NUMBERS = ['two', 'three', 'four', 'five', 'six'];
const LEADING_ON = new Set(['of', 'from', 'and', "'s", "'"]);

function isVerb(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && (AUXILIARIES.has(tokens[at]!.word) || readCue(tokens, at, false) !== null);
}

/** What one of them is called: "each side", "both unions". */
function readNoun(word: string, isOne: boolean): string | null {
  const noun = isOne ? word : word.replace(/ies$/u, 'y').replace(/s$/u, '');
  return (isOne || noun !== word) && NOUNS.has(noun) ? noun : null;
}

/** Whoever talks with another. */
export const SIDES = makeWordSet('side delegation team camp party negotiator neighbour neighbor');
export const STATES = makeWordSet('government country state nation capital');
/** Somebody who was named with somebody else. */
export const PEOPLE = makeWordSet('minister leader president candidate envoy ambassador politician');
const BODIES = makeWordSet(
  'union guild company university college council association federation club city town bank agency group movement',
);
const NOUNS: ReadonlySet<string> = new Set([SIDES, STATES, PEOPLE, BODIES].flatMap((each) => [...each]));
