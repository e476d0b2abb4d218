import { z } from 'zod';
import type { Answer } from './answers/answer.ts';
import { cleanWords } from './answers/clean-words.ts';
import { readDay } from './answers/read-day.ts';
import { SUGGESTED, type Suggested } from './answers/suggest.ts';
import { CERTAINTIES } from './extract/statement.ts';
import type { Library } from './search/library.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** Which names are offered while the option is typed. */
    suggest?: Suggested;
  }
}

/** The type that every option has before it is checked: what Discord and a terminal deliver. */
export type TypedOptions = Readonly<Record<string, string | number | boolean>>;

/**
 * A slash command. Its zod schema is the one source of its options' types, of their check and of their Discord JSON;
 * the sentences of the schema's issues are shown to the person who typed.
 */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  /** The name of the command's file. */
  readonly name: string;
  /** One line, at most 100 characters (Discord's limit). */
  readonly description: string;
  readonly options: Options;
  /** The option that takes words typed in a terminal without a flag. */
  readonly positional?: string & keyof Options['shape'];
  /** An entry in the menu of a message, which puts the message's quotation into an option. */
  readonly onMessage?: { readonly name: string; readonly option: string & keyof Options['shape'] };
  /** True where its answers can be drawn and exported; a terminal has flags for it. */
  readonly givesFiles?: boolean;
  /** Finds the answer. Never touches a clock, the disk or the network. */
  answer(options: z.output<Options>, library: Library): Answer | Promise<Answer>;
}

/** Keeps a command's option types while it is stored in a list of commands. */
export function defineCommand<Options extends z.ZodObject>(command: Command<Options>): Command {
  return command as unknown as Command;
}

/** Words as a person types them. Longer ones would not fit the buttons that page through their answer. */
export const LONGEST_WORDS = 200;
/** A paragraph's worth. */
export const LONGEST_QUOTATION = 1000;
const LONGEST_NAME = 60;

/** An option for words to look for. */
export function wordsOption(description: string) {
  return z
    .string()
    .max(
      LONGEST_WORDS,
      `The words can be at most ${LONGEST_WORDS} characters long: a part of the sentence is enough.`,
    )
    .transform(cleanWords)
    .meta({ description });
}

/** An option for a quotation, which may be several sentences long. */
export function quotationOption(description: string) {
  return z
    .string()
    .max(
      LONGEST_QUOTATION,
      `A quotation can be at most ${LONGEST_QUOTATION} characters long: a part of it is enough.`,
    )
    .transform(cleanWords)
    .refine((words) => words !== '', 'Type the words to check.')
    .meta({ description });
}

/** An option for an outlet. */
export function sourceOption(description: string) {
  return z
    .string()
    .max(100, 'An outlet’s name can be at most 100 characters long.')
    .transform(cleanWords)
    .meta({ description });
}

/** An option for somebody's name, in any spelling the record knows. */
export function personOption(description: string) {
  return nameOption().meta({ description, suggest: 'people' });
}

function nameOption() {
  return z
    .string()
    .max(LONGEST_NAME, `A name can be at most ${LONGEST_NAME} characters long.`)
    .transform(cleanWords);
}

/** An option for a party to the talks, in any spelling the record knows. */
export function partyOption(description: string) {
  return nameOption().meta({ description, suggest: 'parties' });
}

/** An option for an issue of the talks; whoever, and when, may be typed with it. */
export function issueOption(description: string) {
  return z
    .string()
    .max(LONGEST_WORDS, `The issue can be at most ${LONGEST_WORDS} characters long.`)
    .transform(cleanWords)
    .meta({ description, suggest: 'issues' });
}

/** An option for how a speaker is known. */
export function certaintyOption(description: string) {
  return z
    .enum(CERTAINTIES, `The certainty must be one of: ${CERTAINTIES.join(', ')}.`)
    .meta({ description });
}

/** An option for which of many come first. */
export function orderOption(description: string) {
  return z.enum(['first', 'latest'], 'The order must be first or latest.').meta({ description });
}

/** An option for one of the record's articles. */
export function articleOption(description: string) {
  return z
    .string()
    .max(100, 'An article’s name can be at most 100 characters long.')
    .transform(cleanWords)
    .meta({ description, suggest: 'articles' });
}

/** An option for a day, month or year; becomes the first or the last ISO day of what was typed. */
export function dayOption(edge: 'first' | 'last', description: string) {
  return z
    .string()
    .max(30, 'A date can be at most 30 characters long.')
    .transform((typed, context) => {
      const read = readDay(typed);
      if (read) return read[edge];
      context.addIssue({
        code: 'custom',
        message: `“${typed.slice(0, 30)}” is no day of the calendar: type it like 2025-07-23, 23 July 2025, July 2025 or 2025.`,
      });
      return z.NEVER;
    })
    .meta({ description });
}

/** One option as Discord and the terminal need to know it, read from the command's schema. */
export interface OptionDescription {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly required: boolean;
  readonly longest: number | null;
  readonly choices: readonly string[] | null;
  readonly suggest: Suggested | null;
}

/** The part of JSON Schema that an option's schema becomes. */
const OptionSchema = z.object({
  description: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  maxLength: z.number().optional(),
  enum: z.array(z.string()).optional(),
  suggest: z.enum(SUGGESTED).optional(),
});

/** The options of a command in the order of its schema. Throws where an option is of a type no form can show. */
export function describeOptions(command: Command): OptionDescription[] {
  const schema = z.toJSONSchema(command.options, { io: 'input' });
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description, type, maxLength, enum: choices, suggest } = OptionSchema.parse(property);
    return {
      name,
      description,
      type,
      required: required.has(name),
      longest: maxLength ?? null,
      choices: choices ?? null,
      suggest: suggest ?? null,
    };
  });
}

/** What became of typed options: checked ones, or sentences that say what is wrong with them. */
export type OptionsRead =
  | { readonly ok: true; readonly options: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Checks what was typed against the command's schema. */
export function readOptions(command: Command, typed: TypedOptions): OptionsRead {
  const read = command.options.safeParse(typed);
  if (read.success) return { ok: true, options: read.data };
  return { ok: false, sentences: [...new Set(read.error.issues.map((issue) => issue.message))] };
}
