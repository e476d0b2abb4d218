import { isEnglishWord } from './is-english-word.ts';
import { countBits } from './numbers.ts';
import { isStopWord } from './stop-words.ts';

/** The nearest word of a vocabulary. */
export interface Speller {
  /** The word of the vocabulary that `word` (folded) most likely was meant to be, or null where nothing is near. */
  correct(word: string): string | null;
}

/** Shorter words have too many neighbours for a guess to be worth anything. */
const SHORTEST = 4;
/** From this length two errors are forgiven, below it one. */
const LONG = 8;
/** From this length the first letter may be the wrong one: it seldom is. */
const FIRST_MAY_DIFFER = 6;
const LONGEST = 40;
/** A letter that was changed, or came in, might have been any other: anything from 8 to 25 finds the same words. */
const OTHER_LETTERS = 10;
/** Below this length any letter changed for any other makes too many good words of good words: film, firm. */
const ANY_CHANGE = 6;
/** From this length on a word of English is meant all the same; what is near a name may be another name. */
const ANY_CHANGE_OF_ENGLISH = 5;
/** Letters that the ear takes for each other, and rows of keys: neighbours are what the finger does. */
const SOUNDS = ['aeiouy', 'ckq', 'szc', 'bp', 'dt', 'gj', 'vfw', 'mn'];
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const HAS_DIGIT = /\d/;

/** Words of one length, and for each a bit for every letter it holds. */
interface Bucket {
  readonly words: string[];
  readonly letters: number[];
}

/** `counts` says how often each word of the vocabulary was read: between equally near words the more frequent wins. */
export function makeSpeller(counts: ReadonlyMap<string, number>): Speller {
  const byLength = new Map<number, Bucket>();
  for (const word of counts.keys()) {
    // Nothing is found by a word of grammar, so whoever looks for something means another.
    if (isStopWord(word) || word.length < SHORTEST - 1) continue;
    if (word.length > LONGEST + 2 || HAS_DIGIT.test(word)) continue;
    const bucket = byLength.get(word.length) ?? { words: [], letters: [] };
    byLength.set(word.length, bucket);
    bucket.words.push(word);
    bucket.letters.push(markLetters(word));
  }

  function correct(word: string): string | null {
    if (word.length < SHORTEST || word.length > LONGEST || HAS_DIGIT.test(word)) return null;
    const most = word.length < LONG ? 1 : 2;
    const letters = markLetters(word);
    let best: Near | null = null;
    for (let length = word.length - most; length <= word.length + most; length++) {
      const bucket = byLength.get(length);
      for (let i = 0; i < (bucket?.words.length ?? 0); i++) {
        // An edit takes one letter away and brings another one at most, so most words are out before they are looked at.
        if (countBits(letters ^ bucket!.letters[i]!) > 2 * most) continue;
        const candidate = bucket!.words[i]!;
        const sameFirst = candidate[0] === word[0];
        if (!sameFirst && word.length < FIRST_MAY_DIFFER) continue;
        const edits = countEdits(word, candidate, sameFirst ? most : 1);
        if (edits === null || !mayBeSlip(word, candidate)) continue;
        const distance = edits + (sameFirst ? 0 : 0.5);
        const likelihood = counts.get(candidate)! / (isOfFew(word, candidate) ? 1 : OTHER_LETTERS);
        const found = { word: candidate, distance, likelihood };
        if (best === null || isNearer(found, best)) best = found;
      }
    }
    return best?.word ?? null;
  }

  return { correct };
}

interface Near {
  readonly word: string;
  readonly distance: number;
  /** How often it was read, and how many other words as near as it would be typed so. */
  readonly likelihood: number;
}

/** Among equals the first in the alphabet is taken: the order in which words were read must not matter. */
function isNearer(one: Near, other: Near): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  if (one.likelihood !== other.likelihood) return one.likelihood > other.likelihood;
  return one.word < other.word;
}

/** True where a word was typed for another by a slip that has few results: a letter left out or doubled, two exchanged. */
function isOfFew(typed: string, meant: string): boolean {
  if (typed.length < meant.length) return true;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  if (typed.length > meant.length) return typed[at] === typed[at - 1];
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}

function markLetters(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** True for two letters exchanged, or one that ear or finger takes for another: flee, flea. */
export function isSlip(typed: string, meant: string): boolean {
  const isAlike = typed.length === meant.length && typed[0] === meant[0];
  return isAlike && countEdits(typed, meant, 1) !== null && mayBeMeant(typed, meant);
}

function mayBeSlip(typed: string, candidate: string): boolean {
  if (typed.length >= ANY_CHANGE || mayBeMeant(typed, candidate)) return true;
  return typed.length >= ANY_CHANGE_OF_ENGLISH && isEnglishWord(candidate);
}

/** False where the words differ in one letter that neither ear nor finger would change for the other's. */
function mayBeMeant(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return true;
  const places = [...typed].flatMap((letter, i) => (letter === meant[i] ? [] : [i]));
  const [place] = places;
  if (place === undefined || places.length > 1) return true;
  const [a, b] = [typed[place]!, meant[place]!];
  return SOUNDS.some((letters) => letters.includes(a) && letters.includes(b)) || areNeighbours(a, b);
}

function areNeighbours(a: string, b: string): boolean {
  const [row, otherRow] = [a, b].map((letter) => KEYS.findIndex((keys) => keys.includes(letter)));
  if (row === -1 || otherRow === -1 || Math.abs(row! - otherRow!) > 1) return false;
  return Math.abs(KEYS[row!]!.indexOf(a) - KEYS[otherRow!]!.indexOf(b)) <= 1;
}

/**
 * How many letters must be added, dropped, changed or exchanged with their neighbour to make `b` of `a` (the optimal
 * string alignment distance), or null where that is more than `most`.
 */
export function countEdits(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return null;
    before = row;
    row = next;
  }
  return row[b.length]! <= most ? row[b.length]! : null;
}
