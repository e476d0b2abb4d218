import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DateMention } from '../../src/extract/dates/date-mention.ts';
import { findDates } from '../../src/extract/dates/find-dates.ts';
import { classifyExpression } from './classify-expression.ts';
import { type GoldDates, scoreDates } from './score-dates.ts';

/** Measuring data lies beside the project, never in it. */
const FOLDER = path.resolve(import.meta.dirname, '../../../shared/eval/dates');
/** Errors shown of each class. */
const LONGEST_LIST = 10;

/** Prints the figures of the dates for every set that is there, the errors by the class of their expression. */
export function evaluateDates(): void {
  for (const set of ['timebank', 'aquaint']) {
    const gold = readLines(path.join(FOLDER, `${set}.jsonl`));
    if (gold === null) {
      console.log(`${set}: no data`);
      continue;
    }
    const { precision, recall, f1, errors, spanF1 } = scoreDates(gold, (document) =>
      findDates({ text: document.text, furniture: [], published: document.dct }),
    );
    console.log(`${set}: value P ${precision} R ${recall} F1 ${f1}, any expression F1 ${spanF1}`);
    console.log(`  ${measureSpeed(gold)} characters a second`);
    printErrors(errors);
  }
  printProbes();
}

/** Read twice, since the first time is the compiler's. */
function measureSpeed(gold: readonly GoldDates[]): string {
  let speed = 0;
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    let characters = 0;
    for (const { text, dct } of gold) {
      findDates({ text, furniture: [], published: dct });
      characters += text.length;
    }
    speed = (characters / (performance.now() - start)) * 1000;
  }
  return Math.round(speed).toLocaleString('en');
}

function printErrors(errors: readonly { text: string; line: string }[]): void {
  const groups = new Map<string, { line: string }[]>();
  for (const error of errors) {
    const name = classifyExpression(error.text);
    groups.set(name, [...(groups.get(name) ?? []), error]);
  }
  for (const [name, group] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${name}: ${group.length}`);
    for (const { line } of group.slice(0, LONGEST_LIST)) console.log(`    ${line}`);
  }
}

/** The probes are read by a person: each with what was found in it. */
function printProbes(): void {
  for (const probe of readLines(path.join(FOLDER, 'probes.jsonl')) ?? []) {
    const found = findDates({ text: probe.text, furniture: [], published: probe.dct });
    console.log(
      `  ${probe.text} | wanted ${probe.gold} | found ${found.map((mention) => describe(probe.text, mention)).join(' + ') || 'none'}`,
    );
  }
}

function describe(text: string, mention: DateMention): string {
  return `${text.slice(mention.span.start, mention.span.end)} = ${mention.value} (${mention.kind}, ${mention.basis})`;
}

function readLines(file: string): GoldDates[] | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldDates);
}
