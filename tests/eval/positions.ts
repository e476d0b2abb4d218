import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildLibrary } from '../../src/search/build-library.ts';
import type { Library } from '../../src/search/library.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { record } from '../record.ts';

/** What a careful reader lists: the words that the sentence begins with, whose position, on what. */
interface Listed {
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

const RIVER = resolve(import.meta.dirname, '../fixtures/river-talks');

/** Prints precision and recall of positions on the record and on an invented subject. */
export function evaluatePositions(): void {
  report('the record', scorePositions(record, resolve(import.meta.dirname, 'positions.gold.json')));
  if (existsSync(RIVER))
    report('river talks', scorePositions(readRiver(), join(RIVER, 'positions.gold.json')));
}

/** The library of the invented subject. */
export function readRiver(): Library {
  return buildLibrary(readCorpus(RIVER));
}

/** Compares the positions of a library with the list in a file. */
export function scorePositions(library: Library, goldFile: string): PositionScore {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Listed[];
  const rows = library.positions.map((position) => ({
    file: position.passage.article.file,
    text: plain(sliceSpan(position.passage.article.text, position.span)),
    party: position.party.id,
    issue: position.issue.id,
  }));
  const isListed = (row: (typeof rows)[number], { file, begins, party, issue }: Listed) =>
    row.file === file &&
    row.party === party &&
    row.issue === issue &&
    (row.text.includes(plain(begins)) || plain(begins).includes(row.text));
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
