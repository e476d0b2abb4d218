import type { APIApplicationCommand, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { PageOption } from '../page-protocol.ts';
import { OptionType } from '../spec/discord-numbers.ts';

/** One option as the page needs it; only the kinds that take a value. */
export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
};

/** A command as it is typed: a command with subcommands becomes one entry for each ("record add"). */
export type CommandEntry = {
  readonly commandId: string;
  /** As typed, without the stroke. */
  readonly name: string;
  readonly description: string;
  /** Groups and subcommands below the command, outermost first. */
  readonly path: readonly { readonly name: string; readonly type: number }[];
  /** Required ones first, as Discord orders them. */
  readonly options: readonly CommandOption[];
};

type AnyOption = CommandOption & { readonly options?: readonly AnyOption[] };

/** Lists the slash commands as they can be typed. */
export function listEntries(commands: readonly APIApplicationCommand[]): CommandEntry[] {
  return commands.flatMap((command) =>
    unfold(
      command.id,
      command.name,
      command.description,
      [],
      (command.options ?? []) as readonly AnyOption[],
    ),
  );
}

function unfold(
  commandId: string,
  name: string,
  description: string,
  path: CommandEntry['path'],
  options: readonly AnyOption[],
): CommandEntry[] {
  const folded = options.filter(
    ({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup,
  );
  if (folded.length === 0) {
    const ordered = [...options.filter(isRequired), ...options.filter((option) => !isRequired(option))];
    return [{ commandId, name, description, path, options: ordered }];
  }
  return folded.flatMap((option) =>
    unfold(
      commandId,
      `${name} ${option.name}`,
      option.description,
      [...path, { name: option.name, type: option.type }],
      option.options ?? [],
    ),
  );
}

/** The entries whose name holds what was typed after the stroke, those that begin with it first. */
export function filterEntries(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const wanted = typed.toLowerCase();
  const begins = entries.filter(({ name }) => name.startsWith(wanted));
  const holds = entries.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  return [...begins, ...holds];
}

/** The option that plain typing fills: the first required one, else the first text that isn't looked up, else the first. */
export function choosePrimary(entry: CommandEntry): CommandOption | undefined {
  return entry.options.find(isRequired) ?? findFreeText(entry) ?? entry.options[0];
}

/** The first text option that is neither looked up as it is typed nor chosen from a list. */
export function findFreeText(entry: CommandEntry): CommandOption | undefined {
  return entry.options.find(
    ({ type, autocomplete, choices }) => type === OptionType.String && !autocomplete && !choices?.length,
  );
}

/** Puts the values where the command's groups and subcommands hold them. */
export function nestOptions(entry: CommandEntry, values: readonly PageOption[]): PageOption[] {
  return entry.path.reduceRight<PageOption[]>(
    (options, { name, type }) => [{ name, type, options }],
    [...values],
  );
}

export function isRequired(option: CommandOption): boolean {
  return option.required === true;
}
