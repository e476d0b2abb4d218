import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { openHoldings, openInPieces } from './build-library.ts';
import { fingerprintArticle, fingerprintSeeds } from './fingerprint.ts';
import { growHoldings, makeEmptyHoldings } from './grow-holdings.ts';
import type { Library } from './library.ts';
import { keepHoldings, type LibraryPlace, openPlace } from './library-file.ts';
import { finishInPieces } from './pieces.ts';

/** A library that grows while it is used. */
export interface LiveLibrary {
  /** The present one. It is replaced whole and never changed: an answer that has begun with it ends with it. */
  readonly library: Library;
  /**
   * Reads what was added to the seeds folder since, and gives the articles that are new in `library`. Calls that come while
   * one is at work share the next one. Rejects where the folder cannot be read; the present library stays.
   */
  refresh(): Promise<readonly Article[]>;
}

/** The file is written once it lacks so many articles, or this share of all: a few are read faster than it is written. */
const MOST_UNKEPT = 16;
const SHARE_UNKEPT = 0.01;

/** Opens the library of a seeds folder as `openLibrary` does. */
export function openLiveLibrary(place: LibraryPlace): LiveLibrary {
  let opened = openPlace(place);
  let library = openHoldings(opened.holdings);
  let working: Promise<unknown> = Promise.resolve();
  let next: Promise<readonly Article[]> | null = null;
  let unkept = 0;

  async function grow(): Promise<readonly Article[]> {
    next = null;
    const before = opened.holdings;
    const corpus = readCorpus(place.seedsDir, opened.memory);
    if (corpus.hash === before.corpus.hash) return [];
    const isSame = fingerprintSeeds(corpus) === fingerprintSeeds(before.corpus);
    const holdings = await finishInPieces(growHoldings(isSame ? before : makeEmptyHoldings(corpus), corpus));
    opened = { ...opened, holdings };
    library = await finishInPieces(openInPieces(holdings));
    const added = listAdded(before.corpus, holdings.corpus);
    unkept += added.length;
    return added;
  }

  async function keep(): Promise<void> {
    if (unkept < Math.min(MOST_UNKEPT, SHARE_UNKEPT * library.corpus.articles.length)) return;
    if (unkept === 0) return;
    unkept = 0;
    await keepHoldings(place, opened);
  }

  return {
    get library() {
      return library;
    },
    refresh() {
      next ??= working.then(grow);
      working = next.then(keep, () => {});
      return next;
    },
  };
}

function listAdded(before: Corpus, after: Corpus): Article[] {
  const known = new Set(before.articles.map(fingerprintArticle));
  return after.articles.filter((article) => !known.has(fingerprintArticle(article)));
}
