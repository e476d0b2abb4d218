import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildHoldings } from '../../src/search/build-library.ts';
import { encodeHoldings } from '../../src/search/library-format.ts';
import { makeNews } from './make-news.ts';
import { sayTiming, type Timing } from './measure.ts';
import type { ScaleFigures } from './measure-scale.ts';

const MEGABYTE = 2 ** 20;
/** lunr's own index of more passages than this takes most of a minute and a gigabyte. */
const MOST_FOR_LUNR = 10_000;

/**
 * Prints, for each number of passages of made-up news, how long the library takes to build, load and answer, how much it
 * holds, how that grows, and how long lunr itself searches the same passages.
 */
export async function benchScale(sizes: readonly number[]): Promise<void> {
  let before: ScaleFigures | null = null;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'scale-'));
    try {
      const file = join(folder, 'bench.library');
      console.log(`\n## ${size} passages`);
      buildFile(size, file);
      const figures = await measureApart(file, size);
      say('load', `${figures.load.toFixed(0)} ms`);
      const { memoryOfTexts, memory, memoryAtEnd } = figures;
      const [texts, all, end] = [memoryOfTexts, memory, memoryAtEnd].map((bytes) =>
        (bytes / MEGABYTE).toFixed(0),
      );
      say(
        'resident memory',
        `${all} MB, ${texts} MB of it the program and the texts; ${end} MB after all questions`,
      );
      for (const [name, timing] of Object.entries(figures.timings)) sayBeside(name, timing, figures, before);
      before = figures;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

function buildFile(size: number, file: string): void {
  const corpus = makeNews(size);
  const started = performance.now();
  const holdings = buildHoldings(corpus);
  const seconds = (performance.now() - started) / 1000;
  const bytes = encodeHoldings(holdings, 'bench');
  writeFileSync(file, bytes);
  const { statements, events, index } = holdings;
  say(
    'holds',
    `${statements.length} statements, ${events.length} events, ${index.postings.terms.length} terms`,
  );
  say('build', `${seconds.toFixed(1)} s with all extraction`);
  say('file', `${(bytes.length / MEGABYTE).toFixed(1)} MB`);
}

/** A process of its own has no memory that building left behind. */
function measureApart(file: string, size: number): Promise<ScaleFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(
      join(import.meta.dirname, 'measure-scale.ts'),
      [file, String(size), ...(size <= MOST_FOR_LUNR ? ['lunr'] : [])],
      { execArgv: ['--expose-gc', '--import', 'tsx'] },
    );
    child.once('message', (figures) => resolve(figures as ScaleFigures));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The measuring process ended with status ${code}.`)));
  });
}

function sayBeside(name: string, timing: Timing, { lunr }: ScaleFigures, before: ScaleFigures | null): void {
  const notes = [];
  const theirs = lunr[name];
  if (theirs) {
    const ratios = [theirs.p50 / timing.p50, theirs.p99 / timing.p99].map((ratio) => ratio.toFixed(1));
    notes.push(`lunr: ${ratios.join(' and ')} times as long`);
  }
  const smaller = before?.timings[name];
  if (smaller)
    notes.push(
      `grew ${(timing.p50 / smaller.p50).toFixed(1)} and ${(timing.p99 / smaller.p99).toFixed(1)} times`,
    );
  console.log([sayTiming(name, timing), ...notes].join(' · '));
}

function say(name: string, figure: string): void {
  console.log(`${name.padEnd(34)} ${figure}`);
}
