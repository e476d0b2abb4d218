import type { Corpus } from '../corpus/corpus.ts';
import { tokenizeWords } from '../text/fold.ts';
import { collectSpellings } from './collect-spellings.ts';
import type { Lexicon } from './lexicon.ts';
import { makeSpeller } from './speller.ts';

/**
 * A corrector of words that the library lacks: the nearest word it holds, by any spelling of a name, written as names
 * are written; null where nothing is near.
 */
export function makeCorrector({
  corpus,
  lexicon,
}: {
  readonly corpus: Pick<Corpus, 'people' | 'parties' | 'spellings'>;
  readonly lexicon: Lexicon;
}): (plain: string) => string | null {
  const spellings = collectSpellings(corpus);
  const counts = new Map(lexicon.counts);
  for (const [spelling, standing] of spellings) {
    const count = lexicon.counts.get(standing);
    if (count !== undefined) counts.set(spelling, count);
  }
  const written = new Map<string, string>();
  const names = [...corpus.people, ...corpus.parties].flatMap(({ name, otherNames }) => [
    name,
    ...otherNames,
  ]);
  for (const each of [...names, ...corpus.spellings.flat()]) {
    for (const { term, start, end } of tokenizeWords(each)) {
      if (!written.has(term)) written.set(term, each.slice(start, end));
    }
  }
  const speller = makeSpeller(counts);
  return (plain) => {
    const near = speller.correct(plain);
    const standing = near === null ? null : (spellings.get(near) ?? near);
    return standing === null ? null : (written.get(standing) ?? standing);
  };
}
