import type { APIMessage } from 'discord-api-types/v10';
import { createRefusal } from '../checks/refusal.ts';
import type { Answer, Call, Route } from '../http/route.ts';
import { CallbackType, MessageFlag } from '../spec/discord-numbers.ts';
import { type Interaction, isTokenValid } from '../world/interaction.ts';
import { isEphemeral } from '../world/post-message.ts';
import { type Answered, answerInteraction } from './answer-interaction.ts';
import { deleteAnswer, editAnswer, findAnswer, postFollowUp } from './use-webhook.ts';

const MESSAGE_PATH = '/webhooks/:application/:token/messages/:message';

/**
 * The answers to interactions: the first one, and what its webhook may do for a quarter of an hour.
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, answer: takeCallback },
  {
    method: 'POST',
    path: '/webhooks/:application/:token',
    open: true,
    answer: (call) => ({ status: 200, body: postFollowUp(call.world, requireWebhook(call), call.body) }),
  },
  {
    method: 'GET',
    path: MESSAGE_PATH,
    open: true,
    answer: (call) => ({ status: 200, body: findAnswer(requireWebhook(call), nameMessage(call)) }),
  },
  {
    method: 'PATCH',
    path: MESSAGE_PATH,
    open: true,
    answer: (call) => ({
      status: 200,
      body: editAnswer(call.world, requireWebhook(call), nameMessage(call), call.body),
    }),
  },
  {
    method: 'DELETE',
    path: MESSAGE_PATH,
    open: true,
    answer: (call) => {
      deleteAnswer(call.world, requireWebhook(call), nameMessage(call));
      return { status: 204 };
    },
  },
];

function nameMessage({ params }: Call): string {
  return params.message ?? '';
}

function takeCallback(call: Call): Answer {
  const { world, params, query, body } = call;
  const interaction = world.interactions.get(params.token ?? '');
  if (!interaction || interaction.id !== params.interaction) throw createRefusal('unknownInteraction');
  const answered = answerInteraction(world, interaction, body);
  if (query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: shapeCallbackResponse(interaction, answered) };
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function shapeCallbackResponse({ id, type }: Interaction, answered: Answered): object {
  const { message } = answered;
  if (!message) return { interaction: { id, type } };
  const response = {
    id,
    type,
    response_message_id: message.id,
    response_message_loading: isLoading(message),
    response_message_ephemeral: isEphemeral(message),
  };
  const hasResource = answered.type !== CallbackType.DeferredMessageUpdate;
  return { interaction: response, ...(hasResource && { resource: { type: answered.type, message } }) };
}

function isLoading({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlag.Loading) !== 0;
}

/**
 * The interaction whose token the address holds.
 * @throws Refusal 50027 for a token that is wrong or expired, 10015 before the first answer.
 */
function requireWebhook({ world, params }: Call): Interaction {
  if (params.application !== world.bot.id) throw createRefusal('unknownWebhook');
  const interaction = world.interactions.get(params.token ?? '');
  if (!interaction || !isTokenValid(interaction, world.clock.now()))
    throw createRefusal('invalidWebhookToken');
  if (!interaction.answered || interaction.takeChoices) throw createRefusal('unknownWebhook');
  return interaction;
}
