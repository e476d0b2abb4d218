import type { Library } from '../../src/search/library.ts';

/** So far apart that questions come from all over the record. */
const STRIDE = 7919;

/** Runs of words of the record, from passages all over it. */
export function makeQueries({ passages }: Library, length: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const { article, span } = passages[(i * STRIDE) % passages.length]!;
    const words = article.text.slice(span.start, span.end).split(/\s+/u);
    return words.slice(2, 2 + length).join(' ');
  });
}

/** Quotations of the record with their middle word changed. */
export function makeAlteredQuotations({ statements }: Library, count: number): string[] {
  const direct = statements.filter(({ form }) => form === 'direct');
  return Array.from({ length: count }, (_, i) => {
    const { article, span } = direct[(i * STRIDE) % direct.length]!;
    const words = article.text.slice(span.start, span.end).split(/\s+/u);
    return words.with(words.length >> 1, 'lantern').join(' ');
  });
}
