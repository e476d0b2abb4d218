import type { APIMessage } from 'discord-api-types/v10';
import { checkCallbackType, checkChoices, checkModal } from '../checks/check-callback.ts';
import { checkMessage, type MessageBody } from '../checks/check-message.ts';
import { createRefusal } from '../checks/refusal.ts';
import type { RequestBody } from '../http/read-body.ts';
import { chooseMessageType, describeInteraction } from '../shapes/shape-interaction.ts';
import { changeMessage, shapeMessage } from '../shapes/shape-message.ts';
import { CallbackType, MessageFlag, OptionType } from '../spec/discord-numbers.ts';
import { type Interaction, mayAnswer } from '../world/interaction.ts';
import { postMessage, replaceMessage } from '../world/post-message.ts';
import type { Upload } from '../world/upload.ts';
import type { World } from '../world/world.ts';

/** What came of an answer: the message it made or changed, if it did. */
export interface Answered {
  type: number;
  message?: APIMessage;
}

/**
 * Takes the bot's first answer to an interaction. A refused body doesn't use the answer up.
 * @throws Refusal 40060 where it was answered before, 10062 after three seconds, 50035 for a body that is wrong.
 */
export function answerInteraction(world: World, interaction: Interaction, request: RequestBody): Answered {
  if (interaction.answered) throw createRefusal('alreadyAnswered');
  if (!mayAnswer(interaction, world.clock.now())) throw createRefusal('unknownInteraction');
  const hasMessage = interaction.sourceMessageId !== undefined;
  const { type, data } = checkCallbackType(request.json, interaction.type, hasMessage);
  const apply = prepareAnswer(world, interaction, type, data, request.uploads);
  interaction.answered = true;
  interaction.stopWaiting();
  const message = apply();
  world.announce.toPage({ type: 'answered', interactionId: interaction.id });
  return message ? { type, message } : { type };
}

/** Checks the data of an answer, and gives what is to be done once the answer counts. */
function prepareAnswer(
  world: World,
  interaction: Interaction,
  type: number,
  data: unknown,
  uploads: readonly Upload[],
): () => APIMessage | undefined {
  switch (type) {
    case CallbackType.Autocomplete: {
      const choices = checkChoices(data, interaction.optionType ?? OptionType.String);
      return () => void interaction.takeChoices?.(choices);
    }
    case CallbackType.Modal: {
      const modal = checkModal(data);
      return () => void showModal(world, interaction, modal);
    }
    case CallbackType.DeferredMessageUpdate:
    case CallbackType.UpdateMessage:
      return prepareUpdate(world, interaction, data, uploads);
    default: {
      const mayBeEmpty = type === CallbackType.DeferredChannelMessage;
      const body = checkMessage('answer', data ?? {}, { uploads, mayBeEmpty, at: ['data'] });
      return () => createAnswer(world, interaction, body, uploads, mayBeEmpty);
    }
  }
}

function showModal(world: World, interaction: Interaction, modal: NonNullable<Interaction['modal']>): void {
  interaction.modal = modal;
  const { id: interactionId, channel } = interaction;
  world.announce.toPage({ type: 'modal', interactionId, channelId: channel.id, modal });
}

/** A deferral shows a message that says the bot is thinking; its content comes later. */
function createAnswer(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  uploads: readonly Upload[],
  deferred: boolean,
): APIMessage {
  const { channel, sourceMessageId } = interaction;
  const repliedTo = sourceMessageId === undefined ? undefined : channel.messages.get(sourceMessageId);
  const shaped = shapeMessage(world, channel, body, {
    author: world.bot,
    uploads,
    type: chooseMessageType(interaction),
    pingsReply: false,
    extra: describeInteraction(world, interaction),
    ...(repliedTo && { repliedTo }),
  });
  const message = deferred ? { ...shaped, flags: (shaped.flags ?? 0) | MessageFlag.Loading } : shaped;
  interaction.originalId = message.id;
  interaction.messageIds.add(message.id);
  if (deferred) {
    interaction.pendingId = message.id;
    world.announce.toPage({ type: 'thinking', interactionId: interaction.id });
  }
  return postMessage(world, channel, message);
}

/** An answer that changes the message whose component was used. */
function prepareUpdate(
  world: World,
  interaction: Interaction,
  data: unknown,
  uploads: readonly Upload[],
): () => APIMessage {
  const { channel, sourceMessageId = '' } = interaction;
  const source = channel.messages.get(sourceMessageId);
  if (!source) throw createRefusal('unknownMessage');
  const body = checkMessage('update', data ?? {}, { uploads, kept: source as MessageBody, at: ['data'] });
  return () => {
    interaction.originalId = source.id;
    if (data === undefined) return source;
    return replaceMessage(world, channel, changeMessage(world, channel, source, body, uploads));
  };
}
