import type { APIMessage } from 'discord-api-types/v10';
import type { Route } from '../http/route.ts';
import type {
  PageInteraction,
  PageInteractionAnswer,
  PageMessage,
  PageMessageRequest,
  PageState,
} from '../page-protocol.ts';
import { changeMessage, shapeMessage } from '../shapes/shape-message.ts';
import { MAX_CONTENT } from '../spec/discord-limits.ts';
import { ChannelType } from '../spec/discord-numbers.ts';
import { describeChannels } from '../world/describe-channels.ts';
import { isEphemeral, postMessage, replaceMessage, toPageMessage } from '../world/post-message.ts';
import { findChannel, type World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';
import { actAutocomplete, actCommand, actOnMessage } from './act-command.ts';
import { actComponent, actModal } from './act-component.ts';
import {
  pageDismissSchema,
  pageInteractionSchema,
  pageMessageSchema,
  readPageBody,
  refusePage,
} from './page-schema.ts';

/** How many messages of a channel the page is given at first. */
const MAX_SHOWN = 200;

/** What the one person can do, for the page; page-protocol.ts says the shapes. */
export const pageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/page/state',
    answer: ({ world }) => ({ status: 200, body: describeWorld(world) }),
  },
  {
    method: 'POST',
    path: '/page/interactions',
    answer: async ({ world, body }) => {
      const act = readPageBody(pageInteractionSchema, body.json);
      return { status: 200, body: await actAsYou(world, act) };
    },
  },
  {
    method: 'POST',
    path: '/page/messages',
    answer: ({ world, body }) => {
      const request = readPageBody(pageMessageSchema, body.json);
      return { status: 200, body: writeAsYou(world, request) };
    },
  },
  {
    method: 'POST',
    path: '/page/dismiss',
    answer: ({ world, body }) => {
      dismissMessage(world, readPageBody(pageDismissSchema, body.json).messageId);
      return { status: 204 };
    },
  },
];

function describeWorld(world: World): PageState {
  const list = ({ id, messages }: WorldChannel): [string, PageMessage[]] => {
    const shown = [...messages.values()].filter((message) => !world.dismissed.has(message.id));
    return [id, shown.slice(-MAX_SHOWN).map(toPageMessage)];
  };
  return {
    me: world.me,
    bot: world.bot,
    guild: world.guild,
    channels: describeChannels(world),
    commands: world.commands,
    messages: Object.fromEntries([...world.channels.values()].map(list)),
  };
}

/** @throws Refusal 400 or 404 with a sentence for something that can't be done. */
async function actAsYou(world: World, act: PageInteraction): Promise<PageInteractionAnswer> {
  const channel = requireChannel(world, act.channelId);
  if (act.kind === 'autocomplete') return actAutocomplete(world, channel, act);
  return { interactionId: startAct(world, channel, act).id };
}

function startAct(
  world: World,
  channel: WorldChannel,
  act: Exclude<PageInteraction, { kind: 'autocomplete' }>,
) {
  switch (act.kind) {
    case 'command':
      return actCommand(world, channel, act);
    case 'message-command':
      return actOnMessage(world, channel, requireMessage(world, channel, act.messageId), act);
    case 'component':
      return actComponent(world, channel, requireMessage(world, channel, act.messageId), act);
    case 'modal':
      return actModal(world, channel, act);
  }
}

function writeAsYou(world: World, { channelId, content, replyTo, edits }: PageMessageRequest): PageMessage {
  const channel = requireChannel(world, channelId);
  if (channel.type === ChannelType.GuildForum) throw refusePage(400, 'A forum holds posts, each a thread.');
  if (content.trim() === '') throw refusePage(400, 'A message needs some words.');
  if (content.length > MAX_CONTENT) {
    throw refusePage(400, `A message can be at most ${MAX_CONTENT} characters long.`);
  }
  if (edits !== undefined) {
    const edited = requireMessage(world, channel, edits);
    if (edited.author.id !== world.me.id) throw refusePage(403, 'Only your own messages can be edited.');
    return toPageMessage(replaceMessage(world, channel, changeMessage(world, channel, edited, { content })));
  }
  const repliedTo = replyTo === undefined ? undefined : requireMessage(world, channel, replyTo);
  const message = shapeMessage(
    world,
    channel,
    { content },
    { author: world.me, ...(repliedTo && { repliedTo }) },
  );
  return toPageMessage(postMessage(world, channel, message));
}

/** Hides an ephemeral message; to the bot it is as it was. */
function dismissMessage(world: World, id: string): void {
  for (const channel of world.channels.values()) {
    const message = channel.messages.get(id);
    if (!message || !isEphemeral(message)) continue;
    world.dismissed.add(id);
    world.announce.toPage({ type: 'message-delete', channelId: channel.id, id });
    return;
  }
  throw refusePage(404, 'There is no such message that only you can see.');
}

function requireChannel(world: World, id: string): WorldChannel {
  const channel = findChannel(world, id);
  if (!channel) throw refusePage(404, 'There is no such channel.');
  return channel;
}

function requireMessage(world: World, channel: WorldChannel, id: string): APIMessage {
  const message = world.dismissed.has(id) ? undefined : channel.messages.get(id);
  if (!message) throw refusePage(404, 'There is no such message.');
  return message;
}
