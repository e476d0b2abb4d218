import type { AnalysedWord } from './analyser.ts';
import { RELATED_SHARES } from './concept.ts';
import { isEnglishWord } from './is-english-word.ts';
import type { QueryReader } from './query-reader.ts';
import { isProperName } from './related-words.ts';
import { isSlip } from './speller.ts';

/** The words of a query as they are meant. */
export interface MeantWords {
  readonly words: readonly AnalysedWord[];
  /** For the place of each word that was corrected: what it is now, as it is to be shown, and how sure that is. */
  readonly corrected: ReadonlyMap<number, Correction>;
}

interface Correction {
  readonly word: string;
  readonly share: number;
}

/** A corrected word is a guess: an answer needs more than guesses. */
const CORRECTED_SHARE = 0.8;
/** More words that nobody knows are a text in another language, and it takes some milliseconds to try each. */
const MOST_FORMS = 4;

/** "Bosporus" where the record has "Bosphorus": a long name with a letter more or less is the same one. */
function isSpeltOtherwise(plain: string, near: string): boolean {
  const isLong = plain.length >= LONG_NAME && Math.abs(plain.length - near.length) === 1;
  return isLong && isProperName(plain);
}

const LONG_NAME = 7;

/**
 * The words as they are asked for: one that the library has in no way is read as the one that it most likely was to be.
 * A word of English is hardly misspelled: only a letter that slipped makes one of another, and with `related` not even
 * that.
 */
export function correctTyped(
  typed: readonly AnalysedWord[],
  { analyser, lexicon, ways, correct, correctForm }: QueryReader,
  related: boolean,
): MeantWords {
  const corrected = new Map<number, Correction>();
  let forms = 0;

  function correctWord(plain: string): Correction | null {
    const isEnglish = isEnglishWord(plain);
    const near = correct(plain) ?? (isEnglish || forms++ >= MOST_FORMS ? null : correctForm(plain));
    if (near === null) return null;
    if (!isEnglish || isSpeltOtherwise(plain, near)) return { word: near, share: CORRECTED_SHARE };
    return !related && isSlip(plain, near.toLowerCase())
      ? { word: near, share: RELATED_SHARES.unsure }
      : null;
  }

  const words = typed.map((word, i) => {
    const { plain, key } = word;
    // Most words are held as they were typed.
    if (key === null || lexicon.counts.has(plain)) return word;
    const [before, after] = [typed[i - 1], typed[i + 1]];
    const isHeld =
      ways.listOwn(plain).length > 0 ||
      ways.listEquivalent(key).length > 0 ||
      (after !== undefined && ways.isOneWord(word, after)) ||
      (before !== undefined && ways.isOneWord(before, word));
    // An ending may make a word that is none look like a form of one: interets.
    if (isHeld && (!ways.holds(plain) || isEnglishWord(plain))) return word;
    const near = correctWord(plain);
    const meant = near && analyser.readWords(near.word)[0];
    if (!near || !meant || meant.key === key) return word;
    corrected.set(i, near);
    return { ...word, plain: meant.plain, key: meant.key };
  });
  return { words, corrected };
}
