import type { Span } from '../text/span.ts';
import type { AnalysedWord } from './analyser.ts';
import type { Holdings } from './holdings.ts';
import type { PhraseHit } from './library.ts';
import type { ReadDocument } from './read-document.ts';
import { isStopWord } from './stop-words.ts';

/** Fewer words of grammar than this stand everywhere and are no phrase. */
const FEWEST_GRAMMAR_WORDS = 3;
/** Longer words are not two words written as one, and every place to split them would be tried. */
const LONGEST_SPLIT = 40;

/**
 * Every place where the words stand one after another within one passage, in reading order. Case, accents, punctuation,
 * quotation marks, hyphens and the spelling of names don't matter: letters are compared, and a place begins and ends
 * where words do, so `no one`, `no-one` and `noone` meet. No words, or one or two of English grammar, stand nowhere.
 */
export function findPhrase(
  holdings: Holdings,
  readDocument: (number: number) => ReadDocument,
  phrase: string,
): PhraseHit[] {
  const words = holdings.analyser.readWords(phrase);
  if (words.length < FEWEST_GRAMMAR_WORDS && words.every(({ key }) => key === null)) return [];
  const letters = words.map((word) => word.letters).join('');
  return listCandidates(holdings, words).flatMap((number) => {
    const passage = holdings.passages[number]!;
    return findLetters(readDocument(number), letters).map((span) => ({ passage, span }));
  });
}

/** The numbers of the passages that can hold the words: those that hold each of them in one of its ways. */
function listCandidates(holdings: Holdings, words: readonly AnalysedWord[]): number[] {
  let candidates: readonly number[] | null = null;
  for (const [i, word] of words.entries()) {
    if (isStopWord(word.plain)) continue;
    const holding = listHolders(holdings, words, i);
    if (holding === null) continue;
    candidates = candidates === null ? [...holding] : candidates.filter((number) => holding.has(number));
    if (candidates.length === 0) return [];
  }
  const numbers = candidates ?? [...holdings.passages.keys()];
  return numbers.filter((number) => number < holdings.passages.length).sort((a, b) => a - b);
}

/** The documents with the word as it is, joined with a neighbour, or split; null where that may be any. */
function listHolders(
  { analyser, index }: Holdings,
  words: readonly AnalysedWord[],
  i: number,
): ReadonlySet<number> | null {
  const { plain, letters } = words[i]!;
  const holds = (part: string) => index.findDocuments(analyser.stem(part)).length > 0;
  const joined = [`${words[i - 1]?.letters ?? ''}${letters}`, `${letters}${words[i + 1]?.letters ?? ''}`];
  const holders = new Set(
    [plain, letters, ...joined].flatMap((way) => index.findDocuments(analyser.stem(way))),
  );
  for (let at = 1; letters.length <= LONGEST_SPLIT && at < letters.length; at++) {
    const parts = [letters.slice(0, at), letters.slice(at)];
    if (!parts.every((part) => isStopWord(part) || holds(part))) continue;
    const telling = parts.find((part) => !isStopWord(part));
    if (telling === undefined) return null;
    for (const number of index.findDocuments(analyser.stem(telling))) holders.add(number);
  }
  return holders;
}

function findLetters({ words, letters }: ReadDocument, wanted: string): Span[] {
  if (!letters.includes(wanted)) return [];
  const startsAt = new Map<number, number>();
  const endsAt = new Map<number, number>();
  let read = 0;
  for (const word of words) {
    startsAt.set(read, word.start);
    read += word.letters.length;
    endsAt.set(read, word.end);
  }
  const places: Span[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
    const start = startsAt.get(at);
    const end = endsAt.get(at + wanted.length);
    if (start !== undefined && end !== undefined) places.push({ start, end });
  }
  return places;
}
