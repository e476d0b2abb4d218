import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddedMemory } from './added-memory.ts';
import type { Article, Outlet } from './article.ts';
import type { Problem } from './corpus.ts';
import { makeOutletFinder } from './find-outlet.ts';
import { type Folder, listNames, readFiles, UnreadableFolder } from './read-folder.ts';
import {
  ADDED_FOLDER,
  hashFile,
  nameAdded,
  nameHalves,
  readStored,
  type StoredArticle,
} from './stored-article.ts';

/** What was added to a record since its articles were listed. */
export interface AddedArticles {
  /** The newest usable version of each. */
  readonly articles: readonly Article[];
  /** The newest first. */
  readonly formerVersions: readonly Article[];
  /** The outlets that the record did not know. */
  readonly outlets: readonly Outlet[];
  readonly problems: readonly Problem[];
  /** Of every file that was read. */
  readonly hashes: Hashes;
}

/** SHA-256 of files, by their paths from the seeds folder. */
type Hashes = ReadonlyMap<string, string>;

/**
 * Reads the added articles of a seeds folder. Whatever is half-written or damaged is named and left out; where a version
 * is, the one before it stands. `known` are the record's own outlets; `language` is meant where a record names none.
 */
export function readAdded(
  seedsDir: string,
  known: readonly Outlet[],
  language: string,
  memory: AddedMemory = new Map(),
): AddedArticles {
  const { names, problems: unread, ...folder } = readAddedFolder(seedsDir, memory);
  const problems: Problem[] = unread.map(({ file, message }) => ({ file: nameAdded(file), message }));
  const outlets = makeOutletFinder(known);
  const articles: Article[] = [];
  const hashes = new Map<string, string>();
  for (const id of new Set(names.map(idOf))) {
    const remembered = memory.get(id);
    const stored = remembered?.stored ?? readStored(id, folder);
    const halves =
      'message' in stored
        ? nameHalves(id)
            .map((name) => folder.files.get(name))
            .map((bytes) => bytes && hashFile(bytes))
        : [stored.record.sha256, stored.recordHash];
    for (const [half, name] of nameHalves(id).entries()) {
      if (halves[half] !== undefined) hashes.set(nameAdded(name), halves[half]);
    }
    if ('message' in stored) {
      problems.push(stored);
      continue;
    }
    const article = remembered?.article ?? makeArticle(stored, outlets.find(stored.record.outlet), language);
    outlets.keep(article.outlet);
    memory.set(id, { stored, article });
    articles.push(article);
  }
  const replaced = new Set(articles.map(({ added }) => added?.replaces));
  return {
    articles: articles.filter(({ id }) => !replaced.has(id)),
    formerVersions: articles
      .filter(({ id }) => replaced.has(id))
      .toSorted((a, b) => b.added!.version - a.added!.version),
    outlets: outlets.made,
    problems,
    hashes,
  };
}

/** Texts and records, the halves of articles; those of remembered articles are not read again. */
function readAddedFolder(seedsDir: string, memory: AddedMemory): Folder & { names: readonly string[] } {
  const folder = join(seedsDir, ADDED_FOLDER);
  const nothing = { names: [], files: new Map(), stamps: new Map() };
  if (!existsSync(folder)) return { ...nothing, problems: [] };
  try {
    const names = listNames(folder).filter((name) => /\.(?:txt|json)$/u.test(name));
    const there = new Set(names);
    for (const id of memory.keys()) {
      if (!nameHalves(id).every((name) => there.has(name))) memory.delete(id);
    }
    return {
      names,
      ...readFiles(
        folder,
        names.filter((name) => !memory.has(idOf(name))),
      ),
    };
  } catch (fault) {
    if (!(fault instanceof UnreadableFolder)) throw fault;
    return { ...nothing, problems: [{ file: '', message: fault.message }] };
  }
}

function idOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function makeArticle(stored: StoredArticle, outlet: Outlet, language: string): Article {
  const { record, length, titleSpan } = stored;
  const { id, sha256, title, url, published, from, fetched, version, replaces, copyOf } = record;
  // One literal: copying parts together takes ten times as long, and there are thousands of articles.
  return {
    id,
    file: nameAdded(`${id}.txt`),
    get text() {
      // It is worked out once and is a property like the others from then on: every answer asks for texts.
      const { text } = stored;
      Object.defineProperty(this, 'text', { value: text, enumerable: true });
      return text;
    },
    length,
    sha256,
    title,
    titleSpan,
    outlet,
    credit: outlet.name,
    url,
    published,
    language: record.language ?? language,
    notes: [],
    furniture: [],
    added: { from, fetched, version, replaces, copyOf },
    corrections: [],
  };
}
