import type { Article } from '../corpus/article.ts';
import type { Library } from './library.ts';
import { type LibraryPlace, openLibrary } from './library-file.ts';

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

/** Opens the library of a seeds folder as `openLibrary` does. */
export function openLiveLibrary(place: LibraryPlace): LiveLibrary {
  let library = openLibrary(place);
  let working: Promise<unknown> = Promise.resolve();
  let next: Promise<readonly Article[]> | null = null;

  async function grow(): Promise<readonly Article[]> {
    next = null;
    const before = library;
    const after = openLibrary(place);
    if (after.corpus.hash === before.corpus.hash) return [];
    const known = new Set(before.corpus.articles.map(nameVersion));
    library = after;
    return after.corpus.articles.filter((article) => !known.has(nameVersion(article)));
  }

  return {
    get library() {
      return library;
    },
    refresh() {
      next ??= working.then(grow);
      working = next.catch(() => {});
      return next;
    },
  };
}

function nameVersion({ id, sha256 }: Article): string {
  return `${id} ${sha256}`;
}
