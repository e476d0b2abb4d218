import type { Command as Program } from 'commander';
import type { Asker, Command, TypedOptions } from '../command/command.ts';
import { describeOptions, readOptions } from '../command/read-options.ts';
import type { CorrectionRecord } from '../corpus/seed-schemas.ts';
import { isSilent, renderText, toJson } from '../reply/json-answer.ts';
import type { Style } from '../reply/style.ts';
import type { Library } from '../search/library.ts';
import type { Store } from '../store/store.ts';
import { EXIT, UsageError } from './exit-status.ts';
import { type FileFlags, readFileFlags, writeFiles } from './write-files.ts';

/** What a command in a terminal needs of the program around it. */
export interface Terminal {
  /** Opens the library of a seeds folder, or of the configured one. */
  readonly openLibrary: (seeds: string | undefined) => Library;
  /** Opens what is stored; the program closes it at its end. */
  readonly openStore: () => Promise<Store>;
  /** Makes a correction a part of a seeds folder, or of the configured one. */
  readonly keepCorrection: (seeds: string | undefined, correction: CorrectionRecord) => Promise<void>;
  readonly style: Style;
  readonly print: (text: string) => void;
  /** Tells the person something that is no part of the answer. */
  readonly warn: (text: string) => void;
  readonly setExitStatus: (status: number) => void;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

/** Whoever has the terminal has the program, and may do everything. */
const ASKER: Asker = { guild: null, channel: null, user: null, isManager: true, isOperator: true };

/** Adds a slash command to the program: the same name, the same options as flags, its words without a flag. */
export function addCommand(program: Program, command: Command, terminal: Terminal): void {
  const options = describeOptions(command);
  const name = command.name.split(' ').at(-1)!;
  const added = openGroup(program, command).command(name).description(command.description);
  if (command.positional) added.argument(`[${command.positional}...]`, 'the same as the option of this name');
  for (const { name, description, type } of options) {
    added.option(type === 'boolean' ? `--${name}` : `--${name} <${name}>`, description);
  }
  added.option('--json', 'print one JSON object').option('--seeds <folder>', 'read this folder of articles');
  if (command.givesFiles) {
    added
      .option('--picture <file>', 'draw it, into a .png file')
      .option('--theme <theme>', 'the colours of the picture, dark or light')
      .option('--width <width>', 'the width of the picture of positions, phone or wide')
      .option('--export <file>', 'write it into a .ics, .csv or .json file');
  }
  added.action(async (...given: unknown[]) => {
    const flags = added.opts<TypedOptions & FileFlags & { json?: boolean; seeds?: string }>();
    const files = readFileFlags(command.givesFiles ? flags : {});
    const words = command.positional ? (given[0] as string[]) : [];
    const typed: Record<string, string | number | boolean> = {};
    for (const { name, type } of options) {
      // Commander knows the flag --as-of as asOf.
      const key = added.options.find(({ long }) => long === `--${name}`)?.attributeName() ?? name;
      const value = flags[key];
      if (value !== undefined) typed[name] = type === 'integer' || type === 'number' ? Number(value) : value;
    }
    if (words.length > 0 && command.positional) {
      if (typed[command.positional] !== undefined)
        throw new UsageError(`Give --${command.positional} or words without a flag, not both.`);
      typed[command.positional] = words.join(' ');
    }
    const read = readOptions(command, typed);
    if (!read.ok) throw new UsageError(read.sentences.join('\n'));
    const library = terminal.openLibrary(flags.seeds);
    const surroundings = {
      ...{ now: terminal.now(), asker: ASKER, openStore: terminal.openStore },
      keepCorrection: (correction: CorrectionRecord) => terminal.keepCorrection(flags.seeds, correction),
    };
    const answer = await command.answer(read.options, library, surroundings);
    if (answer.kind === 'settings' && answer.is === 'refused') throw new UsageError(renderText(answer));
    // Before anything is printed: a place that cannot be written to is a wrong call, and that gives no answer.
    const written = writeFiles(answer, command.name, files, library.corpus);
    terminal.print(
      flags.json ? JSON.stringify(toJson(command.name, answer)) : renderText(answer, terminal.style),
    );
    for (const sentence of written) terminal.warn(sentence);
    terminal.setExitStatus(isSilent(answer) ? EXIT.silent : EXIT.answered);
  });
}

/** Where a command stands: below its group's name, which the first of the group adds, or by itself. */
function openGroup(program: Program, { group }: Command): Program {
  if (!group) return program;
  const known = program.commands.find((each) => each.name() === group.name);
  return known ?? program.command(group.name).description(group.description);
}
