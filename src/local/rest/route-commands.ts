import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type CommandBody, checkCommand, checkCommands } from '../checks/check-command.ts';
import { createRefusal } from '../checks/refusal.ts';
import type { Answer, Call, Route } from '../http/route.ts';
import { MAX_CHAT_COMMANDS, MAX_CONTEXT_COMMANDS } from '../spec/discord-limits.ts';
import { CommandType, InteractionContext } from '../spec/discord-numbers.ts';

/**
 * The commands of the bot, everywhere and for the server.
 * https://discord.com/developers/docs/interactions/application-commands#endpoints
 */
export const commandRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((path): Route[] => [
  { method: 'GET', path, answer: (call) => ({ status: 200, body: listCommands(call) }) },
  { method: 'PUT', path, answer: overwriteCommands },
  { method: 'POST', path, answer: createCommand },
  {
    method: 'GET',
    path: `${path}/:command`,
    answer: (call) => ({ status: 200, body: requireCommand(call) }),
  },
  { method: 'PATCH', path: `${path}/:command`, answer: editCommand },
  { method: 'DELETE', path: `${path}/:command`, answer: deleteCommand },
]);

function checkPlace({ world, params }: Call): void {
  if (params.application !== world.bot.id) throw createRefusal('unknownApplication');
  if (params.guild !== undefined && params.guild !== world.guild.id) throw createRefusal('unknownGuild');
}

function listCommands(call: Call): APIApplicationCommand[] {
  checkPlace(call);
  return call.world.commands.filter(({ guild_id }) => guild_id === call.params.guild);
}

function requireCommand(call: Call): APIApplicationCommand {
  const command = listCommands(call).find(({ id }) => id === call.params.command);
  if (!command) throw createRefusal('unknownCommand');
  return command;
}

/** Replaces the commands of one place and keeps those of the other. */
function setCommands(call: Call, commands: APIApplicationCommand[]): void {
  const { world, params } = call;
  for (const type of Object.values(CommandType)) {
    const limit = type === CommandType.ChatInput ? MAX_CHAT_COMMANDS : MAX_CONTEXT_COMMANDS;
    if (commands.filter((command) => command.type === type).length > limit)
      throw createRefusal('tooManyCommands');
  }
  const others = world.commands.filter(({ guild_id }) => guild_id !== params.guild);
  world.commands = [...others, ...commands];
  world.announce.toPage({ type: 'commands', commands: world.commands });
}

/** A command keeps its id as long as one of its type and name is registered in its place. */
function overwriteCommands(call: Call): Answer {
  const present = listCommands(call);
  const bodies = checkCommands(call.body.json);
  const commands = bodies.map((body) => shapeCommand(call, body, findNamesake(present, body)));
  setCommands(call, commands);
  return { status: 200, body: commands };
}

function createCommand(call: Call): Answer {
  const present = listCommands(call);
  const body = checkCommand('create', call.body.json);
  const namesake = findNamesake(present, body);
  const command = shapeCommand(call, body, namesake);
  setCommands(call, [...present.filter(({ id }) => id !== command.id), command]);
  return { status: namesake ? 200 : 201, body: command };
}

function editCommand(call: Call): Answer {
  const stored = requireCommand(call);
  const body = checkCommand('patch', call.body.json, stored as unknown as CommandBody);
  const command = shapeCommand(call, { ...(stored as unknown as CommandBody), ...body }, stored);
  setCommands(
    call,
    listCommands(call).map((other) => (other.id === command.id ? command : other)),
  );
  return { status: 200, body: command };
}

function deleteCommand(call: Call): Answer {
  const { id } = requireCommand(call);
  setCommands(
    call,
    listCommands(call).filter((other) => other.id !== id),
  );
  return { status: 204 };
}

function findNamesake(present: APIApplicationCommand[], { name, type }: CommandBody) {
  return present.find((other) => other.name === name && other.type === (type ?? CommandType.ChatInput));
}

/** A command as Discord gives it back, with what the body left out filled in. */
function shapeCommand(call: Call, body: CommandBody, present?: APIApplicationCommand): APIApplicationCommand {
  const { world, params } = call;
  const isGlobal = params.guild === undefined;
  const { nsfw, contexts, integration_types, dm_permission, default_member_permissions, ...rest } = body;
  return {
    type: CommandType.ChatInput,
    name_localizations: null,
    description: '',
    description_localizations: null,
    ...rest,
    id: present?.id ?? world.nextId(),
    application_id: world.bot.id,
    version: world.nextId(),
    default_member_permissions: default_member_permissions ?? null,
    nsfw: nsfw ?? false,
    ...(isGlobal
      ? {
          dm_permission: dm_permission ?? true,
          contexts: contexts ?? chooseContexts(dm_permission),
          integration_types: integration_types ?? [0],
        }
      : { guild_id: world.guild.id }),
  } as unknown as APIApplicationCommand;
}

/** dm_permission is the older way to keep a command out of direct messages. */
function chooseContexts(dmPermission: boolean | null | undefined): number[] | null {
  return dmPermission === false ? [InteractionContext.Guild] : null;
}
