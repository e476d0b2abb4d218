import type { AnalysedWord } from './analyser.ts';

/** The words a library holds, as they are compared: folded, one spelling for all spellings of a name. */
export interface Lexicon {
  /** How often each word was read. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words that were read with a hyphen: `ceasefire` → `['cease', 'fire']`. */
  readonly compounds: ReadonlyMap<string, readonly [string, string]>;
}

/** A lexicon in the making: `add` the words of one text after another. */
export interface LexiconBuilder extends Lexicon {
  add(words: readonly AnalysedWord[]): void;
}

export function makeLexicon(): LexiconBuilder {
  const counts = new Map<string, number>();
  const compounds = new Map<string, readonly [string, string]>();
  function add(words: readonly AnalysedWord[]) {
    words.forEach((word, i) => {
      counts.set(word.plain, (counts.get(word.plain) ?? 0) + 1);
      const before = words[i - 1];
      if (word.hyphenated && before !== undefined) {
        compounds.set(before.plain + word.plain, [before.plain, word.plain]);
      }
    });
  }
  return { counts, compounds, add };
}
