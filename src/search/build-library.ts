import type { Corpus } from '../corpus/corpus.ts';
import { keepLongest, makeIssueFinder } from '../extract/positions/match-issues.ts';
import { makeCorrector } from './correct-word.ts';
import { makeNameFinder } from './find-names.ts';
import { findPhrase } from './find-phrase.ts';
import { findStatements } from './find-statements.ts';
import { articleOf, groupByArticle } from './group-by-article.ts';
import { growHoldings, makeEmptyHoldings } from './grow-holdings.ts';
import type { Holdings } from './holdings.ts';
import type { Library } from './library.ts';
import { makeLazy } from './make-lazy.ts';
import { finish } from './pieces.ts';
import { makeDocumentReader } from './read-document.ts';
import { searchLibrary } from './search-library.ts';
import { listVoices } from './voices.ts';

/** Reads every article of the corpus and makes the record searchable. `onProgress` counts articles. */
export function buildLibrary(corpus: Corpus, onProgress?: (done: number, total: number) => void): Library {
  return openHoldings(buildHoldings(corpus, onProgress));
}

/** What `buildLibrary` opens. */
export function buildHoldings(corpus: Corpus, onProgress?: (done: number, total: number) => void): Holdings {
  return finish(growHoldings(makeEmptyHoldings(corpus), corpus, onProgress));
}

/** The library over what it holds. */
export function openHoldings(holdings: Holdings): Library {
  const { corpus, analyser, passages, statements, events, positions, index, lexicon } = holdings;
  const corrector = makeLazy(() => makeCorrector(holdings));
  const reader = { analyser, index, lexicon, correct: (plain: string) => corrector()(plain) };
  const readDocument = makeDocumentReader(holdings);
  const passagesOf = makeLazy(() => groupByArticle(passages, articleOf));
  const statementsOf = makeLazy(() => groupByArticle(statements, articleOf));
  const voices = makeLazy(() => listVoices(statements));
  const findAsked = makeIssueFinder(corpus.issues, analyser.readWords, true);
  return {
    corpus,
    passages,
    statements,
    events,
    positions,
    get voices() {
      return voices();
    },
    passagesOf: (article) => passagesOf().get(article) ?? [],
    statementsOf: (article) => statementsOf().get(article) ?? [],
    findStatements: (words) => findStatements(holdings, words),
    findIssues: (text) => keepLongest(findAsked(analyser.readWords(text))),
    readKeys: analyser.readKeys,
    search: (query) => searchLibrary(holdings, reader, readDocument, query),
    findPhrase: (words, wish) => findPhrase(holdings, words, wish),
    findNames: makeNameFinder(corpus, (word) => lexicon.counts.has(word)),
  };
}
