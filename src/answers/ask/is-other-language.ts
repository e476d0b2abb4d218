import { isEnglishWord } from '../../search/is-english-word.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';

/** One strange word may be a slip or a name. */
const FEWEST_STRANGE = 2;
/** The share of strange words: of 1,644 typed English questions four had so many, of 21 in other languages sixteen. */
const STRANGE_SHARE = 0.4;

/** True where most letters are none of the Latin script, in which the words of questions are read. */
export function isOfOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 < letters.length;
}

/** True where so many words are neither English nor of the record that the question is in another language. */
export function isOtherLanguage(text: string, library: Library): boolean {
  const words = tokenizeWords(text).filter(({ term }) => /\p{L}/u.test(term));
  const strange = words.filter(
    ({ term }) => !isEnglishWord(term.replaceAll("'", '')) && !library.holdsPhrase(term),
  );
  return strange.length >= FEWEST_STRANGE && strange.length >= STRANGE_SHARE * words.length;
}
