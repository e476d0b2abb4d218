import type { z } from 'zod';
import type { Answer } from '../answers/answer.ts';
import type { CorrectionRecord } from '../corpus/seed-schemas.ts';
import type { Library } from '../search/library.ts';
import type { Store } from '../store/store.ts';

/** The type that every option has before it is checked: what Discord and a terminal deliver. */
export type TypedOptions = Readonly<Record<string, string | number | boolean>>;

/** Who asks, and where: ids of Discord, all null in a terminal. */
export interface Asker {
  /** Null in a direct message. */
  readonly guild: string | null;
  readonly channel: string | null;
  readonly user: string | null;
  /** True where they may change what the server has set: those with Manage Server, and whoever has the terminal. */
  readonly isManager: boolean;
  /** True where they may change the record, which is one for all servers: those who run the bot. */
  readonly isOperator: boolean;
}

/** What a command may know beside its options and the library. */
export interface Surroundings {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly asker: Asker;
  /** What is stored. A question to the record needs none of it, so in a terminal it is opened for those that ask. */
  readonly openStore: () => Promise<Store>;
  /** Makes what an editor has put right a part of the seeds that are read, for every answer from then on. */
  readonly keepCorrection: (correction: CorrectionRecord) => Promise<void>;
}

/**
 * A slash command. Its zod schema is the one source of its options' types, of their check and of their Discord JSON;
 * the sentences of the schema's issues are shown to the person who typed.
 */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  /** The name of the command's file; in a group, the group's name and its own: "digest list". */
  readonly name: string;
  readonly group?: CommandGroup;
  /** One line, at most 100 characters (Discord's limit). */
  readonly description: string;
  readonly options: Options;
  /** The option that takes words typed in a terminal without a flag. */
  readonly positional?: string & keyof Options['shape'];
  /** An entry in the menu of a message, which puts the message's quotation into an option. */
  readonly onMessage?: { readonly name: string; readonly option: string & keyof Options['shape'] };
  /** True where its answers can be drawn and exported; a terminal has flags for it. */
  readonly givesFiles?: boolean;
  /** True where answering changes what is stored: no button may then answer anew. */
  readonly changes?: boolean;
  /** Finds the answer. Never touches a clock, the disk or the network. */
  answer(options: z.output<Options>, library: Library, surroundings: Surroundings): Answer | Promise<Answer>;
}

/** Several commands under one name, as "/digest list" and "/digest remove" are. */
export interface CommandGroup {
  /** The name of the group's file. */
  readonly name: string;
  /** One line, at most 100 characters (Discord's limit). */
  readonly description: string;
  /** True where a server offers it to those with Manage Server alone, unless its admins choose others. */
  readonly isForManagers: boolean;
}

/** Keeps a command's option types while it is stored in a list of commands. */
export function defineCommand<Options extends z.ZodObject>(command: Command<Options>): Command {
  return command as unknown as Command;
}

/** Gives the commands of a group their full names, so that they stand in the one list of commands like all others. */
export function defineGroup(group: CommandGroup, commands: readonly Command[]): readonly Command[] {
  return commands.map((command) => ({ ...command, group, name: `${group.name} ${command.name}` }));
}
