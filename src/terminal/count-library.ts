import type { Library } from '../search/library.ts';

/** How much of each kind the library holds. */
export function countLibrary(library: Library): Record<string, unknown> {
  return {
    articles: library.corpus.articles.length,
    passages: library.passages.length,
    statements: {
      total: library.statements.length,
      form: countBy(library.statements.map(({ form }) => form)),
      certainty: countBy(library.statements.map(({ certainty }) => certainty)),
    },
    events: library.events.length,
    positions: library.positions.length,
  };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
