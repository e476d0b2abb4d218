import type { AnalysedWord } from './analyser.ts';
import { RELATED_SHARES } from './concept.ts';
import { isEnglishWord } from './is-english-word.ts';
import type { WayLister } from './list-ways.ts';
import type { QueryReader } from './query-reader.ts';
import { isSlip } from './speller.ts';

/** A word as it was typed, or as it is meant. */
export interface AskedWord extends AnalysedWord {
  /** How much of what it stands for is sure. */
  readonly share: number;
  /** The word that stands here in place of the one that was typed, as it is to be shown. */
  readonly corrected: string | null;
}

/** A corrected word is a guess: an answer needs more than guesses. */
const CORRECTED_SHARE = 0.8;
/** More words that nobody knows are a text in another language, and it takes some milliseconds to try each. */
const MOST_FORMS = 4;

/**
 * The words as they are asked for: one that the library has in no way is read as the one that it most likely was to be.
 * A word of English is hardly misspelled: only a letter that slipped makes one of another, and with `related` not even
 * that.
 */
export function correctTyped(
  words: readonly AnalysedWord[],
  { analyser, lexicon, correct, correctForm }: QueryReader,
  ways: WayLister,
  related: boolean,
): AskedWord[] {
  let forms = 0;

  function correctWord(plain: string): { readonly word: string; readonly share: number } | null {
    const isEnglish = isEnglishWord(plain);
    const near = correct(plain) ?? (isEnglish || forms++ >= MOST_FORMS ? null : correctForm(plain));
    if (near === null) return null;
    if (!isEnglish) return { word: near, share: CORRECTED_SHARE };
    return !related && isSlip(plain, near.toLowerCase())
      ? { word: near, share: RELATED_SHARES.unsure }
      : null;
  }

  return words.map((word, i) => {
    const { plain, key } = word;
    const asTyped = { ...word, share: 1, corrected: null };
    if (key === null || lexicon.counts.has(plain)) return asTyped;
    const [before, after] = [words[i - 1], words[i + 1]];
    const isHeld =
      ways.listOwn(plain).length > 0 ||
      ways.listEquivalent(key).length > 0 ||
      (after !== undefined && ways.isOneWord(word, after)) ||
      (before !== undefined && ways.isOneWord(before, word));
    // An ending may make a word that is none look like a form of one: interets.
    if (isHeld && (!ways.holds(plain) || isEnglishWord(plain))) return asTyped;
    const near = correctWord(plain);
    const meant = near && analyser.readWords(near.word)[0];
    if (!near || !meant || meant.key === key) return asTyped;
    return { ...word, plain: meant.plain, key: meant.key, share: near.share, corrected: near.word };
  });
}
