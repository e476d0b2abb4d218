import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
} from 'discord-api-types/v10';
import type { PageInteraction, PageInteractionAnswer, PageOption } from '../page-protocol.ts';
import { resolveIds } from '../shapes/resolve-ids.ts';
import { permissionsOf } from '../shapes/shape-guild.ts';
import { CommandType, InteractionType, OptionType } from '../spec/discord-numbers.ts';
import { isOfferedIn } from '../spec/is-offered-in.ts';
import type { Interaction, InteractionSeed } from '../world/interaction.ts';
import type { World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';
import { checkPageOptions } from './check-page-options.ts';
import { refusePage } from './page-schema.ts';
import { startInteraction } from './start-interaction.ts';

type Act<Kind extends PageInteraction['kind']> = Extract<PageInteraction, { kind: Kind }>;

const ID_TYPES: readonly number[] = [
  OptionType.User,
  OptionType.Channel,
  OptionType.Role,
  OptionType.Mentionable,
];

/** Uses a slash command as "you". */
export function actCommand(world: World, channel: WorldChannel, act: Act<'command'>): Interaction {
  const command = requireOffered(world, channel, act.commandId, CommandType.ChatInput);
  checkPageOptions(command.options ?? [], act.options, true);
  return startCommand(world, channel, command, { data: shapeOptions(world, channel, act.options) });
}

/** Uses a message command on a message as "you". */
export function actOnMessage(
  world: World,
  channel: WorldChannel,
  message: APIMessage,
  act: Act<'message-command'>,
): Interaction {
  const command = requireOffered(world, channel, act.commandId, CommandType.Message);
  const resolved = { messages: { [message.id]: message } };
  return startCommand(world, channel, command, { data: { target_id: message.id, resolved } });
}

/** Types an option as "you" and waits for the bot's choices; there are none when it is too slow. */
export function actAutocomplete(
  world: World,
  channel: WorldChannel,
  act: Act<'autocomplete'>,
): Promise<PageInteractionAnswer> {
  const command = requireOffered(world, channel, act.commandId, CommandType.ChatInput);
  const focused = findFocused(act.options);
  if (!focused) throw refusePage(400, 'One option must be focused.');
  checkPageOptions(command.options ?? [], act.options, false);
  return new Promise((resolve) => {
    const takeChoices = (choices: APIApplicationCommandOptionChoice[]) =>
      resolve({ interactionId: interaction.id, choices });
    const interaction = startCommand(world, channel, command, {
      type: InteractionType.ApplicationCommandAutocomplete,
      data: shapeOptions(world, channel, act.options),
      optionType: focused.type,
      takeChoices,
    });
  });
}

function startCommand(
  world: World,
  channel: WorldChannel,
  command: APIApplicationCommand,
  seed: Partial<InteractionSeed> & { data: object },
): Interaction {
  const { id, name, type, guild_id } = command;
  const whole: InteractionSeed = {
    type: InteractionType.ApplicationCommand,
    channel,
    about: { name, commandType: type },
    ...seed,
    data: { id, name, type, ...(guild_id !== undefined && { guild_id }), ...seed.data },
  };
  return startInteraction(world, whole);
}

function requireOffered(
  world: World,
  channel: WorldChannel,
  id: string,
  type: number,
): APIApplicationCommand {
  const command = world.commands.find((one) => one.id === id && one.type === type);
  if (!command) throw refusePage(404, 'There is no such command.');
  if (!isOfferedIn(command, channel.kind))
    throw refusePage(400, 'The command is not offered in this channel.');
  if (channel.kind === 'guild' && !mayUse(world, command))
    throw refusePage(403, 'You do not have permission to use this command.');
  return command;
}

/** Whether the person has every permission that the command asks of a member by default. */
function mayUse(world: World, { default_member_permissions: asked }: APIApplicationCommand): boolean {
  const bits = BigInt(asked ?? 0);
  return (BigInt(permissionsOf(world)) & bits) === bits;
}

function shapeOptions(world: World, channel: WorldChannel, options: PageOption[]): object {
  const resolved = resolveIds(world, channel, listIds(options));
  return { options, ...(resolved && { resolved }) };
}

function listIds(options: readonly PageOption[]): string[] {
  return options.flatMap(({ type, value, options: inner }) => [
    ...(ID_TYPES.includes(type) ? [String(value)] : []),
    ...listIds(inner ?? []),
  ]);
}

function findFocused(options: readonly PageOption[]): PageOption | undefined {
  for (const option of options) {
    const found = option.focused ? option : findFocused(option.options ?? []);
    if (found) return found;
  }
  return undefined;
}
