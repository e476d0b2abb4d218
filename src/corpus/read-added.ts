import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../text/fold.ts';
import { type Span, trimSpan } from '../text/span.ts';
import type { Article, Outlet } from './article.ts';
import type { Problem } from './corpus.ts';
import { decodeText } from './decode-text.ts';
import { findTitle, leaveOut } from './read-article.ts';
import { type Folder, listNames, readFiles, readStamp, type Stamp, UnreadableFolder } from './read-folder.ts';
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

/** What the two files of a usable article hold, and the stamps of text and record when they were read. */
export interface StoredArticle {
  readonly record: AddedRecord;
  readonly text: string;
  readonly titleSpan: Span | null;
  readonly recordHash: string;
  readonly stamps: readonly [Stamp, Stamp];
}

/**
 * The added articles that were read before, by id, with what was made of them if it was in this process. The files of one
 * never change once it is usable: a new version has an id of its own. So whoever reads a folder again reads only what is
 * new.
 */
export type AddedMemory = Map<string, { readonly stored: StoredArticle; readonly article?: Article }>;

/** Of what was remembered from an earlier reading of the folder, all whose files are still the ones that were read. */
export function remember(seedsDir: string, stored: Iterable<StoredArticle>): AddedMemory {
  const folder = join(seedsDir, ADDED_FOLDER);
  const memory: AddedMemory = new Map();
  for (const each of stored) {
    const { id } = each.record;
    const names = nameHalves(id);
    if (names.every((name, half) => readStamp(folder, name) === each.stamps[half])) {
      memory.set(id, { stored: each });
    }
  }
  return memory;
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
    const article = remembered?.article ?? makeArticle(stored, outlets.find, language);
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

/** The text and the record are halves of one article. */
function nameHalves(id: string): [text: string, record: string] {
  return [`${id}.txt`, `${id}.json`];
}

function idOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function hashFile(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

function readStored(
  id: string,
  { files, stamps }: Pick<Folder, 'files' | 'stamps'>,
): StoredArticle | Problem {
  const [textName, recordName] = nameHalves(id);
  const refuse = (why: string) => ({ file: nameAdded(textName), message: leaveOut(why) });
  const bytes = files.get(textName);
  const json = files.get(recordName);
  if (bytes === undefined) return refuse('its record is there, but its text is not');
  if (json === undefined) return refuse('its record is not there, as where adding it was cut short');
  const read = readOne(nameAdded(recordName), json, addedRecordSchema);
  const [record] = read.entries;
  if (record === undefined) return read.problems[0]!;
  if (record.id !== id) return refuse(`its record is that of "${record.id}"`);
  const text = decodeText(bytes);
  if (text === null || hashFile(bytes) !== record.sha256)
    return refuse('its text is damaged: it is not what was stored');
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  if (start === end) return refuse('it is empty');
  return {
    ...{ record, text, titleSpan: findTitle(text, [], record.title), recordHash: hashFile(json) },
    stamps: [stamps.get(textName)!, stamps.get(recordName)!],
  };
}

function makeArticle(
  { record, text, titleSpan }: StoredArticle,
  findOutlet: (record: AddedRecord) => Outlet,
  language: string,
): Article {
  const { id, sha256, title, url, published, from, fetched, version, replaces, copyOf } = record;
  const outlet = findOutlet(record);
  return {
    ...{ id, file: nameAdded(`${id}.txt`), text, sha256, title, url, published, outlet },
    titleSpan,
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
