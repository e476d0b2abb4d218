import type { Library } from '../search/library.ts';
import type { Answer, Asked, Item, Notice, Silence } from './answer.ts';
import { describeSearch } from './cite.ts';

/** The answer that the record does not say, with the nearest that it has. An empty record is silent for that reason alone. */
export function beSilent(
  because: Silence,
  asked: Asked,
  library: Library,
  { notices = [], nearest = [] }: { notices?: readonly Notice[]; nearest?: readonly Item[] } = {},
): Extract<Answer, { kind: 'nothing' }> {
  const reason = library.corpus.articles.length === 0 ? 'empty-record' : because;
  return { kind: 'nothing', because: reason, asked, notices, nearest, searched: describeSearch(library) };
}
