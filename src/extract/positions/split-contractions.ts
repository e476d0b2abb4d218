import type { Token } from '../../text/tokens.ts';

/** What stands behind a pronoun and is written as part of it. */
const HELPERS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['m', 'am'],
]);

/**
 * "They'd accept": a pronoun and its helping verb are two tokens, the second one with the verb's whole word. It spans the
 * whole of them, so that words which are shown from there on begin with a word.
 */
export function splitContractions(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token): Token[] => {
    const [, pronoun, helper] = CONTRACTION.exec(token.word) ?? [];
    const word = HELPERS.get(helper ?? '');
    if (pronoun === undefined || word === undefined) return [token];
    return [
      { ...token, end: token.start + pronoun.length, word: pronoun },
      { ...token, word, shape: 'lower' },
    ];
  });
}

// they'd, we're
const CONTRACTION = /^(i|you|he|she|it|we|they|who)'(re|ve|ll|d|m)$/u;
