import type { APIMessage } from 'discord-api-types/v10';
import { checkMessage, type MessageBody } from '../checks/check-message.ts';
import { createRefusal, refuseFaults } from '../checks/refusal.ts';
import type { Answer, Call, Route } from '../http/route.ts';
import { omitContent } from '../shapes/omit-content.ts';
import { shapeChannel } from '../shapes/shape-guild.ts';
import { changeMessage, shapeMessage } from '../shapes/shape-message.ts';
import { DEFAULT_MESSAGES_READ, MAX_MESSAGES_READ, NONCE_REMEMBERED_MS } from '../spec/discord-limits.ts';
import { ChannelType } from '../spec/discord-numbers.ts';
import { isEphemeral, postMessage, removeMessage, replaceMessage } from '../world/post-message.ts';
import { compareSnowflakes } from '../world/snowflake.ts';
import { findChannel, type World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';
import { startThread } from './start-thread.ts';

/** Channels and the messages in them. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    answer: (call) => ({ status: 200, body: shapeChannel(call.world, requireChannel(call)) }),
  },
  { method: 'GET', path: '/channels/:channel/messages', answer: readMessages },
  { method: 'POST', path: '/channels/:channel/messages', answer: createMessage },
  {
    method: 'POST',
    path: '/channels/:channel/threads',
    answer: (call) => startThread(call, requireChannel(call)),
  },
  {
    // No thread here is ever archived.
    method: 'GET',
    path: '/channels/:channel/threads/archived/public',
    answer: (call) => {
      requireChannel(call);
      return { status: 200, body: { threads: [], members: [], has_more: false } };
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    answer: (call) => {
      const { world } = call;
      const { channel, message } = requireMessage(call);
      return { status: 200, body: omitContent(world, channel, message, world.privilegedIntents) };
    },
  },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', answer: editMessage },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', answer: deleteMessage },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    answer: (call) => {
      call.world.announce.toPage({ type: 'typing', channelId: requireChannel(call).id });
      return { status: 204 };
    },
  },
];

function requireChannel({ world, params }: Call): WorldChannel {
  const channel = findChannel(world, params.channel ?? '');
  if (!channel) throw createRefusal('unknownChannel');
  if (channel.barred || (channel.kind === 'guild' && !world.isMember)) throw createRefusal('missingAccess');
  return channel;
}

/** A forum holds threads, and no messages of its own. */
function requireWritable(call: Call): WorldChannel {
  const channel = requireChannel(call);
  if (channel.type === ChannelType.GuildForum) throw createRefusal('cannotWriteHere');
  return channel;
}

function requireMessage(call: Call): { channel: WorldChannel; message: APIMessage } {
  const channel = requireChannel(call);
  const message = channel.messages.get(call.params.message ?? '');
  if (!message || isEphemeral(message)) throw createRefusal('unknownMessage');
  return { channel, message };
}

/** https://discord.com/developers/docs/resources/message#get-channel-messages */
function readMessages(call: Call): Answer {
  const { world, query } = call;
  const limit = Number(query.get('limit') ?? DEFAULT_MESSAGES_READ);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_MESSAGES_READ) {
    const message = `int value should be between 1 and ${MAX_MESSAGES_READ}.`;
    refuseFaults([{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message }]);
  }
  const newestFirst = listReadable(world, requireChannel(call));
  return { status: 200, body: selectMessages(newestFirst, query, limit) };
}

/** The messages of a channel that the bot may read, newest first. */
function listReadable(world: World, channel: WorldChannel): APIMessage[] {
  const readable = [...channel.messages.values()].filter((message) => !isEphemeral(message));
  return readable.reverse().map((message) => omitContent(world, channel, message, world.privilegedIntents));
}

function selectMessages(newestFirst: APIMessage[], query: URLSearchParams, limit: number): APIMessage[] {
  const [before, after, around] = ['before', 'after', 'around'].map((name) => query.get(name));
  const older = (id: string) => newestFirst.filter((message) => compareSnowflakes(message.id, id) < 0);
  const newer = (id: string) => newestFirst.filter((message) => compareSnowflakes(message.id, id) > 0);
  if (around) {
    const half = Math.floor(limit / 2);
    const middle = newestFirst.filter(({ id }) => id === around);
    return [...newer(around).slice(-half || newestFirst.length), ...middle, ...older(around).slice(0, half)];
  }
  if (after) return newer(after).slice(-limit);
  return (before ? older(before) : newestFirst).slice(0, limit);
}

/** https://discord.com/developers/docs/resources/message#create-message */
function createMessage(call: Call): Answer {
  const { world, body } = call;
  const channel = requireWritable(call);
  const request = checkMessage('create', body.json ?? {}, { uploads: body.uploads });
  const repliedTo = findReference(channel, request);
  const earlier = findEarlier(world, channel, request);
  if (earlier) return { status: 200, body: earlier };
  const message = shapeMessage(world, channel, request, {
    author: world.bot,
    uploads: body.uploads,
    ...(repliedTo && { repliedTo }),
  });
  if (request.enforce_nonce && message.nonce !== undefined) {
    world.nonces.set(String(message.nonce), { messageId: message.id, at: world.clock.now() });
  }
  return { status: 200, body: postMessage(world, channel, message) };
}

/** The message an enforced nonce made in the past few minutes, which is given again in place of a double. */
function findEarlier(world: World, channel: WorldChannel, request: MessageBody): APIMessage | undefined {
  for (const [nonce, { at }] of world.nonces) {
    if (world.clock.now() - at > NONCE_REMEMBERED_MS) world.nonces.delete(nonce);
  }
  if (!request.enforce_nonce || request.nonce === undefined) return undefined;
  return channel.messages.get(world.nonces.get(String(request.nonce))?.messageId ?? '');
}

function findReference(channel: WorldChannel, request: MessageBody): APIMessage | undefined {
  const reference = request.message_reference;
  if (!reference) return undefined;
  const message = channel.messages.get(String(reference.message_id));
  if ((!message || isEphemeral(message)) && reference.fail_if_not_exists !== false) {
    const fault = { code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' };
    refuseFaults([{ path: ['message_reference'], ...fault }]);
  }
  return message;
}

function editMessage(call: Call): Answer {
  const { world, body } = call;
  const { channel, message } = requireMessage(call);
  if (message.author.id !== world.bot.id) throw createRefusal('notTheAuthor');
  const kept = message as MessageBody;
  const request = checkMessage('edit', body.json ?? {}, { uploads: body.uploads, kept });
  const changed = changeMessage(world, channel, message, request, body.uploads);
  return { status: 200, body: replaceMessage(world, channel, changed) };
}

/** The bot has no permission to manage others' messages. */
function deleteMessage(call: Call): Answer {
  const { channel, message } = requireMessage(call);
  if (message.author.id !== call.world.bot.id) {
    throw createRefusal(channel.kind === 'dm' ? 'dmAction' : 'missingPermissions');
  }
  removeMessage(call.world, channel, message);
  return { status: 204 };
}
