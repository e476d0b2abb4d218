import type { Analyser } from './analyser.ts';
import { makeFormCorrector } from './correct-form.ts';
import type { Lexicon } from './lexicon.ts';
import { makeWayLister, type WayLister } from './list-ways.ts';
import type { WordIndex } from './word-index.ts';

/** What all texts of a library are read and found by. */
interface Words {
  readonly analyser: Analyser;
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
}

/** What a query is read with. */
export interface QueryReader extends Words {
  readonly ways: WayLister;
  /** The nearest word that the library holds, as it is to be shown. */
  readonly correct: (plain: string) => string | null;
  /** The nearest word that it holds in another form. */
  readonly correctForm: (plain: string) => string | null;
}

/** The reader of all queries of a library. */
export function makeQueryReader(
  { analyser, index, lexicon }: Words,
  correct: QueryReader['correct'],
): QueryReader {
  return {
    ...{ analyser, index, lexicon, correct },
    ways: makeWayLister(analyser, index, lexicon),
    correctForm: makeFormCorrector(index, analyser),
  };
}
