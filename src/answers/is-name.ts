import { isEnglishWord } from '../search/is-english-word.ts';
import { isProperName } from '../search/related-words.ts';

/** True for a folded word that is known as a name, or that is no English word. */
export function isName(word: string): boolean {
  return !isEnglishWord(word) || isProperName(word);
}
