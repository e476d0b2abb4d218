import { expandShorthand } from '../text/expand-shorthand.ts';
import type { AnalysedWord, Analyser } from './analyser.ts';
import { listOddForms } from './base-forms.ts';
import { type Concept, RELATED_SHARES, type Way } from './concept.ts';
import { isEnglishWord } from './is-english-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchResult } from './library.ts';
import { listEquivalents } from './list-equivalents.ts';
import { findNewsPhrase, listNewsWords } from './list-news-words.ts';
import { listRelatedWords } from './related-words.ts';
import { isSlip } from './speller.ts';
import type { WordIndex } from './word-index.ts';

/** A query as the index understands it. */
export interface ReadQuery extends Omit<SearchResult, 'hits'> {
  /** Index terms and how much each counts. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A word as it was typed, or as it is meant. */
interface AskedWord extends AnalysedWord {
  /** How much of what it stands for is sure. */
  readonly share: number;
  /** The word that stands here in place of the one that was typed, as it is to be shown. */
  readonly corrected: string | null;
}

/** What a query is read with. */
export interface QueryReader {
  readonly analyser: Analyser;
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
  /** The nearest word that the library holds, as it is to be shown. */
  readonly correct: (plain: string) => string | null;
  /** The nearest word that it holds in another form. */
  readonly correctForm: (plain: string) => string | null;
}

/** More words than this are a pasted text: its first words say which. */
const MOST_CONCEPTS = 64;
const LONGEST_QUERY = 6000;
/** More words that nobody knows are a text in another language, and it takes some milliseconds to try each. */
const MOST_FORMS = 4;
/** A second way to write a word counts less: its parts stand in other connections too. */
const OTHER_WAY_WEIGHT = 0.5;
/** Another word for the same thing is nearly the word that was typed. */
const EQUIVALENT_SHARE = 0.9;
/** A corrected word is a guess: an answer needs more than guesses. */
const CORRECTED_SHARE = 0.8;
/** Related words are many for each word that was typed. */
const RELATED_WEIGHT = 0.25;
// A right-to-left mark.
const INVISIBLE = /\p{Cf}/gu;

/**
 * Reads a query's words as words and nothing else: no sign is an operator. A word that the library lacks is read as
 * another spelling of it (joined, split), as another form or word for the same thing, or, where it is no English or a
 * letter may have slipped, as the nearest word that the library has; else it is reported as unknown. With `related` every word is also read as the words
 * related to it.
 */
export function readQuery(reader: QueryReader, query: string, related = false): ReadQuery {
  const { analyser, index, lexicon, correct, correctForm } = reader;
  const text = expandShorthand(query.slice(0, LONGEST_QUERY));
  const typedWords = analyser.readWords(text);
  const asked = new Map<string, Concept>();
  const weights = new Map<string, number>();
  const [searched, unknown] = [new Set<string>(), new Set<string>()];
  const corrections = new Map<string, string>();
  const holds = (plain: string) => index.countDocuments(analyser.stem(plain)) > 0;
  let forms = 0;

  /** `known` are ways to write what was typed, the likeliest first; `further` are only related to it. */
  function ask(name: string, typed: string, known: readonly Way[], further: readonly Way[] = []) {
    const add = ({ keys }: Way, weight: number) => {
      for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + weight);
    };
    for (const [i, way] of known.entries()) add(way, i === 0 ? 1 : OTHER_WAY_WEIGHT);
    for (const way of further) add(way, RELATED_WEIGHT);
    // What was typed says how rare it is, where the library has it; words related to it say nothing of that.
    const best = known.filter(({ share }) => share === known[0]!.share);
    const rarest = best.map(({ keys }) => Math.max(...keys.map((key) => weigh(index, key))));
    const weight = best.length === 0 ? weigh(index, name) : Math.max(...rarest);
    asked.set(name, { typed, ways: [...known, ...further], weight });
  }

  /** `cease-fire` in the ways in which the library writes it: as one word, as two. */
  function listWays(joined: string, parts: readonly string[]): Way[] {
    const keys = analyser.readKeys(parts.join(' '));
    const asParts = keys.length > 0 && keys.every((key) => index.countDocuments(key) > 0) ? [keys] : [];
    const asOne = holds(joined) ? [[analyser.stem(joined)]] : [];
    return [...asOne, ...asParts].map((each) => ({ keys: each, share: 1 }));
  }

