import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openPlace } from '../../src/search/library-file.ts';
import { SOURCE_FOLDER } from '../../src/source-folder.ts';
import { makeNews } from './make-news.ts';
import { sayTiming, type Timing } from './measure.ts';
import type { ScaleFigures } from './measure-scale.ts';
import { writeNews } from './write-news.ts';

const RUN = new URL('run.js', SOURCE_FOLDER);
const MEGABYTE = 2 ** 20;
/** lunr's own index of more passages than this takes more memory than Node gives. */
const MOST_FOR_LUNR = 100_000;

/**
 * Prints, for each number of passages of made-up news, how long the library takes to build, to be ready and to answer, how
 * much it holds, how it takes in an article, how that grows, and how long other searches take for the same passages.
 */
export async function benchScale(sizes: readonly number[]): Promise<void> {
  let before: ScaleFigures | null = null;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'scale-'));
    const place = { seedsDir: join(folder, 'seeds'), libraryDir: join(folder, 'library') };
    try {
      console.log(`\n## ${size} passages`);
      buildFile(size, place);
      const figures = await measureApart(place, size);
      sayFigures(figures, before);
      before = figures;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

interface Place {
  readonly seedsDir: string;
  readonly libraryDir: string;
}

function buildFile(size: number, place: Place): void {
  mkdirSync(place.seedsDir);
  writeNews(place.seedsDir, makeNews(size));
  const started = performance.now();
  const { holdings } = openPlace(place);
  const seconds = (performance.now() - started) / 1000;
  const { statements, events, positions, index } = holdings;
  const counts = [
    `${statements.length} statements`,
    `${events.length} events`,
    `${positions.length} positions`,
    `${index.postings.terms.length} terms`,
  ];
  say('holds', counts.join(', '));
  say('build', `${seconds.toFixed(1)} s with all extraction, and its file written`);
  const [file = ''] = readdirSync(place.libraryDir);
  say('file', `${(statSync(join(place.libraryDir, file)).size / MEGABYTE).toFixed(1)} MB`);
}

/** A process of its own has no memory that building left behind. */
function measureApart({ seedsDir, libraryDir }: Place, size: number): Promise<ScaleFigures> {
  const beside = ['MiniSearch', 'FTS5', ...(size <= MOST_FOR_LUNR ? ['lunr'] : [])];
  return new Promise((resolve, reject) => {
    const measure = join(import.meta.dirname, 'measure-scale.ts');
    const child = fork(RUN, [measure, seedsDir, libraryDir, ...beside], { execArgv: ['--expose-gc'] });
    child.once('message', (figures) => resolve(figures as ScaleFigures));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The measuring process ended with status ${code}.`)));
  });
}

function sayFigures(figures: ScaleFigures, before: ScaleFigures | null): void {
  const { ready, preparing, memoryOfProgram, memory, memoryAtEnd, timings, any, growth, socket } = figures;
  say('ready from the file', `${ready.toFixed(0)} ms, with the texts${grew(ready, before?.ready)}`);
  const [whole, stop, first] = [preparing.whole, preparing.stop, preparing.first].map((ms) => ms.toFixed(0));
  say(
    'answers prepared',
    `in ${whole} ms after that, longest stop ${stop} ms; then the first one took ${first} ms`,
  );
  const [program, all, end] = [memoryOfProgram, memory, memoryAtEnd].map((bytes) =>
    (bytes / MEGABYTE).toFixed(0),
  );
  say('resident memory', `${all} MB, ${program} MB of it the program; ${end} MB after all questions`);
  const { searchable, stall, answered } = growth;
  say(
    'adding an article',
    `searchable in ${searchable.toFixed(0)} ms${grew(searchable, before?.growth.searchable)}, longest stop ${stall.toFixed(0)} ms, ${answered} answers meanwhile`,
  );
  for (const [name, timing] of Object.entries(timings)) sayBeside(name, timing, figures, before);
  console.log(sayTiming('any answer', any));
  const name = 'answers through the socket';
  if (socket === null) say(name, 'one took longer than the channel waits');
  else console.log(sayTiming(name, socket));
}

function sayBeside(
  name: string,
  timing: Timing,
  { others }: ScaleFigures,
  before: ScaleFigures | null,
): void {
  const beside = Object.entries(others).flatMap(([other, theirs]) => {
    const their = theirs[name];
    if (their === undefined) return [];
    const ratios = [their.p50 / timing.p50, their.p99 / timing.p99].map((ratio) => ratio.toFixed(1));
    return [`${other}: ${ratios.join(' and ')} times as long`];
  });
  const smaller = before?.timings[name];
  const growth = smaller
    ? [`grew ${(timing.p50 / smaller.p50).toFixed(1)} and ${(timing.p99 / smaller.p99).toFixed(1)} times`]
    : [];
  console.log([sayTiming(name, timing), ...beside, ...growth].join(' · '));
}

function grew(figure: number, smaller: number | undefined): string {
  return smaller === undefined ? '' : ` (grew ${(figure / smaller).toFixed(1)} times)`;
}

function say(name: string, figure: string): void {
  console.log(`${name.padEnd(34)} ${figure}`);
}
