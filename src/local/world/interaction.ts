import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { ANSWER_WITHIN_MS, TOKEN_VALID_MS } from '../spec/discord-limits.ts';
import type { World, WorldChannel } from './world.ts';

/** An interaction from the moment the person acts until its token expires. */
export interface Interaction {
  id: string;
  token: string;
  /** InteractionType */
  type: number;
  channel: WorldChannel;
  createdAt: number;
  /** What is said of it on the messages that answer it. */
  about: { name?: string; commandType?: number; shownBy?: Interaction };
  /** The message whose component was used, also where that component showed the modal that was sent. */
  sourceMessageId?: string;
  /** The type of the option being typed, for an autocomplete. */
  optionType?: number;
  answered: boolean;
  /** The message that "@original" means, once there is one. */
  originalId?: string;
  /** A deferral whose message the first follow-up fills. */
  pendingId?: string;
  messageIds: Set<string>;
  modal?: APIModalInteractionResponseCallbackData;
  /** Calls off the wait of three seconds. */
  stopWaiting: () => void;
  takeChoices?: (choices: APIApplicationCommandOptionChoice[]) => void;
}

/** What an interaction is made from, beside what every interaction has. */
export interface InteractionSeed {
  type: number;
  channel: WorldChannel;
  data: unknown;
  extra?: object;
  about?: Interaction['about'];
  sourceMessageId?: string;
  optionType?: number;
  takeChoices?: (choices: APIApplicationCommandOptionChoice[]) => void;
}

/**
 * Makes an interaction, sends it to the bot and waits three seconds for the answer; without one the page is
 * told that it failed.
 * @param shape builds what the bot is sent.
 */
export function startInteraction(
  world: World,
  seed: InteractionSeed,
  shape: (world: World, interaction: Interaction, seed: InteractionSeed) => APIInteraction,
): Interaction {
  forgetExpired(world);
  const { data: _data, extra: _extra, about, ...rest } = seed;
  const id = world.nextId();
  const interaction: Interaction = {
    ...rest,
    id,
    token: `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', ''),
    createdAt: world.clock.now(),
    about: about ?? {},
    answered: false,
    messageIds: new Set(),
    stopWaiting: world.clock.schedule(ANSWER_WITHIN_MS, () => failInteraction(world, interaction)),
  };
  world.interactions.set(interaction.token, interaction);
  world.announce.toBot('INTERACTION_CREATE', shape(world, interaction, seed));
  return interaction;
}

/** Whether the bot may still give its first answer. */
export function mayAnswer(world: World, interaction: Interaction): boolean {
  return world.clock.now() - interaction.createdAt <= ANSWER_WITHIN_MS;
}

/** Whether the interaction's token still opens its webhook. */
export function isTokenValid(world: World, interaction: Interaction): boolean {
  return world.clock.now() - interaction.createdAt <= TOKEN_VALID_MS;
}

function failInteraction(world: World, interaction: Interaction): void {
  if (interaction.answered) return;
  if (interaction.takeChoices) {
    interaction.takeChoices([]);
    return;
  }
  const reason = `The bot did not answer within ${ANSWER_WITHIN_MS} ms.`;
  world.announce.toPage({ type: 'failed', interactionId: interaction.id, reason });
}

/** Interactions are remembered for twice as long as their tokens hold, so that an old token is told from a wrong one. */
function forgetExpired(world: World): void {
  for (const [token, { createdAt }] of world.interactions) {
    if (world.clock.now() - createdAt <= 2 * TOKEN_VALID_MS) return;
    world.interactions.delete(token);
  }
}
