import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { AddedMemory } from './added-memory.ts';
import type { Article, Outlet } from './article.ts';
import type { Corpus, Issue, Party, Person, Problem } from './corpus.ts';
import { describeText, UNKNOWN_OUTLET } from './describe-text.ts';
import { readAdded } from './read-added.ts';
import { readArticle } from './read-article.ts';
import { readDayWritten, readFolder } from './read-folder.ts';
import { type Entries, keepFirst, readList, readOne } from './read-json.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  correctionSchema,
  issueSchema,
  outletSchema,
  partySchema,
  personSchema,
  recordSchema,
  spellingsSchema,
} from './seed-schemas.ts';
import { settleCorrections } from './settle-corrections.ts';

const LISTS = [
  'articles',
  'corrections',
  'issues',
  'outlets',
  'parties',
  'people',
  'record',
  'spellings',
].map((name) => `${name}.json`);

/**
 * Reads a seeds folder whole, with what was added to it. The same files give the same corpus. Whatever cannot be used is
 * named in `problems` and left out, and the rest is there; only a folder that cannot be read throws, with a message fit
 * for the person who named it. `memory` is of the same folder: what was added before is not read again.
 */
export function readCorpus(seedsDir: string, memory?: AddedMemory): Corpus {
  const { files, problems: unread } = readFolder(seedsDir, (name) => isText(name) || LISTS.includes(name));
  const problems: Problem[] = [...unread];
  const keep = <T>(list: Entries<T>): readonly T[] => {
    problems.push(...list.problems);
    return list.entries;
  };
  const readUnique = <T extends { id: string }>(name: string, schema: Parameters<typeof readList<T>>[2]) =>
    keepFirst(name, readList(name, files.get(name), schema), 'id', ({ id }) => id);

  const { name, rights, language } = readRecord(seedsDir, files.get('record.json'), keep);
  const outlets = keep(readUnique('outlets.json', outletSchema));
  const parties = keep(readUnique('parties.json', partySchema));
  const people = keep(settleParties(readUnique('people.json', personSchema), parties));
  const issues = keep(settleParents(readUnique('issues.json', issueSchema)));
  const spellings = keep(readList('spellings.json', files.get('spellings.json'), spellingsSchema));
  const records = keep(
    keepFirst('articles.json', readUnique('articles.json', articleRecordSchema), 'file', ({ file }) => file),
  );

  const isBare = !files.has('articles.json') && !unread.some(({ file }) => file === 'articles.json');
  const written = new Map(
    isBare ? [...files.keys()].filter(isText).map((file) => [file, readDayWritten(seedsDir, file)]) : [],
  );
  if (isBare && written.size > 0) problems.push({ file: 'articles.json', message: BARE });
  const articles = keep(readArticles(files, records, written, [...outlets, UNKNOWN_OUTLET], language));
  for (const { file } of records) {
    if ((isText(file) && files.has(file)) || unread.some((problem) => problem.file === file)) continue;
    const message = 'articles.json holds a record of this text, but the folder does not hold the text.';
    problems.push({ file, message });
  }
  const added = readAdded(seedsDir, outlets, language, memory);
  problems.push(...added.problems);
  const all = keep(
    keepFirst('added', { entries: [...articles, ...added.articles], problems: [] }, 'id', ({ id }) => id),
  );
  const corrections = keep(readList('corrections.json', files.get('corrections.json'), correctionSchema));
  const corrected = keep(settleCorrections(all, corrections, { people, parties }));
  return {
    ...{ name, rights, people, parties, issues, spellings, problems },
    articles: corrected.toSorted((a, b) => compare(a.published.day, b.published.day) || compare(a.id, b.id)),
    formerVersions: added.formerVersions,
    outlets: [...outlets, ...added.outlets],
    hash: hashFiles(files, [...added.hashes, ...written]),
  };
}

function readArticles(
  files: ReadonlyMap<string, Uint8Array>,
  records: readonly ArticleRecord[],
  written: ReadonlyMap<string, string>,
  outlets: readonly Outlet[],
  language: string,
): Entries<Article> {
  const recordOf = new Map(records.map((record) => [record.file, record]));
  const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const entries: Article[] = [];
  const problems: Problem[] = [];
  for (const [file, bytes] of files) {
    if (!isText(file)) continue;
    const day = written.get(file);
    const told = day && ((text: string) => describeText({ file, text, written: day }));
    const record = recordOf.get(file) ?? (told || undefined);
    const article = readArticle({ bytes, record, outlets: outletOf, language });
    if (typeof article === 'string') problems.push({ file, message: article });
    else entries.push(article);
  }
  return { entries, problems };
}

/** Said where a folder holds texts and no list of them. */
const BARE =
  'There is no such file: each text is taken for what it says itself, and no outlet or address is known of it.';

/** A record that does not say what it is still answers: it is called after its folder. */
function readRecord(
  folder: string,
  bytes: Uint8Array | undefined,
  keep: <T>(list: Entries<T>) => readonly T[],
): { name: string; rights: string; language: string } {
  const unnamed = {
    name: basename(folder),
    rights: 'Whose rights the texts are is not stated.',
    language: 'en',
  };
  const file = 'record.json';
  const missing = {
    file,
    message: 'There is no such file to use: it names the record and says whose rights the texts are.',
  };
  const list =
    bytes === undefined ? { entries: [], problems: [missing] } : readOne(file, bytes, recordSchema);
  return keep(list)[0] ?? unnamed;
}

/** A person whose party nobody knows is kept as one who speaks for none: vague, but not wrong. */
function settleParties(people: Entries<Person>, parties: readonly Party[]): Entries<Person> {
  const known = new Set(parties.map(({ id }) => id));
  const problems = [...people.problems];
  const entries = people.entries.map((person) => {
    if (person.party === null || known.has(person.party)) return person;
    const message = `"${person.name}" is kept without a party: "${person.party}" is not in parties.json.`;
    problems.push({ file: 'people.json', message });
    return { ...person, party: null };
  });
  return { entries, problems };
}

/** An issue whose parent nobody knows, or that lies within itself, is kept as one that is no part of another. */
function settleParents(issues: Entries<Issue>): Entries<Issue> {
  const parentOf = new Map(issues.entries.map(({ id, parent }) => [id, parent]));
  const problems = [...issues.problems];
  const entries = issues.entries.map((issue) => {
    const seen = new Set<string | null>();
    let above = issue.parent;
    while (above !== null && above !== issue.id && parentOf.has(above) && !seen.has(above)) {
      seen.add(above);
      above = parentOf.get(above) ?? null;
    }
    if (above === null) return issue;
    const message = `"${issue.name}" is kept without a parent: "${issue.parent}" leads to no issue of issues.json.`;
    problems.push({ file: 'issues.json', message });
    return { ...issue, parent: null };
  });
  return { entries, problems };
}

function hashFiles(
  files: ReadonlyMap<string, Uint8Array>,
  others: readonly (readonly [string, string])[],
): string {
  const hash = createHash('sha256');
  // The length keeps the end of one file from being taken for the beginning of the next.
  for (const [name, bytes] of files) hash.update(`${JSON.stringify(name)} ${bytes.length}\n`).update(bytes);
  hash.update(JSON.stringify(others));
  return hash.digest('hex');
}

function isText(name: string): boolean {
  return name.toLowerCase().endsWith('.txt');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
