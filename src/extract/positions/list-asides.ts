import type { Span } from '../../text/span.ts';
import { type SentenceRead, spanOfTokens } from './sentence-read.ts';

/** "The ministry, which runs the ferry, has": told in passing of whoever is named before. */
export function listAsides(read: SentenceRead): Span[] {
  const { tokens } = read;
  return tokens.flatMap(({ word }, at) => {
    if (word !== ',' || !RELATIVES.has(tokens[at + 1]?.word ?? '')) return [];
    const length = tokens.slice(at + 1).findIndex((token) => token.word === ',');
    return length < 0 ? [] : [spanOfTokens(read, at, at + 1 + length)];
  });
}

const RELATIVES = new Set(['which', 'who', 'whose']);
