import { CONTRACTED_VERBS } from '../../text/split-contracted-words.ts';
import type { Token } from '../../text/tokens.ts';

/** "'d" may be "had" as well; only "would" tells where somebody stands. */
const HELPERS: ReadonlyMap<string, string> = new Map([...Object.entries(CONTRACTED_VERBS), ["'d", 'would']]);

/**
 * "They'd accept": a pronoun and its helping verb are two tokens, the second one with the verb's whole word. It spans the
 * whole of them, so that words which are shown from there on begin with a word.
 */
export function splitContractedPronouns(tokens: readonly Token[]): Token[] {
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
const CONTRACTION = /^(i|you|he|she|it|we|they|who)('(?:re|ve|ll|d|m))$/u;
