import { expandShorthand } from '../text/expand-shorthand.ts';
import type { AnalysedWord } from './analyser.ts';
import type { Concept, Way } from './concept.ts';
import { correctTyped } from './correct-typed.ts';
import type { SearchResult } from './library.ts';
import { findNewsPhrase, listNewsWords, type PhraseFound } from './list-news-words.ts';
import type { QueryReader } from './query-reader.ts';
import type { WordIndex } from './word-index.ts';

/** A query as the index understands it. */
export interface ReadQuery extends Omit<SearchResult, 'hits'> {
  /** Index terms and how much each counts. */
  readonly weights: ReadonlyMap<string, number>;
}

/** More words than this are a pasted text: its first words say which. */
const MOST_CONCEPTS = 64;
const LONGEST_QUERY = 6000;
/** A second way to write a word counts less: its parts stand in other connections too. */
const OTHER_WAY_WEIGHT = 0.5;
/** Related words are many for each word that was typed. */
const RELATED_WEIGHT = 0.25;
// A right-to-left mark.
const INVISIBLE = /\p{Cf}/gu;

/**
 * Reads a query's words as words and nothing else: no sign is an operator. A word that the library lacks is read as
 * another spelling of it (joined, split), as another form or word for the same thing, or, where it is no English or a
 * letter may have slipped, as the nearest word that the library has; else it is reported as unknown. With `related` every
 * word is also read as the words related to it.
 */
export function readQuery(reader: QueryReader, query: string, related = false): ReadQuery {
  const { analyser, index, lexicon, ways: lister } = reader;
  const text = expandShorthand(query.slice(0, LONGEST_QUERY));
  const { words, corrected } = correctTyped(analyser.readWords(text), reader, related);
  const asked = new Map<string, Concept>();
  const weights = new Map<string, number>();
  const [searched, unknown] = [new Set<string>(), new Set<string>()];
  const corrections = new Map<string, string>();

  function add(ways: readonly Way[], first: number, weight: number) {
    ways.forEach(({ keys }, i) => {
      for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + (i === 0 ? first : weight));
    });
  }

  /** `known` are ways to write what was typed, the likeliest first; `further` are only related to it. */
  function ask(name: string, typed: string, known: readonly Way[], further: readonly Way[] = []) {
    add(known, 1, OTHER_WAY_WEIGHT);
    add(further, RELATED_WEIGHT, RELATED_WEIGHT);
    const ways = further.length === 0 ? known : [...known, ...further];
    asked.set(name, { typed, ways, weight: weighRarest(index, known) ?? weigh(index, name) });
    searched.add(typed);
  }

  const readTyped = (first: AnalysedWord, last = first) =>
    text.slice(first.start, last.end).replace(INVISIBLE, '');
  const typedKeys = new Set(words.map(({ key }) => key));
  // What was typed itself is asked for already.
  const isNew = ({ keys }: Way) => keys.some((key) => !typedKeys.has(key));
  const plains = words.map(({ plain }) => plain);
  const inPhrases = new Set<number>();
  const shared = new Map<number, Way[]>();

  function askPhrase({ places, others }: PhraseFound) {
    for (const place of places) inPhrases.add(place);
    const parts = places.map((place) => words[place]!);
    const name = parts.map(({ plain }) => plain).join(' ');
    const own = analyser.readKeys(name);
    const asTyped = own.length > 0 ? [{ keys: own, share: 1 }] : [];
    ask(name, parts.map((part) => readTyped(part)).join(' '), asTyped, lister.listNews(others));
  }

  function askWord(word: AnalysedWord, key: string, i: number) {
    const own = lister.listOwn(word.plain);
    // Like no-one: English grammar in both its parts.
    if (own.length === 0 && lexicon.compounds.has(word.plain)) return;
    const typed = readTyped(word);
    const equivalents = lister.listEquivalent(key);
    // Most words are held as they were typed, and a plain query asks for nothing else.
    if (!related && own.length > 0 && equivalents.length === 0 && !corrected.has(i)) {
      ask(key, typed, own);
      return;
    }
    const { word: other = null, share = 1 } = corrected.get(i) ?? {};
    const used = other ?? (own.length > 0 ? null : (equivalents[0]?.word ?? null));
    if (used !== null) corrections.set(typed, used);
    else if (own.length === 0) unknown.add(typed);
    // Each term once.
    const others = new Map(equivalents.map(({ way }) => [way.keys[0], way]));
    const ways = [...own, ...[...others.values()].filter(isNew)];
    const known = share === 1 ? ways : ways.map((way) => ({ ...way, share: way.share * share }));
    ask(key, typed, known, related ? listFurther(word, i, known) : []);
  }

  /** The ways of words related to one, without those that are known. */
  function listFurther(word: AnalysedWord, i: number, known: readonly Way[]): Way[] {
    const taken = new Set(known.flatMap(({ keys }) => keys));
    const news = [...lister.listNews(listNewsWords(word.plain)), ...(shared.get(i) ?? [])];
    const further = [...news, ...lister.listKin(word).filter(isNew)];
    return further.filter(({ keys }) => keys.some((key) => !taken.has(key)));
  }

  for (let i = 0; i < words.length && asked.size < MOST_CONCEPTS; i++) {
    if (inPhrases.has(i)) continue;
    const word = words[i]!;
    const next = words[i + 1];
    const phrase = related ? findNewsPhrase(plains, i) : null;
    if (phrase?.isPhrasal === true) {
      askPhrase(phrase);
      continue;
    }
    // "Lose money": what stands for both words stands for each of them.
    const forAll = lister.listNews(phrase?.others ?? []);
    for (const place of phrase?.places ?? []) shared.set(place, [...(shared.get(place) ?? []), ...forAll]);
    if (next !== undefined && lister.isOneWord(word, next)) {
      ask(word.plain + next.plain, readTyped(word, next), lister.listJoined(word, next));
      i++;
    } else if (word.key !== null) askWord(word, word.key, i);
  }

  return {
    concepts: [...asked.values()],
    weights,
    searched: [...searched],
    corrections: [...corrections].map(([typed, used]) => ({ typed, used })),
    unknown: [...unknown],
  };
}

/**
 * The weight of the rarest term of the likeliest ways, null where there is none: what was typed says how rare it is, where
 * the library has it; words related to it say nothing of that.
 */
function weighRarest(index: WordIndex, known: readonly Way[]): number | null {
  let rarest: number | null = null;
  for (const { keys, share } of known) {
    if (share !== known[0]!.share) continue;
    for (const key of keys) rarest = Math.max(rarest ?? 0, weigh(index, key));
  }
  return rarest;
}

/** Robertson's inverse document frequency, never negative; a term that no document has weighs most. */
function weigh(index: WordIndex, key: string): number {
  const holding = index.countDocuments(key);
  return Math.log(1 + (index.size - holding + 0.5) / (holding + 0.5));
}
