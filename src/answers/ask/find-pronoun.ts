import type { Span } from '../../text/span.ts';

// "It has 40 pages", "But she left", "In the spring, they fled": not "The mayor said it has"
const OPENING =
  /^(?:\W|(?:and|but|so|then|now|yet)\b)*(?:(?:here|there|in|on|at|by|for|from|since|until|during|last|next)\b[^.;:]{0,80},\s+|(?:without|with|in|by)\s+(?:\p{L}+\s+){1,2})?(it|they|he|she)\b/iu;
// "The city will pay for them."
const CLOSING = /\b(?:it|them|him|her)(?=[.,;:]|\W*$)/iu;

/** The pronoun that a sentence begins with or a clause of it ends with: what it stands for is told right before. Null for none. */
export function findPronoun(text: string): Span | null {
  const found = OPENING.exec(text);
  if (found !== null) return { start: found[0].length - found[1]!.length, end: found[0].length };
  const last = CLOSING.exec(text);
  return last && { start: last.index, end: last.index + last[0].length };
}
