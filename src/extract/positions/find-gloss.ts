import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';

const DASHES = new Set(['–', '—', '-', '--', '(']);
const WORDS_FOR_WORDS = makeWordSet(
  'language term terms phrase phrasing wording shorthand code euphemism formula jargon reference',
);
/** The word for words stands soon behind the dash: "– a phrase that". */
const NEAR = 5;

/** Where the outlet begins to explain somebody's words: "– a term that usually means"; null where it does not. */
export function findGloss(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(
    ({ word }, i) =>
      DASHES.has(word) && tokens.slice(i + 1, i + 1 + NEAR).some((token) => WORDS_FOR_WORDS.has(token.word)),
  );
  return at < 0 ? null : at;
}
