import { z } from 'zod';
import { SUGGESTED, type Suggested } from '../answers/suggest.ts';
import { STORED, type Stored } from '../settings/suggest-stored.ts';
import type { Command, TypedOptions } from './command.ts';
import { HELD, type Held } from './options.ts';

/** One option as Discord and the terminal need to know it, read from the command's schema. */
export interface OptionDescription {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | Held;
  readonly required: boolean;
  readonly longest: number | null;
  readonly choices: readonly string[] | null;
  readonly suggest: Suggested | Stored | null;
}

/** The part of JSON Schema that an option's schema becomes. */
const OptionSchema = z.object({
  description: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  maxLength: z.number().optional(),
  enum: z.array(z.string()).optional(),
  suggest: z.enum([...SUGGESTED, ...STORED]).optional(),
  holds: z.enum(HELD).optional(),
});

/** The options of a command in the order of its schema. Throws where an option is of a type no form can show. */
export function describeOptions(command: Command): OptionDescription[] {
  const schema = z.toJSONSchema(command.options, { io: 'input' });
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description, type, maxLength, enum: choices, suggest, holds } = OptionSchema.parse(property);
    return {
      name,
      description,
      type: holds ?? type,
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
