import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../commands/index.ts';
import type { TypedOptions } from '../../src/command/command.ts';
import { readOptions } from '../../src/command/read-options.ts';
import { isSilent, toJson } from '../../src/reply/json-answer.ts';
import { foldText } from '../../src/text/fold.ts';
import { NOWHERE } from '../nowhere.ts';
import { record } from '../record.ts';

/** Measuring data lies beside the project, never in it. */
const FILE = path.resolve(import.meta.dirname, '../../../shared/eval/questions.json');

interface Question {
  readonly id: string;
  readonly command: string;
  readonly query: string;
  readonly expected: {
    readonly mustContain: readonly string[];
    readonly mustNotContain?: readonly string[];
    readonly refuse?: boolean;
    readonly mustWarn?: boolean;
    readonly speaker?: string;
    readonly date?: string | readonly string[];
  };
}

interface JsonAnswer {
  readonly text: string;
  readonly items: readonly {
    readonly text: string;
    readonly speaker: { readonly name: string | null; readonly asWritten: string | null } | null;
    readonly date: { readonly value: string } | null;
  }[];
  readonly warnings: readonly string[];
}

/** Asks every question whose command exists, and prints which are answered as they should be and what others lack. */
export async function evaluateQuestions(): Promise<void> {
  if (!existsSync(FILE)) {
    console.log('no data');
    return;
  }
  const { questions } = JSON.parse(readFileSync(FILE, 'utf8')) as { questions: Question[] };
  const tally = new Map<string, { asked: number; right: number }>();
  for (const question of questions) {
    const lacks = await askQuestion(question);
    if (lacks === null) continue;
    const { asked, right } = tally.get(question.command) ?? { asked: 0, right: 0 };
    tally.set(question.command, { asked: asked + 1, right: right + Number(lacks.length === 0) });
    console.log(`  ${question.id} ${question.query}: ${lacks.length === 0 ? 'right' : lacks.join('; ')}`);
  }
  for (const [name, { asked, right }] of tally) console.log(`${name}: ${right} of ${asked} right`);
}

/** What the answer lacks, or null where there is no such command yet. */
async function askQuestion({ command: name, query, expected }: Question): Promise<string[] | null> {
  const command = commands.find((each) => each.name === name);
  if (command?.positional === undefined) return null;
  const read = readOptions(command, { [command.positional]: query } as TypedOptions);
  if (!read.ok) return expected.refuse ? [] : [`refused: ${read.sentences.join(' ')}`];
  const answer = await command.answer(read.options, record, NOWHERE);
  const json = toJson(name, answer) as unknown as JsonAnswer;
  const { mustContain, mustNotContain = [], refuse = false, mustWarn = false } = expected;
  return [
    ...(refuse && !isSilent(answer) ? ['should be silent'] : []),
    ...(!refuse && isSilent(answer) ? ['is silent'] : []),
    ...mustContain.filter((part) => !json.text.includes(part)).map((part) => `lacks “${part}”`),
    ...mustNotContain.filter((part) => json.text.includes(part)).map((part) => `has “${part}”`),
    ...(mustWarn && json.warnings.length === 0 ? ['lacks a warning'] : []),
    ...checkSpeaker(expected.speaker, json),
    ...checkDates(expected.date, json),
  ];
}

/** One of several names for the speaker is enough: "Kremlin / Peskov". */
function checkSpeaker(wanted: string | undefined, { items }: JsonAnswer): string[] {
  if (wanted === undefined) return [];
  const names = items.map(({ speaker }) => foldText(`${speaker?.name} ${speaker?.asWritten}`));
  const isThere = wanted.split(' / ').some((name) => names.some((each) => each.includes(foldText(name))));
  return isThere ? [] : [`speaker is ${names.join(', ')}`];
}

function checkDates(wanted: Question['expected']['date'], { items }: JsonAnswer): string[] {
  const values = items.map(({ date }) => date?.value ?? 'none');
  return [wanted ?? []]
    .flat()
    .filter((date) => !values.some((value) => value.startsWith(date)))
    .map((date) => `lacks the date ${date}, has ${[...new Set(values)].join(', ')}`);
}
