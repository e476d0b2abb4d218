import type { AnalysedWord } from './analyser.ts';

/** The words a library holds, as they are compared: folded, one spelling for all spellings of a name. */
export interface Lexicon {
  /** How often each word was read. */
  readonly counts: Counts;
  /** How often two words were read with a hyphen between them, by the two with a space: `cease fire`. */
  readonly pairs: Counts;
  /** The two words that stand in one with a hyphen: `ceasefire` → `['cease', 'fire']`. */
  readonly compounds: ReadonlyMap<string, readonly [string, string]>;
}

type Counts = ReadonlyMap<string, number>;

/** A lexicon in the making: `add` the words of one text after another. */
export interface LexiconBuilder {
  add(words: readonly AnalysedWord[]): void;
  finish(): Lexicon;
}

export function makeLexiconBuilder(): LexiconBuilder {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (counted: Map<string, number>, word: string) =>
    counted.set(word, (counted.get(word) ?? 0) + 1);
  return {
    add(words) {
      words.forEach((word, i) => {
        count(counts, word.plain);
        const before = words[i - 1];
        if (word.hyphenated && before !== undefined) count(pairs, `${before.plain} ${word.plain}`);
      });
    },
    finish: () => makeLexicon(counts, pairs),
  };
}

/** Throws where a pair is none. */
export function makeLexicon(counts: Counts, pairs: Counts): Lexicon {
  const compounds = new Map<string, readonly [string, string]>();
  for (const [pair, count] of pairs) {
    const [first, second] = pair.split(' ');
    if (first === undefined || second === undefined) throw new Error('A compound is none.');
    const known = compounds.get(first + second)?.join(' ');
    const most = known === undefined ? 0 : pairs.get(known)!;
    // The order in which they were read must not matter: a library is read in many orders.
    if (known === undefined || count > most || (count === most && pair < known)) {
      compounds.set(first + second, [first, second]);
    }
  }
  return { counts, pairs, compounds };
}

/** The words of `lexicon` with those of texts that came and without those of texts that went. */
export function changeLexicon(lexicon: Lexicon, came: Lexicon, went: Lexicon): Lexicon {
  return makeLexicon(
    changeCounts(lexicon.counts, came.counts, went.counts),
    changeCounts(lexicon.pairs, came.pairs, went.pairs),
  );
}

function changeCounts(counts: Counts, came: Counts, went: Counts): Counts {
  const changed = new Map(counts);
  for (const [word, count] of came) changed.set(word, (changed.get(word) ?? 0) + count);
  for (const [word, count] of went) {
    const left = (changed.get(word) ?? 0) - count;
    if (left > 0) changed.set(word, left);
    else changed.delete(word);
  }
  return changed;
}