  const words = typedWords.map(correctTyped);
  const typedKeys = new Set(words.map(({ key }) => key));
  const plains = words.map(({ plain }) => plain);
  const inPhrases = new Set<number>();
  const shared = new Map<number, Way[]>();
  for (let i = 0; i < words.length && asked.size < MOST_CONCEPTS; i++) {
    if (inPhrases.has(i)) continue;
    const word = words[i]!;
    const next = words[i + 1];
    const phrase = related ? findNewsPhrase(plains, i) : null;
    if (phrase?.isPhrasal === true) {
      for (const place of phrase.places) inPhrases.add(place);
      const parts = phrase.places.map((place) => plains[place]!);
      const own = analyser.readKeys(parts.join(' '));
      const typed = phrase.places
        .map((place) => text.slice(words[place]!.start, words[place]!.end))
        .join(' ');
      searched.add(typed);
      const asTyped = own.length > 1 ? [{ keys: own, share: 1 }] : [];
      ask(parts.join(' '), typed, asTyped, readNewsWords(phrase.others));
      continue;
    }
    // "Lose money": what stands for both words stands for each of them.
    const forAll = readNewsWords(phrase?.others ?? []);
    for (const place of phrase?.places ?? []) shared.set(place, [...(shared.get(place) ?? []), ...forAll]);
    const typed = text.slice(word.start, word.end).replace(INVISIBLE, '');
    if (next !== undefined && isOneWord(word, next)) {
      const both = text.slice(word.start, next.end).replace(INVISIBLE, '');
      searched.add(both);
      ask(word.plain + next.plain, both, listWays(word.plain + next.plain, [word.plain, next.plain]));
      i++;
      continue;
    }
    if (word.key === null) continue;
    const ways = listWays(word.plain, lexicon.compounds.get(word.plain) ?? []);
    const { share, corrected } = word;
    // Like no-one: English grammar in both its parts.
    if (ways.length === 0 && lexicon.compounds.has(word.plain)) continue;
    searched.add(typed);
    const equivalents = listEquivalents(word.key).filter(holds);
    // Most words are held as they were typed, and a plain query asks for nothing else.
    if (!related && corrected === null && ways.length > 0 && equivalents.length === 0) {
      ask(word.key, typed, ways);
      continue;
    }
    // What was typed itself is asked for already.
    const others = [...new Set(equivalents.map(analyser.stem))].filter((key) => !typedKeys.has(key));
    const kin = related ? listKin(word, typedKeys) : [];
    const used = corrected ?? (ways.length > 0 ? null : (equivalents[0] ?? null));
    if (used !== null) corrections.set(typed, used);
    const known: Way[] = [
      ...ways.map((way) => ({ ...way, share: way.share * share })),
      ...others.map((key) => ({ keys: [key], share: EQUIVALENT_SHARE * share })),
    ];
    const taken = new Set(known.flatMap(({ keys }) => keys));
    const single = related ? readNewsWords(listNewsWords(word.plain)) : [];
    const news = [...single, ...(shared.get(i) ?? [])];
    const further = [...news, ...kin].filter(({ keys }) => keys.some((key) => !taken.has(key)));
    if (used === null && ways.length === 0) unknown.add(typed);
    ask(word.key, typed, known, further);
  }

  /** Words of the news that the library holds; a phrase of theirs has two words that tell. */
  function readNewsWords(others: readonly (readonly string[])[]): Way[] {
    return others.flatMap((parts) => {
      const forms = [parts[0]!, ...listOddForms(parts[0]!)];
      return forms.flatMap((first): Way[] => {
        const keys = analyser.readKeys([first, ...parts.slice(1)].join(' '));
        const isHeld =
          keys.length >= Math.min(2, parts.length) && keys.every((key) => index.countDocuments(key) > 0);
        return isHeld ? [{ keys, share: RELATED_SHARES.news }] : [];
      });
    });
  }

  /** Related words that the library holds, each index term once. */
  function listKin({ plain, key: own }: AnalysedWord, typedKeys: ReadonlySet<string | null>): Way[] {
    const kin = new Map<string, number>();
    for (const { word, as } of listRelatedWords(plain)) {
      const key = analyser.stem(word);
      if (key === own || typedKeys.has(key) || !holds(word)) continue;
      kin.set(key, Math.max(kin.get(key) ?? 0, RELATED_SHARES[as]));
    }
    return [...kin].map(([key, share]) => ({ keys: [key], share }));
  }

  /** The word as it is asked for: one that the library has in no way is read as the one that it most likely was to be. */
  function correctTyped(word: AnalysedWord, i: number): AskedWord {
    const { plain, key } = word;
    const asTyped = { ...word, share: 1, corrected: null };
    if (key === null || lexicon.counts.has(plain)) return asTyped;
    const [before, after] = [typedWords[i - 1], typedWords[i + 1]];
    const isHeld =
      listWays(plain, lexicon.compounds.get(plain) ?? []).length > 0 ||
      listEquivalents(key).some(holds) ||
      (after !== undefined && isOneWord(word, after)) ||
      (before !== undefined && isOneWord(before, word));
    // An ending may make a word that is none look like a form of one: interets.
    if (isHeld && (!holds(plain) || isEnglishWord(plain))) return asTyped;
    const near = correctWord(plain);
    const meant = near && analyser.readWords(near.word)[0];
    if (!near || !meant || meant.key === key) return asTyped;
    return { ...word, plain: meant.plain, key: meant.key, share: near.share, corrected: near.word };
  }

  /** A word of English that the library lacks is hardly misspelled: only a letter that slipped makes one of another. */
  function correctWord(plain: string): { readonly word: string; readonly share: number } | null {
    const isEnglish = isEnglishWord(plain);
    const near = correct(plain) ?? (isEnglish || forms++ >= MOST_FORMS ? null : correctForm(plain));
    if (near === null) return null;
    if (!isEnglish) return { word: near, share: CORRECTED_SHARE };
    return !related && isSlip(plain, near.toLowerCase())
      ? { word: near, share: RELATED_SHARES.unsure }
      : null;
  }

  /** Two words that the library has as one: `cease-fire` and `cease fire` where it writes `ceasefire`. */
  function isOneWord(word: AnalysedWord, next: AnalysedWord): boolean {
    const isJoined = next.hyphenated || lexicon.compounds.has(word.plain + next.plain);
    const grammar = [word, next].filter(({ key }) => key === null).length;
    const lacksOne = grammar === 0 && (!holds(word.plain) || !holds(next.plain));
    return grammar < 2 && (isJoined || lacksOne) && holds(word.plain + next.plain);
  }

  return {
    concepts: [...asked.values()],
    weights,
    searched: [...searched],
    corrections: [...corrections].map(([typed, used]) => ({ typed, used })),
    unknown: [...unknown],
  };
}

/** Robertson's inverse document frequency, never negative; a term that no document has weighs most. */
function weigh(index: WordIndex, key: string): number {
  const holding = index.countDocuments(key);
  return Math.log(1 + (index.size - holding + 0.5) / (holding + 0.5));
}
