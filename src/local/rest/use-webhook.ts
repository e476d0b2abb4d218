import type { APIMessage } from 'discord-api-types/v10';
import { checkMessage, type MessageBody } from '../checks/check-message.ts';
import { createRefusal } from '../checks/refusal.ts';
import type { RequestBody } from '../http/read-body.ts';
import { describeInteraction } from '../shapes/shape-interaction.ts';
import { changeMessage, shapeMessage } from '../shapes/shape-message.ts';
import { MessageFlag } from '../spec/discord-numbers.ts';
import type { Interaction } from '../world/interaction.ts';
import { postMessage, removeMessage, replaceMessage } from '../world/post-message.ts';
import type { World } from '../world/world.ts';

/** What stands in the place of a message's id for the first answer. */
const ORIGINAL = '@original';

/**
 * Adds a further message to an interaction. After a deferral the first one fills the deferred message, and is
 * ephemeral if that was.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
 */
export function postFollowUp(world: World, interaction: Interaction, request: RequestBody): APIMessage {
  const { channel, pendingId, originalId } = interaction;
  const { json, uploads } = request;
  const pending = pendingId === undefined ? undefined : channel.messages.get(pendingId);
  const body = checkMessage('followUp', json ?? {}, { uploads });
  if (pending) return fillMessage(world, interaction, pending, body, request);
  const repliedTo = originalId === undefined ? undefined : channel.messages.get(originalId);
  const message = shapeMessage(world, channel, body, {
    author: world.bot,
    uploads,
    pingsReply: false,
    extra: describeInteraction(world, interaction),
    ...(repliedTo && { repliedTo }),
  });
  interaction.messageIds.add(message.id);
  return postMessage(world, channel, message);
}

/** Changes a message of an interaction, by id or "@original". */
export function editAnswer(
  world: World,
  interaction: Interaction,
  id: string,
  request: RequestBody,
): APIMessage {
  const message = findAnswer(interaction, id);
  const kept = message as MessageBody;
  const body = checkMessage('editAnswer', request.json ?? {}, { uploads: request.uploads, kept });
  return fillMessage(world, interaction, message, body, request);
}

/** Removes a message of an interaction, by id or "@original". */
export function deleteAnswer(world: World, interaction: Interaction, id: string): void {
  removeMessage(world, interaction.channel, findAnswer(interaction, id));
}

/**
 * A message that the interaction made or, for "@original", the one its first answer made or changed.
 * @throws Refusal 10008.
 */
export function findAnswer(interaction: Interaction, id: string): APIMessage {
  const { channel, messageIds, originalId } = interaction;
  const wanted = id === ORIGINAL ? originalId : id;
  const isOwn = wanted !== undefined && (wanted === originalId || messageIds.has(wanted));
  const message = isOwn ? channel.messages.get(wanted) : undefined;
  if (!message) throw createRefusal('unknownMessage');
  return message;
}

/** A deferred message that gets its content isn't marked as edited. */
function fillMessage(
  world: World,
  interaction: Interaction,
  message: APIMessage,
  body: MessageBody,
  { uploads }: RequestBody,
): APIMessage {
  const wasLoading = ((message.flags ?? 0) & MessageFlag.Loading) !== 0;
  const changed = changeMessage(world, interaction.channel, message, body, uploads);
  if (interaction.pendingId === message.id) delete interaction.pendingId;
  return replaceMessage(
    world,
    interaction.channel,
    wasLoading ? { ...changed, edited_timestamp: null } : changed,
  );
}
