import { rememberRecent } from '../text/remember-recent.ts';
import type { Analyser } from './analyser.ts';
import { isEnglishWord } from './is-english-word.ts';
import type { WordIndex } from './word-index.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
// Letters of English alone, and enough of them: of a short word too many others are made.
const CORRECTABLE = /^[a-z]{7,20}$/;

const MOST_REMEMBERED = 1000;

/**
 * Finds the word of English that a folded word most likely was to be, of those that the library holds in another form
 * alone: consolidatoin, where it speaks of what was consolidated. Null where none is one slip away. It takes some
 * milliseconds for a word that was not asked for before.
 */
export function makeFormCorrector(index: WordIndex, analyser: Analyser): (word: string) => string | null {
  return rememberRecent(MOST_REMEMBERED, (word) => {
    if (!CORRECTABLE.test(word)) return null;
    for (const slips of [listFew(word), listMany(word)]) {
      let best: { readonly word: string; readonly count: number } | null = null;
      for (const meant of slips) {
        const count = index.countDocuments(analyser.stem(meant));
        if (count > (best?.count ?? 0) && isEnglishWord(meant)) best = { word: meant, count };
      }
      if (best !== null) return best.word;
    }
    return null;
  });
}

/** What was meant if two letters were exchanged, one was doubled or left out. The first letter is seldom the wrong one. */
function* listFew(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
    if (letter === word[at - 1]) yield before + after;
    if (after !== '') yield before + after[0] + letter + after.slice(1);
    for (const missing of LETTERS) yield before + missing + letter + after;
  }
  for (const missing of LETTERS) yield word + missing;
}

/** What was meant if a letter was changed or came in. */
function* listMany(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    yield before + after;
    for (const other of LETTERS) yield before + other + after;
  }
}
