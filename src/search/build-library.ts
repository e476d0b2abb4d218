import type { Corpus } from '../corpus/corpus.ts';
import { keepLongest, makeIssueFinder } from '../extract/positions/match-issues.ts';
import { makeLazy } from '../text/make-lazy.ts';
import { makeCorrector } from './correct-word.ts';
import { makeNameFinder } from './find-names.ts';
import { findPhrase, holdsPhrase } from './find-phrase.ts';
import { findPassages, findStatements } from './find-statements.ts';
import { growHoldings, makeEmptyHoldings } from './grow-holdings.ts';
import type { Holdings } from './holdings.ts';
import type { Library } from './library.ts';
import { makeSlicer } from './make-slicer.ts';
import { finish, type Pieces } from './pieces.ts';
import { makeQueryReader } from './query-reader.ts';
import { makeDocumentReader } from './read-document.ts';
import { searchLibrary } from './search-library.ts';
import { pickTraces } from './traces.ts';
import { listVoices } from './voices.ts';

/** Reads every article of the corpus and makes the record searchable. `onProgress` counts articles. */
export function buildLibrary(corpus: Corpus, onProgress?: (done: number, total: number) => void): Library {
  return openHoldings(buildHoldings(corpus, onProgress));
}

/** What `buildLibrary` opens. */
export function buildHoldings(corpus: Corpus, onProgress?: (done: number, total: number) => void): Holdings {
  return finish(growHoldings(makeEmptyHoldings(corpus), corpus, onProgress));
}

/** The library over what it holds. What only some questions need is worked out when the first of them comes. */
export function openHoldings(holdings: Holdings): Library {
  return prepareLibrary(holdings).library;
}

/** What `openHoldings` opens, with all that any question needs worked out before. */
export function* openInPieces(holdings: Holdings): Pieces<Library> {
  const { library, lazy } = prepareLibrary(holdings);
  for (const work of lazy) {
    work();
    yield;
  }
  return library;
}

function prepareLibrary(holdings: Holdings): { library: Library; lazy: readonly (() => unknown)[] } {
  const { corpus, analyser, passages, statements, events, positions, lexicon } = holdings;
  const corrector = makeLazy(() => makeCorrector(holdings));
  const reader = makeQueryReader(holdings, (plain) => corrector()(plain));
  const readDocument = makeDocumentReader(holdings);
  const passagesOf = makeLazy(() => makeSlicer(passages));
  const statementsOf = makeLazy(() => makeSlicer(statements));
  const eventsOf = makeLazy(() => makeSlicer(events));
  const voices = makeLazy(() => listVoices(statements));
  const findAsked = makeIssueFinder(corpus.issues, analyser.readWords, true);
  const library: Library = {
    ...{ corpus, passages, statements, events, positions },
    get voices() {
      return voices();
    },
    passagesOf: (article) => passagesOf()(article),
    statementsOf: (article) => statementsOf()(article),
    eventsOf: (article) => eventsOf()(article),
    findStatements: (words) => findStatements(holdings, words),
    traceStatements: (numbers) => pickTraces(holdings.traces.statements, numbers),
    tracePositions: (numbers) => pickTraces(holdings.traces.positions, numbers),
    findPassages: (words) => findPassages(holdings, words),
    findIssues: (text) => keepLongest(findAsked(analyser.readWords(text))),
    readKeys: analyser.readKeys,
    search: (query) => searchLibrary(holdings, reader, readDocument, query),
    findPhrase: (words, wish) => findPhrase(holdings, words, wish),
    holdsPhrase: (words, wish) => holdsPhrase(holdings, words, wish),
    findNames: makeNameFinder(corpus, (word) => lexicon.counts.has(word)),
  };
  return { library, lazy: [passagesOf, statementsOf, eventsOf, voices, corrector] };
}
