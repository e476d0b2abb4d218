import type { Span } from '../../text/span.ts';
import type { DatePage } from '../dates/date-page.ts';

/** The tokens of a span, `to` exclusive. */
export function locateTokens(page: DatePage, span: Span): { from: number; to: number } {
  const from = findToken(page, span.start);
  let to = from;
  while (to < page.tokens.length && page.tokens[to]!.start < span.end) to++;
  return { from, to };
}

/** The first token that ends behind `offset`; tokens stand in order. */
function findToken(page: DatePage, offset: number): number {
  let low = 0;
  let high = page.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
