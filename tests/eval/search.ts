import { existsSync, readFileSync } from 'node:fs';
import lunr from 'lunr';
import { type RankedDocument, type RankedQuery, rankDocuments } from '../../src/search/rank-documents.ts';
import { misspellQueries } from './typos.ts';

const FOLDER = '../shared/eval/search';
const COLLECTIONS = ['cran', 'cisi', 'med'];
const DEPTH = 10;
/** One set of slips is an accident: with thirty queries the shares of two differ by half. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

type Relevant = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** Document ids for each query, best first. */
type Run = ReadonlyMap<string, readonly string[]>;

/**
 * Prints, for each collection, the mean nDCG@10 of lunr as it comes, of the library's ranking, and of the
 * ranking of broad queries, and how sure each difference to the one before is: queries won and lost, and the t of a paired
 * test (beyond 2 it is no accident).
 */
export function evaluateSearch(): void {
  if (!existsSync(FOLDER)) {
    console.log(`${FOLDER} is not there: nothing to measure.`);
    return;
  }
  console.log('nDCG@10   lunr    ours    won  lost  t    broad   won  lost  t');
  for (const collection of COLLECTIONS) {
    const documents = readLines<RankedDocument>(`${FOLDER}/${collection}.docs.jsonl`);
    const queries = readLines<RankedQuery>(`${FOLDER}/${collection}.queries.jsonl`);
    const relevant = JSON.parse(readFileSync(`${FOLDER}/${collection}.qrels.json`, 'utf8')) as Relevant;
    const lunrs = scoreRun(queries, relevant, runLunr(documents, queries));
    const ours = scoreRun(queries, relevant, runOurs(documents, queries, false));
    const broad = scoreRun(queries, relevant, runOurs(documents, queries, true));
    const figures = [mean(lunrs).toFixed(4), ...compare(ours, lunrs), ...compare(broad, ours)];
    console.log(`${collection.padEnd(8)}  ${figures.join('  ')}`);
    printRepair(collection, documents, queries, relevant);
  }
}

/**
 * How much of what one misspelled word costs the speller gives back, over several sets of slips: without it the word finds
 * nothing. The t says how sure it is that something is left to be repaired.
 */
function printRepair(
  collection: string,
  documents: readonly RankedDocument[],
  queries: readonly RankedQuery[],
  relevant: Relevant,
): void {
  const texts = queries.map(({ text }) => text);
  const kept = SEEDS.flatMap((seed) =>
    misspellQueries(texts, seed).flatMap((slip, i) => (slip ? [{ ...queries[i]!, ...slip }] : [])),
  );
  const wanted = Object.fromEntries(kept.map(({ id }, i) => [String(i), relevant[id] ?? {}]));
  const score = (field: 'text' | 'typed' | 'without') => {
    const asked = kept.map((query, i) => ({ id: String(i), text: query[field] }));
    return scoreRun(asked, wanted, runOurs(documents, asked, true));
  };
  const [wholes, types, withouts] = [score('text'), score('typed'), score('without')];
  const [whole, typed, without] = [mean(wholes), mean(types), mean(withouts)];
  const share = (100 * (typed - without)) / (whole - without);
  const left = pairedT(wholes.map((each, i) => each - types[i]!));
  console.log(
    `${collection.padEnd(8)}  one word misspelled: ${without.toFixed(4)} without it, ${typed.toFixed(4)} read by the speller, ${whole.toFixed(4)} as it was: ${share.toFixed(0)} % repaired, t ${left.toFixed(1)} for the rest`,
  );
}

/** The mean, the queries won and lost against the other run, and the t of the paired test. */
function compare(scores: readonly number[], others: readonly number[]): string[] {
  const gains = scores.map((score, i) => score - others[i]!);
  const [won, lost] = [gains.filter((gain) => gain > 0), gains.filter((gain) => gain < 0)];
  const counts = [won, lost].map(({ length }) => String(length).padStart(4));
  return [mean(scores).toFixed(4), ...counts, pairedT(gains).toFixed(1).padStart(4)];
}

function runOurs(documents: readonly RankedDocument[], queries: readonly RankedQuery[], broad: boolean): Run {
  const rankings = [...rankDocuments(documents, queries, DEPTH, broad)];
  return new Map(rankings.map(({ query, ranking }) => [query, ranking.map(({ id }) => id)]));
}

/** lunr's defaults over title and text. Signs are taken out of the query, where lunr would read them as operators. */
function runLunr(documents: readonly RankedDocument[], queries: readonly RankedQuery[]): Run {
  const index = lunr(function () {
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const document of documents) this.add(document);
  });
  // well-known: 50 %
  const operators = /[:~^*+-]/g;
  const search = (text: string) => index.search(text.replace(operators, ' ')).slice(0, DEPTH);
  return new Map(queries.map(({ id, text }) => [id, search(text).map(({ ref }) => ref)]));
}

function scoreRun(queries: readonly RankedQuery[], relevant: Relevant, run: Run): number[] {
  return queries.map(({ id }) => {
    const good = relevant[id] ?? {};
    const gain = (run.get(id) ?? []).reduce(
      (sum, document, i) => sum + (good[document] ? discount(i) : 0),
      0,
    );
    const most = Math.min(DEPTH, Object.keys(good).length);
    const ideal = Array.from({ length: most }, (_, i) => discount(i)).reduce((sum, each) => sum + each, 0);
    return ideal === 0 ? 0 : gain / ideal;
  });
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 2);
}

function pairedT(differences: readonly number[]): number {
  const average = mean(differences);
  const squares = differences.reduce((sum, each) => sum + (each - average) ** 2, 0);
  const error = Math.sqrt(squares / (differences.length - 1) / differences.length);
  return error === 0 ? 0 : average / error;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
