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
/** A second way to write a word counts less: its parts stand in other connections too. */
const OTHER_WAY_WEIGHT = 0.5;
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
    ways.forEach((way, i) => {
      for (const key of way) weights.set(key, (weights.get(key) ?? 0) + (i === 0 ? 1 : OTHER_WAY_WEIGHT));
    });
    const rarest = ways.map((way) => Math.max(...way.map((key) => weigh(index, key))));
    asked.set(name, { ways, weight: ways.length === 0 ? weigh(index, name) : Math.max(...rarest) });
  }

  /** `cease-fire` in the ways in which the library writes it: as one word, as two. */
  function listWays(joined: string, parts: readonly string[]): (readonly string[])[] {
    const keys = analyser.readKeys(parts.join(' '));
    const asParts = keys.length > 0 && keys.every((key) => index.countDocuments(key) > 0) ? [keys] : [];
    return [...(holds(joined) ? [[analyser.stem(joined)]] : []), ...asParts];
  }

  for (let i = 0; i < words.length && asked.size < MOST_CONCEPTS; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const typed = text.slice(word.start, word.end).replace(INVISIBLE, '');
    if (next !== undefined && isOneWord(word, next)) {
      searched.add(text.slice(word.start, next.end).replace(INVISIBLE, ''));
      ask(word.plain + next.plain, listWays(word.plain + next.plain, [word.plain, next.plain]));
      i++;
      continue;
    }
    if (word.key === null) continue;
    const ways = listWays(word.plain, lexicon.compounds.get(word.plain) ?? []);
    // Like no-one: English grammar in both its parts.
    if (ways.length === 0 && lexicon.compounds.has(word.plain)) continue;
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
