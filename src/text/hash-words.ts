import { tokenizeWords } from './fold.ts';
import type { Span } from './span.ts';

/** The first `most` words of a piece of text, each as a number that no other word has but by a rare chance. */
export function hashWords(text: string, span: Span, most: number): Uint32Array {
  return Uint32Array.from(tokenizeWords(text, span).slice(0, most), ({ term }) => hashWord(term));
}

/** FNV-1a over the word's characters: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
