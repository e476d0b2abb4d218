import type { AnalysedWord } from './analyser.ts';
import type { Holdings } from './holdings.ts';
import type { PhraseHit } from './library.ts';

/** Fewer words of grammar than this stand everywhere and are no phrase. */
const FEWEST_GRAMMAR_WORDS = 3;

/**
 * Every place where the words stand one after another within one passage, in reading order. Case, accents, punctuation,
 * quotation marks, hyphens and the spelling of names don't matter: letters are compared, and a place begins and ends
 * where words do, so `no one`, `no-one` and `noone` meet. No words, or one or two of English grammar, stand nowhere.
 */
export function findPhrase(holdings: Holdings, phrase: string): PhraseHit[] {
  const words = holdings.analyser.readWords(phrase);
  if (words.length < FEWEST_GRAMMAR_WORDS && words.every(({ key }) => key === null)) return [];
  const letters = words.map((word) => word.letters).join('');
  return listCandidates(holdings, words).flatMap((number) => {
    const passage = holdings.passages[number]!;
    const { text } = passage.article;
    const places = findLetters(holdings.analyser.readWords(text, passage.span), letters);
    return places.map((span) => ({ passage, span }));
  });
}

/** The numbers of the passages that can hold the words: those with every word of theirs that has only one spelling. */
function listCandidates({ index, lexicon, passages }: Holdings, words: readonly AnalysedWord[]): number[] {
  const isKnown = (plain: string) => lexicon.counts.has(plain);
  const lists: (readonly number[])[] = [];
  for (const [i, word] of words.entries()) {
    if (word.key === null || canBeJoined(words, i, isKnown) || canBeSplit(word.letters, isKnown)) continue;
    const documents = index.findDocuments(word.key);
    if (documents.length === 0) return [];
    lists.push(documents);
  }
  if (lists.length === 0) return [...passages.keys()];
  const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest!.filter((number) => number < passages.length && sets.every((set) => set.has(number)));
}

function canBeJoined(
  words: readonly AnalysedWord[],
  i: number,
  isKnown: (plain: string) => boolean,
): boolean {
  const [before, word, after] = [words[i - 1], words[i]!, words[i + 1]];
  return (
    (before !== undefined && isKnown(before.letters + word.letters)) ||
    (after !== undefined && isKnown(word.letters + after.letters))
  );
}

function canBeSplit(letters: string, isKnown: (plain: string) => boolean): boolean {
  for (let at = 1; at < letters.length; at++) {
    if (isKnown(letters.slice(0, at)) && isKnown(letters.slice(at))) return true;
  }
  return false;
}

function findLetters(words: readonly AnalysedWord[], wanted: string): { start: number; end: number }[] {
  const startsAt = new Map<number, number>();
  const endsAt = new Map<number, number>();
  let stream = '';
  for (const word of words) {
    startsAt.set(stream.length, word.start);
    stream += word.letters;
    endsAt.set(stream.length, word.end);
  }
  const places: { start: number; end: number }[] = [];
  for (let at = stream.indexOf(wanted); at !== -1; at = stream.indexOf(wanted, at + 1)) {
    const start = startsAt.get(at);
    const end = endsAt.get(at + wanted.length);
    if (start !== undefined && end !== undefined) places.push({ start, end });
  }
  return places;
}
