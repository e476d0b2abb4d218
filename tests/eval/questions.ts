import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../commands/index.ts';
import type { TypedOptions } from '../../src/command/command.ts';
import { readOptions } from '../../src/command/read-options.ts';
import { isSilent, toJson } from '../../src/reply/json-answer.ts';
import type { Library } from '../../src/search/library.ts';
import { foldText } from '../../src/text/fold.ts';
import { NOWHERE } from '../nowhere.ts';
import { openRecord } from './open-record.ts';

/** Measuring data lies beside the project, never in it. */
const FILE = path.resolve(import.meta.dirname, '../../../shared/eval/questions.json');
/** Questions as people type them on the folders of tests/fixtures and subjects, by which the answers were mended. */
const KEPT = path.resolve(import.meta.dirname, 'questions');

interface Question {
  readonly id: string;
  readonly command: string;
  readonly query: string;
  /** The folder of tests/fixtures or subjects, or the whole path of another, that is asked; the record that the bot comes with where there is none. */
  readonly record?: string;
  readonly expected: {
    readonly mustContain?: readonly string[];
    /** Of these one is enough. */
    readonly anyOf?: readonly string[];
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
    readonly speaker: {
      readonly name: string | null;
      readonly asWritten: string | null;
      readonly party: string | null;
    } | null;
    readonly date: { readonly value: string } | null;
    readonly party?: string;
  }[];
  readonly warnings: readonly string[];
}

/**
 * Asks every question of the files, or of all that are kept, whose command exists, and prints which are answered as they should be and what others
 * lack; then how many of those with an answer are answered right, and how many of the others are refused.
 */
export async function evaluateQuestions(files: readonly string[]): Promise<void> {
  const kept = readdirSync(KEPT).map((name) => path.join(KEPT, name));
  for (const file of files.length > 0 ? files : [FILE, ...kept]) {
    console.log(path.basename(file));
    if (existsSync(file)) await evaluateFile(file);
    else console.log('no data');
  }
}

async function evaluateFile(file: string): Promise<void> {
  const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: Question[] };
  const asked: { readonly question: Question; readonly isRight: boolean }[] = [];
  for (const question of questions) {
    const lacks = await askQuestion(question, openRecord(question.record ?? null));
    if (lacks === null) continue;
    asked.push({ question, isRight: lacks.length === 0 });
    console.log(`  ${question.id} ${question.query}: ${lacks.length === 0 ? 'right' : lacks.join('; ')}`);
  }
  const count = (isMeant: (question: Question) => boolean) => {
    const meant = asked.filter(({ question }) => isMeant(question));
    return `${meant.filter(({ isRight }) => isRight).length} of ${meant.length}`;
  };
  for (const name of new Set(asked.map(({ question }) => question.command))) {
    console.log(`${name}: ${count(({ command }) => command === name)} right`);
  }
  const isRefused = ({ expected }: Question) => expected.refuse === true;
  console.log(`answered right ${count((each) => !isRefused(each))}, refused ${count(isRefused)}`);
}

/** What the answer lacks, or null where there is no such command yet. */
async function askQuestion(
  { command: name, query, expected }: Question,
  library: Library,
): Promise<string[] | null> {
  const command = commands.find((each) => each.name === name);
  if (command?.positional === undefined) return null;
  const read = readOptions(command, { [command.positional]: query } as TypedOptions);
  if (!read.ok) return expected.refuse ? [] : [`refused: ${read.sentences.join(' ')}`];
  const answer = await command.answer(read.options, library, NOWHERE);
  const json = toJson(name, answer) as unknown as JsonAnswer;
  const { mustContain = [], anyOf = [], mustNotContain = [], refuse = false, mustWarn = false } = expected;
  return [
    ...(refuse && !isSilent(answer) ? ['should be silent'] : []),
    ...(!refuse && isSilent(answer) ? ['is silent'] : []),
    ...mustContain.filter((part) => !json.text.includes(part)).map((part) => `lacks “${part}”`),
    ...(anyOf.length === 0 || anyOf.some((part) => json.text.includes(part))
      ? []
      : [`lacks “${anyOf.join('” or “')}”`]),
    ...mustNotContain.filter((part) => json.text.includes(part)).map((part) => `has “${part}”`),
    ...(mustWarn && json.warnings.length === 0 ? ['lacks a warning'] : []),
    ...checkSpeaker(expected.speaker, json),
    ...checkDates(expected.date, json),
  ];
}

/** One of several names is enough: "Kremlin / Peskov". Of whom the text only describes it is the party, of positions whose they are. */
function checkSpeaker(wanted: string | undefined, { items }: JsonAnswer): string[] {
  if (wanted === undefined) return [];
  const names = items.map(({ speaker, party }) =>
    foldText(`${speaker?.name} ${speaker?.asWritten} ${speaker?.party} ${party}`),
  );
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
