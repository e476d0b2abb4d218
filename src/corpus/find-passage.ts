import type { Passage } from './article.ts';

/** The one of an article's passages that holds the character at `offset`; null in furniture and between lines. */
export function findPassage(passages: readonly Passage[], offset: number): Passage | null {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low];
  return passage !== undefined && passage.span.start <= offset ? passage : null;
}
