import { shapeInteraction } from '../shapes/shape-interaction.ts';
import { ANSWER_WITHIN_MS, TOKEN_VALID_MS } from '../spec/discord-limits.ts';
import type { Interaction, InteractionSeed } from '../world/interaction.ts';
import type { World } from '../world/world.ts';

/**
 * Makes an interaction, sends it to the bot and waits three seconds for the answer; without one the page is
 * told that it failed.
 */
export function startInteraction(world: World, seed: InteractionSeed): Interaction {
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
  world.announce.toBot('INTERACTION_CREATE', shapeInteraction(world, interaction, seed));
  return interaction;
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
