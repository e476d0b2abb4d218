import type { AnalysedWord, Analyser } from './analyser.ts';
import { listBaseForms, listOddForms } from './base-forms.ts';
import { RELATED_SHARES, type Way } from './concept.ts';
import type { Lexicon } from './lexicon.ts';
import { listEquivalents } from './list-equivalents.ts';
import { listRelatedWords } from './related-words.ts';
import type { WordIndex } from './word-index.ts';

/** Another word for the same thing is nearly the word that was typed. */
const EQUIVALENT_SHARE = 0.9;

/** The ways in which a library writes what a word stands for: only such as it holds. */
export interface WayLister {
  /** True where the library has the word in any form. */
  holds(plain: string): boolean;
  /** The word itself, as one and in the two words that it has it as with a hyphen: `ceasefire`, `cease-fire`. */
  listOwn(plain: string): Way[];
  /** Two words as one, and each: `cease fire`. */
  listJoined(word: AnalysedWord, next: AnalysedWord): Way[];
  /** True for two words that the library has as one: `cease-fire` and `cease fire` where it writes `ceasefire`. */
  isOneWord(word: AnalysedWord, next: AnalysedWord): boolean;
  /** Other forms and other words of the same thing by their index terms, `key` being the word's own. */
  listEquivalent(key: string): { readonly word: string; readonly way: Way }[];
  /** Words of the news; a phrase of theirs has two words that tell. */
  listNews(others: readonly (readonly string[])[]): Way[];
  /** Forms of it that no ending tells, and words that a dictionary relates to it, each index term once. */
  listKin(word: AnalysedWord): Way[];
}

export function makeWayLister(analyser: Analyser, index: WordIndex, lexicon: Lexicon): WayLister {
  const holds = (plain: string) => index.countDocuments(analyser.stem(plain)) > 0;
  const holdsAll = (keys: readonly string[]) => keys.every((key) => index.countDocuments(key) > 0);

  function listTogether(joined: string, parts: readonly string[]): Way[] {
    const keys = analyser.readKeys(parts.join(' '));
    const asParts = keys.length > 0 && holdsAll(keys) ? [keys] : [];
    const asOne = holds(joined) ? [[analyser.stem(joined)]] : [];
    return [...asOne, ...asParts].map((each) => ({ keys: each, share: 1 }));
  }

  return {
    holds,
    listOwn: (plain) => listTogether(plain, lexicon.compounds.get(plain) ?? []),
    listJoined: (word, next) => listTogether(word.plain + next.plain, [word.plain, next.plain]),

    isOneWord(word, next) {
      const joined = word.plain + next.plain;
      const isJoined = next.hyphenated || lexicon.compounds.has(joined);
      const grammar = [word, next].filter(({ key }) => key === null).length;
      const lacksOne = grammar === 0 && (!holds(word.plain) || !holds(next.plain));
      return grammar < 2 && (isJoined || lacksOne) && holds(joined);
    },

    listEquivalent(key) {
      const held = listEquivalents(key).filter(holds);
      return held.map((word) => ({
        word,
        way: { keys: [analyser.stem(word)], share: EQUIVALENT_SHARE },
      }));
    },

    listNews(others) {
      return others.flatMap((parts) => {
        const forms = [parts[0]!, ...listOddForms(parts[0]!)];
        return forms.flatMap((first): Way[] => {
          const keys = analyser.readKeys([first, ...parts.slice(1)].join(' '));
          const isHeld = keys.length >= Math.min(2, parts.length) && holdsAll(keys);
          return isHeld ? [{ keys, share: RELATED_SHARES.news }] : [];
        });
      });
    },

    listKin({ plain, key: own }) {
      const kin = new Map<string, number>();
      const add = (word: string, share: number) => {
        const key = analyser.stem(word);
        if (key === own || !holds(word)) return;
        kin.set(key, Math.max(kin.get(key) ?? 0, share));
      };
      for (const { word, as } of listRelatedWords(plain)) add(word, RELATED_SHARES[as]);
      for (const form of listFormsOf(plain)) add(form, EQUIVALENT_SHARE);
      return [...kin].map(([key, share]) => ({ keys: [key], share }));
    },
  };
}

/** "Found" for "find", "leave" for "left": who asks with one form of a verb means every other one, whatever else it is. */
function listFormsOf(word: string): string[] {
  return listBaseForms(word).flatMap(([base]) => {
    const odd = listOddForms(base);
    return odd.length === 0 ? [] : [base, ...odd];
  });
}
