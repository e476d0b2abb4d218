import type { AnalysedWord, Analyser } from './analyser.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchResult } from './library.ts';
import type { WordIndex } from './word-index.ts';

/** Something a query asks for: the document holds it where it has every term of one of its ways. */
export interface Concept {
  readonly ways: readonly (readonly string[])[];
  /** Inverse document frequency: the rarer, the more it says. */
  readonly weight: number;
}

/** A query as the index understands it. */
export interface ReadQuery extends Omit<SearchResult, 'hits'> {
  readonly concepts: readonly Concept[];
  /** Index terms and how much each counts. */
  readonly weights: ReadonlyMap<string, number>;
}

/** What a query is read with. */
export interface QueryReader {
  readonly analyser: Analyser;
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
  /** The nearest word that the library holds, as it is to be shown. */
  readonly correct: (plain: string) => string | null;
}

/** More words than this are a pasted text: its first words say which. */
const MOST_CONCEPTS = 64;
const LONGEST_QUERY = 6000;
/** A joined word's parts stand in other connections too. */
const PART_WEIGHT = 0.5;
// A right-to-left mark.
const INVISIBLE = /\p{Cf}/gu;

/**
 * Reads a query's words as words and nothing else: no sign is an operator. A word that the library lacks is read as
 * another spelling of it (joined, split), or as the nearest word that the library has, or is reported as unknown.
 */
export function readQuery(reader: QueryReader, query: string): ReadQuery {
  const { analyser, index, lexicon, correct } = reader;
  const text = query.slice(0, LONGEST_QUERY);
  const words = analyser.readWords(text);
  const asked = new Map<string, Concept>();
  const weights = new Map<string, number>();
  const [searched, unknown] = [new Set<string>(), new Set<string>()];
  const corrections = new Map<string, string>();
  const holds = (plain: string) => index.countDocuments(analyser.stem(plain)) > 0;

  function ask(name: string, ways: readonly (readonly string[])[]) {
    if (asked.size >= MOST_CONCEPTS && !asked.has(name)) return;
    for (const [i, key] of ways.flatMap((way, i) => way.map((each) => [i, each] as const))) {
      weights.set(key, (weights.get(key) ?? 0) + (i === 0 ? 1 : PART_WEIGHT));
    }
    const weight = Math.max(0, ...ways.map((way) => Math.max(...way.map((key) => weigh(index, key)))));
    asked.set(name, { ways, weight: ways.length === 0 ? weigh(index, '') : weight });
  }

  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const typed = text.slice(word.start, word.end).replace(INVISIBLE, '');
    const joined = joinNext(words, i, holds);
    if (joined !== null) {
      searched.add(text.slice(word.start, words[i + 1]!.end).replace(INVISIBLE, ''));
      ask(joined, [[analyser.stem(joined)]]);
      i++;
      continue;
    }
    if (word.key === null) continue;
    const compound = lexicon.compounds.get(word.plain);
    const parts = compound === undefined ? [] : analyser.readKeys(compound.join(' '));
    const ways = [...(holds(word.plain) ? [[word.key]] : []), ...(parts.length === 0 ? [] : [parts])];
    // Like no-one: English grammar in both its parts.
    if (compound !== undefined && ways.length === 0) continue;
    searched.add(typed);
    if (ways.length > 0) {
      ask(word.key, ways);
      continue;
    }
    const used = correct(word.plain);
    if (used === null) {
      unknown.add(typed);
      ask(word.key, []);
      continue;
    }
    corrections.set(typed, used);
    const [key] = analyser.readKeys(used);
    if (key !== undefined) ask(key, [[key]]);
  }
  return {
    concepts: [...asked.values()],
    weights,
    searched: [...searched],
    corrections: [...corrections].map(([typed, used]) => ({ typed, used })),
    unknown: [...unknown],
  };
}

/** `cease fire` where the library has `ceasefire` and lacks one of the two. */
function joinNext(
  words: readonly AnalysedWord[],
  i: number,
  holds: (plain: string) => boolean,
): string | null {
  const [word, next] = [words[i]!, words[i + 1]];
  if (next === undefined || (word.key === null && next.key === null)) return null;
  const joined = word.plain + next.plain;
  const lacksOne = [word, next].some(({ key, plain }) => key !== null && !holds(plain));
  return lacksOne && holds(joined) ? joined : null;
}

/** Robertson's inverse document frequency, never negative; a term that no document has weighs most. */
function weigh(index: WordIndex, key: string): number {
  const holding = index.countDocuments(key);
  return Math.log(1 + (index.size - holding + 0.5) / (holding + 0.5));
}
