import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import type {
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { MAX_COMMAND_LENGTH } from '../spec/discord-limits.ts';
import { CommandType } from '../spec/discord-numbers.ts';
import { findBodyFaults } from './check-body.ts';
import { findOptionFaults, isCommandName } from './check-options.ts';
import { type FieldFault, refuseFaults } from './refusal.ts';

/** A command as it is registered. */
export type CommandBody = RESTPostAPIApplicationCommandsJSONBody & { id?: string };

const SCHEMAS = {
  create: ApplicationCommandCreateRequestSchema,
  patch: ApplicationCommandPatchRequestPartialSchema,
  overwrite: ApplicationCommandUpdateRequestSchema,
};

/**
 * Checks one command against Discord's rules. For a patch, `stored` is the command it changes.
 * @throws Refusal 50035 with every fault.
 */
export function checkCommand(kind: 'create' | 'patch', body: unknown, stored?: CommandBody): CommandBody {
  refuseFaults(findCommandFaults(kind, body, [], stored));
  return body as CommandBody;
}

/** Checks a list that overwrites all commands: each command by itself, and that no name stands twice. */
export function checkCommands(body: unknown): CommandBody[] {
  if (!Array.isArray(body)) {
    const message = 'Only iterables may be used in a ListType';
    refuseFaults([{ path: [], code: 'LIST_TYPE_CONVERT', message }]);
  }
  const commands = body as CommandBody[];
  const faults = commands.flatMap((command, index) => findCommandFaults('overwrite', command, [index]));
  const seen = new Set<string>();
  commands.forEach((command, index) => {
    const key = `${command?.type ?? CommandType.ChatInput} ${command?.name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      faults.push({ path: [index, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    }
    seen.add(key);
  });
  refuseFaults(faults);
  return commands;
}

function findCommandFaults(
  kind: keyof typeof SCHEMAS,
  body: unknown,
  path: readonly PropertyKey[],
  stored?: CommandBody,
): FieldFault[] {
  const faults = findBodyFaults(SCHEMAS[kind], mendForSchema(body));
  if (faults.length > 0) return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const command = { ...stored, ...(body as CommandBody) };
  const found = [...findNameFaults(command), ...findDescriptionFaults(command)];
  const options = (('options' in command ? command.options : undefined) ??
    []) as APIApplicationCommandOption[];
  found.push(...findOptionFaults(options, ['options']));
  if (measureCommand(command) > MAX_COMMAND_LENGTH) {
    const message = `Command exceeds maximum size (${MAX_COMMAND_LENGTH})`;
    found.push({ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return found.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

/**
 * Two fields that Discord documents and its description gets wrong: default_member_permissions is a number in
 * a string, and nsfw is not described at all.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-structure
 */
function mendForSchema(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { nsfw, default_member_permissions: permissions, ...rest } = body as Record<string, unknown>;
  const isBitSet =
    typeof permissions === 'string' && permissions !== '' && Number.isInteger(Number(permissions));
  const mended = isBitSet ? Number(permissions) : permissions;
  return {
    ...rest,
    ...(permissions !== undefined && { default_member_permissions: mended }),
    ...(nsfw !== undefined && typeof nsfw !== 'boolean' && { nsfw }),
  };
}

function findNameFaults({ name, type }: CommandBody): FieldFault[] {
  if ((type ?? CommandType.ChatInput) !== CommandType.ChatInput || isCommandName(name)) return [];
  return [{ path: ['name'], code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
}

function findDescriptionFaults(command: CommandBody): FieldFault[] {
  const description = 'description' in command ? command.description : undefined;
  const path = ['description'];
  if ((command.type ?? CommandType.ChatInput) === CommandType.ChatInput) {
    if (description) return [];
    return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  }
  if (!description) return [];
  const message = 'Context menu commands cannot have description';
  return [{ path, code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID', message }];
}

interface Measured {
  name?: string;
  name_localizations?: Record<string, string | null> | null;
  description?: string;
  description_localizations?: Record<string, string | null> | null;
  value?: unknown;
  options?: readonly Measured[];
  choices?: readonly Measured[];
}

/** The length Discord counts: of each text its longest translation. */
function measureCommand(part: object): number {
  const measured = part as Measured;
  const inner = [...(measured.options ?? []), ...(measured.choices ?? [])];
  return (
    measureLongest(measured.name, measured.name_localizations) +
    measureLongest(measured.description, measured.description_localizations) +
    (typeof measured.value === 'string' ? measured.value.length : 0) +
    inner.reduce((sum, option) => sum + measureCommand(option), 0)
  );
}

function measureLongest(text = '', translations?: Record<string, string | null> | null): number {
  return Math.max(text.length, ...Object.values(translations ?? {}).map((other) => other?.length ?? 0));
}
