import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildLibrary } from '../../src/search/build-library.ts';
import type { Library } from '../../src/search/library.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { record } from '../record.ts';

/** What a careful reader lists: the words that the sentence begins with or all of it, whose position, on what. */
export interface Listed {
  readonly file: string;
  readonly begins: string;
  readonly party: string;
  readonly issue: string;
  /** A reader may list it or leave it out. */
  readonly may?: boolean;
}

/** How the found positions compare with a reader's list. */
export interface PositionScore {
  readonly found: number;
  readonly right: number;
  readonly listed: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Percent. */
  readonly precision: number;
  readonly recall: number;
}

/** The list in the folder of its subject. */
export const GOLD = 'positions.gold.json';
const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/**
 * Invented subjects, each with its list, beside that of the record (positions.gold.json here), in which must stand what two
 * readers who knew neither the program nor the list both named. When each subject was read for the first time, before
 * anything was mended for it, precision and recall were: river talks 95.7 and 73.1, herring dispute 82.5 and 55.4, dock wages 81.3 and 57.8,
 * coalition talks 91.2 and 62.0, then, after the mending for these, Maravi talks 80.6 and 55.8, steel dispute 75.0 and
 * 72.2. Most of what was wrong then was a second issue of a sentence that a reader may list, and is now allowed.
 * Subjects in which most sentences name neither their issue nor their speaker came later: airline takeover 95.7 and 35.1,
 * climate accord 95.7 and 35.4, rent freeze 100.0 and 8.3; after much of the mending for these, truce talks 64.5 and 37.5,
 * prison bill 76.9 and 42.6, missile treaty 55.9 and 42.9, stadium plan 73.9 and 37.2, sanctions vote 89.5 and 39.0.
 * Then island autonomy 100.0 and 38.1, gas transit 89.7 and 36.9, pension reform 75.0 and 44.3.
 * Short articles in the style of agencies, before the mending for them: air corridor 83.3 and 64.7, hospital reform 82.5 and
 * 50.9.
 * Six short articles each, written to the definition of a position alone, in the plain style of agencies, read when all
 * rules and all that is learned stood fast: border river, war and host, dock automation and two camps, together 90.4 and
 * 87.6. From which probability on an issue is taken was settled after that.
 * The latest subjects (river fund to grain corridor, plant closure aside) were measured before they were learned from: 90.2
 * and 81.6.
 * By now what a position is on is learned from these lists too: how well it is chosen in articles that nothing was learned
 * from, train-choices.ts prints.
 */
export const SUBJECTS = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, GOLD)));

/** Prints precision and recall of positions: on the subjects in these folders or, without one, on the record and the kept subjects. */
export function evaluatePositions(folders: readonly string[]): void {
  for (const folder of folders) {
    if (existsSync(join(folder, GOLD))) report(folder, scoreFolder(folder));
    else console.error(`${folder}: there is no ${GOLD} in it.`);
  }
  if (folders.length > 0) return;
  report('the record', scorePositions(record, resolve(import.meta.dirname, GOLD)));
  for (const name of SUBJECTS) report(name, scoreSubject(name));
}

/** How the positions of an invented subject compare with its list. */
export function scoreSubject(name: string): PositionScore {
  return scoreFolder(join(FIXTURES, name));
}

/** The same of a folder of seeds that holds its list. */
function scoreFolder(folder: string): PositionScore {
  return scorePositions(buildLibrary(readCorpus(folder)), join(folder, GOLD));
}

/** Compares the positions of a library with the list in a file. */
export function scorePositions(library: Library, goldFile: string): PositionScore {
  const gold = readListed(goldFile);
  const rows = library.positions.map((position) => ({
    file: position.passage.article.file,
    text: sliceSpan(position.passage.article.text, position.span),
    party: position.party.id,
    issue: position.issue.id,
  }));
  const isListed = (row: (typeof rows)[number], listed: Listed) =>
    row.party === listed.party && row.issue === listed.issue && isOfSentence(listed, row);
  const wanted = gold.filter(({ may }) => !may);
  const missed = wanted.filter((each) => !rows.some((row) => isListed(row, each)));
  const allowed = rows.filter((row) => gold.some((each) => isListed(row, each)));
  const wrong = rows.filter((row) => !allowed.includes(row));
  return {
    ...{ found: rows.length, right: allowed.length, listed: wanted.length },
    missed: missed.map(
      ({ file, begins, party, issue }) => `${file.slice(0, 3)} ${party} ${issue}: ${begins}`,
    ),
    wrong: wrong.map(
      ({ file, text, party, issue }) => `${file.slice(0, 3)} ${party} ${issue}: ${text.slice(0, 90)}`,
    ),
    precision: (100 * allowed.length) / Math.max(1, rows.length),
    recall: (100 * (wanted.length - missed.length)) / Math.max(1, wanted.length),
  };
}

export function readListed(file: string): Listed[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Listed[];
}

/** Whether what a reader lists is in a sentence of a file. */
export function isOfSentence(
  { file, begins }: Listed,
  sentence: { readonly file: string; readonly text: string },
): boolean {
  const [text, beginning] = [plain(sentence.text), plain(begins)];
  return sentence.file === file && (text.includes(beginning) || beginning.includes(text));
}

function report(name: string, score: PositionScore): void {
  const { found, right, listed, precision, recall, missed, wrong } = score;
  console.log(
    `${name}: precision ${precision.toFixed(1)} (${right} of ${found}), recall ${recall.toFixed(1)} (of ${listed} listed)`,
  );
  for (const line of missed) console.log(`  missed ${line}`);
  for (const line of wrong) console.log(`  wrong  ${line}`);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
