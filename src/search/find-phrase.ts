import type { Span } from '../text/span.ts';
import type { AnalysedWord } from './analyser.ts';
import type { Holdings } from './holdings.ts';
import { findLetters, joinLetters } from './letters.ts';
import type { PhraseHit, PhraseWish } from './library.ts';
import { joinNumbers, keepShared } from './numbers.ts';
import { isStopWord } from './stop-words.ts';

/** Fewer words of grammar than this stand everywhere and are no phrase. */
const FEWEST_GRAMMAR_WORDS = 3;
/** Longer words are not two words written as one, and every place to split them would be tried. */
const LONGEST_SPLIT = 40;
/** A word in more places than this is no phrase that somebody looks for, and reading them all takes its time. */
export const MOST_PHRASE_PASSAGES = 100;

/**
 * The places where the words stand one after another within one passage, in reading order. Case, accents, punctuation,
 * quotation marks, hyphens and the spelling of names don't matter: letters are compared, and a place begins and ends
 * where words do, so `no one`, `no-one` and `noone` meet. No words, or one or two of English grammar, stand nowhere.
 */
export function findPhrase(holdings: Holdings, phrase: string, wish: PhraseWish = {}): PhraseHit[] {
  const found: PhraseHit[][] = [];
  for (const hits of walkPhrase(holdings, phrase, wish)) {
    found.push(hits);
    if (found.length === MOST_PHRASE_PASSAGES) break;
  }
  return (wish.latest ? found.reverse() : found).flat();
}

/** True where `findPhrase` finds a place; the others are not looked for. */
export function holdsPhrase(holdings: Holdings, phrase: string, wish: PhraseWish = {}): boolean {
  return walkPhrase(holdings, phrase, wish).next().done === false;
}

/** The places of one passage after another. */
function* walkPhrase(holdings: Holdings, phrase: string, wish: PhraseWish): Generator<PhraseHit[]> {
  const words = holdings.analyser.readWords(phrase);
  if (words.length < FEWEST_GRAMMAR_WORDS && words.every(({ key }) => key === null)) return;
  const wanted = joinLetters(words);
  const numbers = findLetters(holdings.letters, wanted, listCandidates(holdings, words));
  if (wish.latest) numbers.reverse();
  for (const number of numbers) {
    const passage = holdings.passages[number]!;
    if (wish.keep && !wish.keep(passage)) continue;
    const places = locateLetters(holdings.analyser.readWords(passage.article.text, passage.span), wanted);
    if (places.length > 0) yield places.map((span) => ({ passage, span }));
  }
}

/** The passages that can hold the words: those that hold each of them in one of its ways; null where that may be any. */
function listCandidates(holdings: Holdings, words: readonly AnalysedWord[]): Uint32Array | null {
  const telling = [...words.keys()].filter((i) => !isStopWord(words[i]!.plain));
  const holders = telling.map((i) => listHolders(holdings, words, i)).filter((lists) => lists !== null);
  // The rarest word first: the others are only looked up for its passages.
  const [rarest, ...others] = holders
    .map((lists) => ({ lists, count: lists.reduce((sum, { length }) => sum + length, 0) }))
    .sort((a, b) => a.count - b.count);
  if (rarest === undefined) return null;
  return others.reduce(
    (candidates, { lists }) => keepShared(candidates, lists),
    joinNumbers(rarest.lists, holdings.passages.length),
  );
}

/** The documents with the word as it is, joined with a neighbour, or split; null where that may be any. */
function listHolders(
  { analyser, index }: Holdings,
  words: readonly AnalysedWord[],
  i: number,
): Uint32Array[] | null {
  const { plain, letters } = words[i]!;
  const joined = [`${words[i - 1]?.letters ?? ''}${letters}`, `${letters}${words[i + 1]?.letters ?? ''}`];
  const keys = new Set([plain, letters, ...joined].map((way) => analyser.stem(way)));
  for (let at = 1; letters.length <= LONGEST_SPLIT && at < letters.length; at++) {
    const parts = [letters.slice(0, at), letters.slice(at)];
    const telling = parts.filter((part) => !isStopWord(part)).map((part) => analyser.stem(part));
    if (telling.some((key) => index.findDocuments(key).length === 0)) continue;
    if (telling[0] === undefined) return null;
    keys.add(telling[0]);
  }
  return [...keys].map((key) => index.findDocuments(key)).filter(({ length }) => length > 0);
}

function locateLetters(words: readonly AnalysedWord[], wanted: string): Span[] {
  const startsAt = new Map<number, number>();
  const endsAt = new Map<number, number>();
  let read = 0;
  for (const word of words) {
    startsAt.set(read, word.start);
    read += word.letters.length;
    endsAt.set(read, word.end);
  }
  const letters = joinLetters(words);
  const places: Span[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
    const start = startsAt.get(at);
    const end = endsAt.get(at + wanted.length);
    if (start !== undefined && end !== undefined) places.push({ start, end });
  }
  return places;
}
