import {
  CreateForumThreadRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
} from 'discord-api-spec/zod';
import { findBodyFaults } from '../checks/check-body.ts';
import { checkMessage, type MessageBody, omitPassedOver } from '../checks/check-message.ts';
import { refuseFaults } from '../checks/refusal.ts';
import type { Answer, Call } from '../http/route.ts';
import { shapeChannel } from '../shapes/shape-guild.ts';
import { shapeMessage } from '../shapes/shape-message.ts';
import { ChannelType } from '../spec/discord-numbers.ts';
import { addThread } from '../world/change-channels.ts';
import { postMessage } from '../world/post-message.ts';
import type { WorldChannel } from '../world/world-channel.ts';

/**
 * Starts a thread; in a forum it begins with a message, for which no nonce is known.
 * https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel
 */
export function startThread({ world, body }: Call, parent: WorldChannel): Answer {
  const isForum = parent.type === ChannelType.GuildForum;
  const schema = isForum ? CreateForumThreadRequestSchema : CreateTextThreadWithoutMessageRequestSchema;
  const { message, ...thread } = (body.json ?? {}) as { name: string; message?: MessageBody };
  const first = omitPassedOver(message ?? {});
  refuseFaults(findBodyFaults(schema, isForum ? { ...thread, message: first } : thread));
  const request = isForum ? checkMessage('create', first, { at: ['message'] }) : null;
  const started = addThread(world, parent, thread.name);
  if (request === null) return { status: 201, body: shapeChannel(world, started) };
  const posted = shapeMessage(world, started, request, { author: world.bot, uploads: body.uploads });
  postMessage(world, started, posted);
  return { status: 201, body: { ...shapeChannel(world, started), message: posted } };
}
