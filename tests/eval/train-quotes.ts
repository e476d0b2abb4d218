import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { splitName } from '../../src/extract/quotes/features.ts';
import { learnQuotes, type Models } from './learn-quotes.ts';
import { readGold } from './quotes-data.ts';

const WEIGHTS_FILE = path.resolve(import.meta.dirname, '../../src/extract/weights.json');

/** Learns src/extract/weights.json from the training part. Run: npx tsx tests/eval/train-quotes.ts */
function trainQuotes(): void {
  const marked = readGold('direct', 'train');
  const speech = readGold('speech', 'train');
  if (marked === null || speech === null) {
    console.log('The training part is not there: nothing was learned.');
    return;
  }
  const models = learnQuotes(marked, speech);
  writeFileSync(WEIGHTS_FILE, formatWeights(models));
  console.log(
    `weights: ${Object.entries(models)
      .map(([name, { size }]) => `${name} ${size}`)
      .join(', ')}`,
  );
}

/** The weights as JSON, each form of feature once, as many to a line as can be read. */
function formatWeights(models: Models): string {
  const written = Object.entries(models).map(([name, weights]) => {
    const forms = Object.entries(groupForms(weights)).map(([form, filled]) => wrap(form, filled));
    return `${write(name)}: {\n${forms.join(',\n')}}`;
  });
  return `{\n${written.join(',\n')}\n}\n`;
}

const write = (name: string) => JSON.stringify(name);

function groupForms(weights: ReadonlyMap<string, number>): Record<string, string[]> {
  const forms: Record<string, string[]> = {};
  for (const [name, weight] of [...weights].sort()) {
    const { form, filling } = splitName(name);
    forms[form] ??= [];
    forms[form].push(`${write(filling)}: ${weight}`);
  }
  return forms;
}

const LONGEST_LINE = 110;

function wrap(form: string, pieces: readonly string[]): string {
  const lines = [` ${write(form)}: {`];
  pieces.forEach((piece, i) => {
    const written = `${piece}${i < pieces.length - 1 ? ',' : '}'}`;
    const line = lines.at(-1)!;
    if (line.length + written.length + 1 > LONGEST_LINE) lines.push(`  ${written}`);
    else lines[lines.length - 1] = `${line} ${written}`;
  });
  return lines.join('\n');
}

trainQuotes();
