import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../text/fold.ts';
import { trimSpan } from '../text/span.ts';
import type { Article, Outlet } from './article.ts';
import type { Problem } from './corpus.ts';
import { decodeText } from './decode-text.ts';
import { findTitle, leaveOut } from './read-article.ts';
import { type Folder, listNames, readFiles, UnreadableFolder } from './read-folder.ts';
import { readOne } from './read-json.ts';
import { type AddedRecord, addedRecordSchema } from './seed-schemas.ts';

/** The folder in the seeds folder that holds what was added: each article's text and its record, `ID.txt` and `ID.json`. */
export const ADDED_FOLDER = 'added';

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

/**
 * The added articles that were read before, by id. The files of one never change once it is usable: a new version has an
 * id of its own. So whoever reads a folder again reads only what is new.
 */
export type AddedMemory = Map<string, { readonly article: Article; readonly recordHash: string }>;

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
  const { names, files, problems: unread } = readAddedFolder(seedsDir, memory);
  const problems: Problem[] = unread.map(({ file, message }) => ({ file: nameAdded(file), message }));
  const outlets = makeOutletFinder(known);
  const articles: Article[] = [];
  const hashes = new Map<string, string>();
  for (const id of new Set(names.map(idOf))) {
    const remembered = memory.get(id);
    const [record, textHash] = remembered
      ? [remembered.recordHash, remembered.article.sha256]
      : [`${id}.json`, `${id}.txt`].map((name) => hashFile(files.get(name)));
    if (record !== undefined) hashes.set(nameAdded(`${id}.json`), record);
    if (textHash !== undefined) hashes.set(nameAdded(`${id}.txt`), textHash);
    const read = remembered?.article ?? readOneAdded(id, files, textHash, outlets.find, language);
    if ('message' in read) {
      problems.push(read);
      continue;
    }
    outlets.keep(read.outlet);
    memory.set(id, { article: read, recordHash: record! });
    articles.push(read);
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
  if (!existsSync(folder)) return { names: [], files: new Map(), problems: [] };
  try {
    const names = listNames(folder).filter((name) => /\.(?:txt|json)$/u.test(name));
    const there = new Set(names);
    for (const id of memory.keys()) {
      if (!there.has(`${id}.txt`) || !there.has(`${id}.json`)) memory.delete(id);
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
    return { names: [], files: new Map(), problems: [{ file: '', message: fault.message }] };
  }
}

/** Texts and records are halves of one article. */
function idOf(name: string): string {
  return name.replace(/\.[a-z]+$/u, '');
}

function hashFile(bytes: Uint8Array | undefined): string | undefined {
  return bytes && hash('sha256', bytes);
}

function readOneAdded(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  sha256: string | undefined,
  findOutlet: (record: AddedRecord) => Outlet,
  language: string,
): Article | Problem {
  const file = nameAdded(`${id}.txt`);
  const refuse = (why: string) => ({ file, message: leaveOut(why) });
  const bytes = files.get(`${id}.txt`);
  const json = files.get(`${id}.json`);
  if (bytes === undefined) return refuse('its record is there, but its text is not');
  if (json === undefined) return refuse('its record is not there, as where adding it was cut short');
  const read = readOne(nameAdded(`${id}.json`), json, addedRecordSchema);
  const [record] = read.entries;
  if (record === undefined) return read.problems[0]!;
  if (record.id !== id) return refuse(`its record is that of "${record.id}"`);
  const text = decodeText(bytes);
  if (text === null || sha256 !== record.sha256)
    return refuse('its text is damaged: it is not what was stored');
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  if (start === end) return refuse('it is empty');
  const { title, url, published, from, fetched, version, replaces, copyOf } = record;
  const outlet = findOutlet(record);
  return {
    ...{ id, file, text, sha256, title, url, published, outlet },
    titleSpan: findTitle(text, [], title),
    credit: outlet.name,
    language: record.language ?? language,
    notes: [],
    furniture: [],
    added: { from, fetched, version, replaces, copyOf },
    corrections: [],
  };
}

/** Finds a record's outlet by any of its names; one that nobody knows is made, once. */
function makeOutletFinder(known: readonly Outlet[]) {
  const made: Outlet[] = [];
  const named = new Map<string, Outlet>();
  const keep = (outlet: Outlet) => {
    for (const name of [outlet.id, outlet.name, ...outlet.otherNames]) named.set(foldText(name), outlet);
  };
  known.forEach(keep);
  const keepNew = (outlet: Outlet) => {
    if (named.has(foldText(outlet.name))) return outlet;
    keep(outlet);
    made.push(outlet);
    return outlet;
  };
  const find = ({ outlet: name }: AddedRecord): Outlet => {
    const found = named.get(foldText(name));
    if (found !== undefined) return found;
    return keepNew({ id: foldText(name), name, otherNames: [] });
  };
  return { made, find, keep: keepNew };
}

function nameAdded(file: string): string {
  return `${ADDED_FOLDER}/${file}`;
}
