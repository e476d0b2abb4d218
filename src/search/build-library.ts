import type { Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readPassages } from '../corpus/read-passages.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import { recordEvents } from '../extract/events/record-events.ts';
import { shareSaidDates } from '../extract/events/share-said-dates.ts';
import { findPositions } from '../extract/positions/find-positions.ts';
import { keepLongest, makeIssueFinder } from '../extract/positions/match-issues.ts';
import type { Position } from '../extract/positions/position.ts';
import { recordStatements } from '../extract/record-statements.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';
import { type AnalysedWord, type Analyser, makeAnalyser } from './analyser.ts';
import { collectSpellings } from './collect-spellings.ts';
import { makeCorrector } from './correct-word.ts';
import { makeNameFinder } from './find-names.ts';
import { findPhrase } from './find-phrase.ts';
import { findStatements } from './find-statements.ts';
import { groupByArticle } from './group-by-article.ts';
import { type Holdings, nameSpeaker } from './holdings.ts';
import { type IndexedDocument, indexDocuments } from './index-documents.ts';
import { type LettersBuilder, makeLetters } from './letters.ts';
import { type LexiconBuilder, makeLexicon } from './lexicon.ts';
import type { Library } from './library.ts';
import { makeLazy } from './make-lazy.ts';
import { makeDocumentReader } from './read-document.ts';
import { searchLibrary } from './search-library.ts';
import { listVoices } from './voices.ts';
import { makeWordIndex } from './word-index.ts';

/** Reads every article of the corpus and makes the record searchable. `onProgress` counts articles. */
export function buildLibrary(corpus: Corpus, onProgress?: (done: number, total: number) => void): Library {
  return openHoldings(buildHoldings(corpus, onProgress));
}

/** What `buildLibrary` opens: passages and statements of every article, indexed. */
export function buildHoldings(corpus: Corpus, onProgress?: (done: number, total: number) => void): Holdings {
  const passages: Passage[] = [];
  const found: RecordedStatement[] = [];
  corpus.articles.forEach((article, i) => {
    const own = readPassages(article);
    passages.push(...own);
    found.push(...recordStatements(article, own, corpus));
    onProgress?.(i + 1, corpus.articles.length);
  });
  const statements = shareSaidDates(found);
  const events = recordAllEvents(corpus, passages, statements);
  const analyser = makeAnalyser(collectSpellings(corpus));
  const lexicon = makeLexicon();
  const letters = makeLetters();
  const documents = readDocuments(passages, statements, analyser, lexicon, letters);
  const index = makeWordIndex(indexDocuments(documents));
  return { corpus, analyser, passages, statements, events, index, lexicon, letters: letters.finish() };
}

/** The library over what it holds. */
export function openHoldings(holdings: Holdings): Library {
  const { corpus, analyser, passages, statements, events, index, lexicon } = holdings;
  const corrector = makeLazy(() => makeCorrector(holdings));
  const reader = { analyser, index, lexicon, correct: (plain: string) => corrector()(plain) };
  const readDocument = makeDocumentReader(holdings);
  const passagesOf = makeLazy(() => groupByArticle(passages));
  const statementsOf = makeLazy(() => groupByArticle(statements));
  const voices = makeLazy(() => listVoices(statements));
  const findAsked = makeIssueFinder(corpus.issues, analyser.readWords, true);
  let positions: readonly Position[] | undefined;
  return {
    corpus,
    passages,
    statements,
    events,
    // Most questions ask for none, so they are read when the first one does.
    get positions() {
      positions ??= findPositions(corpus, passages, statements, analyser.readWords);
      return positions;
    },
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

/** Events come after all statements: an article may date what another one carries. */
function recordAllEvents(
  corpus: Corpus,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
): RecordedEvent[] {
  const passagesOf = groupByArticle(passages);
  const statementsOf = groupByArticle(statements);
  return corpus.articles.flatMap((article) =>
    recordEvents(article, passagesOf.get(article) ?? [], statementsOf.get(article) ?? []),
  );
}

function* readDocuments(
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  analyser: Analyser,
  lexicon: LexiconBuilder,
  letters: LettersBuilder,
): Generator<IndexedDocument> {
  const readWords = (text: string, span?: Span) => {
    const words = analyser.readWords(text, span);
    lexicon.add(words);
    return words;
  };
  for (const { article, paragraph, span } of passages) {
    const context = paragraph === 0 ? [] : analyser.readKeys(article.title);
    const words = readWords(article.text, span);
    letters.add(words);
    yield { words: listKeys(words), context };
  }
  for (const statement of statements) {
    const context = [...new Set(listKeys(readWords(nameSpeaker(statement))))];
    yield { words: listKeys(readWords(statement.article.text, statement.span)), context };
  }
}

function listKeys(words: readonly AnalysedWord[]): string[] {
  return words.flatMap(({ key }) => (key === null ? [] : [key]));
}
