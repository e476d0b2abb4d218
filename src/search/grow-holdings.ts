import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import { makeAnalyser } from './analyser.ts';
import { collectSpellings } from './collect-spellings.ts';
import { type Change, compareCorpora } from './compare-corpora.ts';
import { type Draft, draftArticle } from './draft-article.ts';
import { articleOf, groupByArticle } from './group-by-article.ts';
import type { Findings, Holdings } from './holdings.ts';
import { indexDocuments } from './index-documents.ts';
import { indexTexts } from './index-texts.ts';
import { makeLettersBuilder, mergeLetters } from './letters.ts';
import { changeLexicon, makeLexiconBuilder } from './lexicon.ts';
import { mergePostings } from './merge-postings.ts';
import type { Pieces } from './pieces.ts';
import { placeDocuments, placeThings } from './place-documents.ts';
import { shareDates } from './share-dates.ts';
import { spliceFindings } from './splice-findings.ts';
import { growTraces, NO_TRACES, POSITION_TRACER, STATEMENT_TRACER } from './traces.ts';
import { makeWordIndex } from './word-index.ts';

/** The holdings of a corpus of which no article has been read yet. */
export function makeEmptyHoldings(corpus: Corpus): Holdings {
  return {
    corpus: { ...corpus, articles: [] },
    analyser: makeAnalyser(collectSpellings(corpus)),
    ...{ passages: [], statements: [], events: [], positions: [] },
    index: makeWordIndex(indexDocuments([])),
    lexicon: makeLexiconBuilder().finish(),
    letters: makeLettersBuilder().finish(),
    traces: { statements: NO_TRACES, positions: NO_TRACES },
  };
}

/**
 * The holdings of `given`, with all that `base` has found in the articles that stay: only others are read, and those that
 * the change gives another day. They are what would be found in all of them at once. Both must have the same
 * `fingerprintSeeds`; `base` is left as it is. `onProgress` counts the articles that are read.
 */
export function* growHoldings(
  base: Holdings,
  given: Corpus,
  onProgress?: (done: number, total: number) => void,
): Pieces<Holdings> {
  const change = compareCorpora(base.corpus, given);
  const { corpus, added, removed } = change;
  if (added.length === 0 && removed.length === 0) return { ...base, corpus };

  const drafts = new Map<Article, Draft>();
  for (const article of added) {
    drafts.set(article, draftArticle(article, corpus));
    onProgress?.(drafts.size, added.length);
    yield;
  }
  const shared = groupByArticle(yield* shareDates(base, change, drafts), articleOf);
  const findings = yield* spliceFindings(base, corpus, base.analyser, drafts, shared);
  const found = yield* mergeIndex(base, findings, change);
  const traces = {
    statements: yield* growTraces(
      base.statements,
      base.traces.statements,
      findings.statements,
      STATEMENT_TRACER,
    ),
    positions: yield* growTraces(base.positions, base.traces.positions, findings.positions, POSITION_TRACER),
  };
  return { corpus, analyser: base.analyser, ...findings, ...found, traces };
}

/** What the words of all findings are found by, of which `base` has what it has indexed before. */
function* mergeIndex(
  base: Holdings,
  { passages, statements }: Findings,
  { added, removed }: Change,
): Pieces<Pick<Holdings, 'index' | 'lexicon' | 'letters'>> {
  const pick = <T extends { readonly article: Article }>(
    things: readonly T[],
    articles: readonly Article[],
  ) => {
    if (articles.length === 0) return [];
    const wanted = new Set(articles);
    return things.filter(({ article }) => wanted.has(article));
  };
  const [newPassages, newStatements] = [pick(passages, added), pick(statements, added)];
  const came = yield* indexTexts(newPassages, newStatements, base.analyser);
  const went = yield* indexTexts(pick(base.passages, removed), pick(base.statements, removed), base.analyser);
  const place = (own: readonly Passage[], said: readonly RecordedStatement[]) => {
    const numbers = placeThings(own, passages);
    return { numbers, documents: placeDocuments(numbers, placeThings(said, statements), passages.length) };
  };
  const old = place(base.passages, base.statements);
  const fresh = place(newPassages, newStatements);
  yield;
  const letters = mergeLetters(
    { letters: base.letters, numbers: old.numbers },
    { letters: came.letters, numbers: fresh.numbers },
  );
  yield;
  const lexicon = changeLexicon(base.lexicon, came.lexicon, went.lexicon);
  yield;
  const postings = yield* mergePostings(
    { postings: base.index.postings, numbers: old.documents, findTerm: base.index.findTerm },
    { postings: came.postings, numbers: fresh.documents },
    passages.length + statements.length,
  );
  yield;
  return { index: makeWordIndex(postings), lexicon, letters };
}
