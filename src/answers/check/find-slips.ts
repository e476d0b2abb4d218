import { isEnglishWord } from '../../search/is-english-word.ts';
import type { Library } from '../../search/library.ts';
import { countEdits } from '../../search/speller.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import { listCandidates } from './find-wording.ts';

/** Shorter words have others within one letter. */
const SHORTEST = 5;
// 400, 3.5bn
const NUMBER = /\d/u;

/** Typed words that are none of English nor of the passages near them, each with the one of these that it is a slip of. */
export function findSlips(typed: string, library: Library): { typed: string; used: string }[] {
  const stored = new Map<string, string>();
  for (const { article, span } of listCandidates(typed, library)) {
    for (const word of tokenizeWords(article.text, span)) {
      if (!stored.has(word.term)) stored.set(word.term, sliceSpan(article.text, word));
    }
  }
  return tokenizeWords(typed).flatMap((word) => {
    const { term } = word;
    if (term.length < SHORTEST || NUMBER.test(term) || stored.has(term)) return [];
    const meant = [...stored.keys()].find((other) => countEdits(term, other, 1) !== null);
    // The dictionary is asked last, since it must be read first.
    if (meant === undefined || isEnglishWord(term)) return [];
    return [{ typed: sliceSpan(typed, word), used: stored.get(meant)! }];
  });
}
