import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { findBodyFaults } from '../checks/check-body.ts';
import { createRefusal, refuseFaults } from '../checks/refusal.ts';
import type { Route } from '../http/route.ts';
import { shapeSelf, shapeWholeApplication } from '../shapes/shape-application.ts';
import { PERMISSIONS, shapeChannel } from '../shapes/shape-guild.ts';
import { toGatewayUrl, type World } from '../world/world.ts';

/**
 * The start limits a small bot has.
 * https://discord.com/developers/docs/events/gateway#session-start-limit-object
 */
const SESSION_STARTS = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };

/** Who the bot is and where it connects. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    open: true,
    answer: ({ world }) => ({ status: 200, body: { url: toGatewayUrl(world) } }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    answer: ({ world }) => ({
      status: 200,
      body: { url: toGatewayUrl(world), shards: 1, session_start_limit: SESSION_STARTS },
    }),
  },
  { method: 'GET', path: '/users/@me', answer: ({ world }) => ({ status: 200, body: shapeSelf(world) }) },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    answer: ({ world }) => ({
      status: 200,
      body: [
        { ...world.guild, icon: null, banner: null, owner: false, permissions: PERMISSIONS, features: [] },
      ],
    }),
  },
  { method: 'POST', path: '/users/@me/channels', answer: ({ world, body }) => openDm(world, body.json) },
  {
    method: 'GET',
    path: '/users/:user',
    answer: ({ world, params }) => {
      const user = [world.me, world.bot].find(({ id }) => id === params.user);
      if (!user) throw createRefusal('unknownUser');
      return { status: 200, body: user };
    },
  },
  {
    method: 'GET',
    path: '/applications/@me',
    answer: ({ world }) => ({ status: 200, body: shapeWholeApplication(world) }),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    answer: ({ world }) => ({ status: 200, body: shapeWholeApplication(world) }),
  },
];

function openDm(world: World, json: unknown) {
  refuseFaults(findBodyFaults(CreatePrivateChannelRequestSchema, json));
  const { recipient_id: recipient } = json as { recipient_id?: string };
  if (recipient !== world.me.id) throw createRefusal('cannotMessageUser');
  return { status: 200, body: shapeChannel(world, world.dmChannel) };
}
