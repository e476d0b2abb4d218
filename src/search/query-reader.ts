import type { Analyser } from './analyser.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordIndex } from './word-index.ts';

/** What a query is read with. */
export interface QueryReader {
  readonly analyser: Analyser;
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
  /** The nearest word that the library holds, as it is to be shown. */
  readonly correct: (plain: string) => string | null;
  /** The nearest word that it holds in another form. */
  readonly correctForm: (plain: string) => string | null;
}
