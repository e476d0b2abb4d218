import { extractStatements } from '../../src/extract/extract-statements.ts';
import { makeNews } from './make-news.ts';

const PASSAGES = 2000;
const ROUNDS = 5;
const MEGABYTE = 1_000_000;
const SHARES = [0.25, 0.5, 1];

/** What is repeated until the text is long enough: signs and sentences that nobody writes, to make the work grow. */
const HOSTILE: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening marks': '“',
  'marked letters': '"a" ',
  'marks in marks': '“‘a’” ',
  brackets: '(',
  'a sentence of cues': 'a word said ',
  'a sentence of clauses': 'Roe, who said, ',
  'a sentence of dashes': 'Roe – said – ',
  'a sentence of quotations': '“a” said Roe, ',
  'sources without end': 'according to Roe ',
  names: 'Ada Roe Mercer and ',
  turns: 'Q: yes\nA: no\n',
  lines: 'Roe: "a"\n',
};

/** Prints characters a second on made-up news, and how the time grows with hostile texts up to a megabyte. */
export function benchExtract(): void {
  const texts = makeNews(PASSAGES).articles.map(({ text }) => text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const best = characters / measureBest(texts, ROUNDS) / 1000;
  console.log(`${'statements of made-up news'.padEnd(34)} ${best.toFixed(2)} M characters a second`);
  console.log(
    `${'hostile texts up to 1 MB'.padEnd(34)} kB a second, and the growth of time at twice the length`,
  );
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const whole = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const times = SHARES.map((share) => measureBest([whole.slice(0, MEGABYTE * share)], 2));
    const growth = times.slice(1).map((time, i) => (time / times[i]!).toFixed(1));
    const speed = MEGABYTE / times.at(-1)!;
    console.log(`  ${name.padEnd(32)} ${speed.toFixed(0).padStart(6)}  ${growth.join(', ')}`);
  }
}

function measureBest(texts: readonly string[], rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => measure(texts)));
}

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function measure(texts: readonly string[]): number {
  const { user } = process.cpuUsage();
  for (const text of texts) extractStatements({ text, furniture: [] });
  return process.cpuUsage({ user, system: 0 }).user / 1000;
}
