import type { Library } from '../search/library.ts';
import type { Answer } from './answer.ts';
import { describeSearch } from './cite.ts';

/** What the bot is, how much it has read and until when. */
export function answerAbout(library: Library): Answer {
  const { name, rights } = library.corpus;
  return {
    kind: 'about',
    record: { name, rights },
    statements: library.statements.length,
    searched: describeSearch(library),
  };
}
