import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractStatements } from '../../src/extract/extract-statements.ts';
import type { Statement } from '../../src/extract/statement.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { type GoldDocument, type GoldQuote, QUOTES_FOLDER, readGold } from './quotes-data.ts';

type View = 'direct' | 'speech';

/** Prints how well quotations and their speakers are found on the dev part of the data beside the project. */
export function evaluateQuotes(): void {
  const marked = readGold('direct', 'dev');
  const speech = readGold('speech', 'dev');
  if (marked === null || speech === null) {
    console.log(`The measuring data is not there (${QUOTES_FOLDER}): nothing was measured.`);
    return;
  }
  const found = marked.map(({ text }) => extractStatements({ text, furniture: [] }));
  console.log(`${measureSpeed(marked).toLocaleString('en')} characters a second (best of five, warm)\n`);
  printScores('dev', marked, speech, found);
  printConstructions(speech, found);
  printCalibration('marked', marked, found);
  printCalibration('speech', speech, found);
}

/** Prints what was found in each document of a part as its scorer counts it, three ways. */
export function printScores(
  part: 'train' | 'dev',
  marked: readonly GoldDocument[],
  speech: readonly GoldDocument[],
  found: readonly Statement[][],
): void {
  printScore('marked quotations', `direct_${part}`, marked, found, []);
  printScore('direct quotations', `direct_${part}`, marked, found, ['--type', 'direct']);
  printScore('all speech', `speech_${part}`, speech, found, []);
}

/** Characters a second over all documents; the best run is the one that other work on the machine disturbed least. */
function measureSpeed(documents: readonly GoldDocument[]): number {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const seconds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const { text } of documents) extractStatements({ text, furniture: [] });
    return (performance.now() - start) / 1000;
  });
  return Math.round(characters / Math.min(...seconds));
}

/** What a statement predicts in a view: its marked stretches, or its whole content. */
function listPredictions(view: View, statement: Statement): Span[] {
  return view === 'direct' ? [...statement.marked] : [statement.span];
}

function printScore(
  name: string,
  data: `${View}_${'train' | 'dev'}`,
  gold: readonly GoldDocument[],
  found: readonly Statement[][],
  options: string[],
): void {
  const view = data.startsWith('direct') ? 'direct' : 'speech';
  const folder = mkdtempSync(path.join(tmpdir(), 'quotes-'));
  const file = path.join(folder, 'found.jsonl');
  const lines = gold.map(({ id, text }, i) => {
    const quotes = found[i]!.flatMap((statement) => {
      const mention = statement.speaker?.mention;
      const speaker =
        mention === undefined ? null : { ...mention, text: text.slice(mention.start, mention.end) };
      return listPredictions(view, statement).map(({ start, end }) => ({ start, end, speaker }));
    });
    return JSON.stringify({ id, quotes });
  });
  writeFileSync(file, lines.join('\n'));
  const scorer = path.join(QUOTES_FOLDER, 'score.mjs');
  const goldFile = path.join(QUOTES_FOLDER, `polnear_${data}.jsonl`);
  const report = execFileSync('node', [scorer, goldFile, file, ...options], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const wanted = report.split('\n').filter((line) => /^(?:iou>=0.8|chars|joint )/.test(line));
  console.log(`${name}\n  ${wanted.join('\n  ')}\n`);
}

/** Groups what was missed and wrongly attributed by how the article builds it. */
function printConstructions(gold: readonly GoldDocument[], found: readonly Statement[][]): void {
  const groups = new Map<string, { all: number; missed: number; wrong: number }>();
  gold.forEach((document, i) => {
    for (const quote of document.quotes) {
      const key = nameConstruction(document.text, quote);
      const group = groups.get(key) ?? { all: 0, missed: 0, wrong: 0 };
      const statement = found[i]!.find(({ span }) => shareMost(span, quote));
      group.all++;
      if (statement === undefined) group.missed++;
      else if (!isSpeaker(statement, quote)) group.wrong++;
      groups.set(key, group);
    }
  });
  console.log('errors by construction (all speech): of all, not found, wrong or no speaker');
  for (const [key, { all, missed, wrong }] of [...groups].sort((a, b) => b[1].all - a[1].all)) {
    console.log(
      `  ${key.padEnd(46)}${String(all).padStart(6)}${String(missed).padStart(6)}${String(wrong).padStart(6)}`,
    );
  }
  console.log('');
}

function nameConstruction(text: string, { start, end, type, speaker, cue, speakerForm }: GoldQuote): string {
  if (speaker === null) return `${type}, nobody named`;
  const side =
    speaker.end <= start ? 'speaker first' : speaker.start >= end ? 'speaker after' : 'speaker inside';
  const between = text.slice(Math.min(end, speaker.end), Math.max(start, speaker.start));
  const order = cue !== null && cue.start < speaker.start ? 'verb, speaker' : 'speaker, verb';
  const place = between.includes('\n') ? 'other paragraph' : order;
  return `${type}, ${side}, ${place}, ${/^name|\+name/.test(speakerForm) ? 'name' : speakerForm}`;
}

/** For each stated certainty: how many there are and how many have the right extent and speaker. */
export function printCalibration(
  name: View | 'marked',
  gold: readonly GoldDocument[],
  found: readonly Statement[][],
): void {
  const view = name === 'marked' ? 'direct' : 'speech';
  const counts = new Map<string, { all: number; found: number; right: number }>();
  gold.forEach((document, i) => {
    for (const statement of found[i]!) {
      for (const span of listPredictions(view, statement)) {
        const count = counts.get(statement.certainty) ?? { all: 0, found: 0, right: 0 };
        const quote = document.quotes.find((each) => shareMost(span, each));
        count.all++;
        if (quote !== undefined) count.found++;
        if (quote !== undefined && isSpeaker(statement, quote)) count.right++;
        counts.set(statement.certainty, count);
      }
    }
  });
  const quotes = gold.flatMap((document) => document.quotes);
  const named = quotes.filter(({ speakerForm }) => speakerForm.includes('name')).length;
  console.log(
    `certainty against truth (${name}): stated, quotation right, speaker right too, speaker right if quotation is`,
  );
  for (const [certainty, { all, found: matched, right }] of [...counts].sort((a, b) => b[1].all - a[1].all)) {
    const shares = [matched / all, right / all, right / Math.max(1, matched)].map(
      (x) => `${(100 * x).toFixed(1)} %`,
    );
    console.log(
      `  ${certainty.padEnd(10)}${String(all).padStart(6)}  ${shares.map((share) => share.padStart(8)).join('')}`,
    );
  }
  const right = counts.get('named')?.right ?? 0;
  const recall = ((100 * right) / named).toFixed(1);
  console.log(`  "named" gives ${recall} % of the ${named} quotations whose speaker is a name\n`);
}

function isSpeaker({ speaker }: Statement, quote: GoldQuote): boolean {
  if (speaker === null || quote.speaker === null) return speaker === null && quote.speaker === null;
  return overlaps(speaker.mention, quote.speaker);
}

function shareMost(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (a.end - a.start + (b.end - b.start) - shared) >= 0.8;
}
