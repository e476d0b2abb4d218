import type { IncomingMessage } from 'node:http';
import { createRefusal, Refusal } from '../checks/refusal.ts';
import { readBody } from '../http/read-body.ts';
import { type Answer, findRoute, type Params, type Route } from '../http/route.ts';
import { API_VERSION } from '../spec/discord-numbers.ts';
import type { World } from '../world/world.ts';
import type { Interjections } from './interjections.ts';
import { type RateLimits, shapeTooMany } from './rate-limits.ts';
import { hideToken, type LoggedRequest, logRequest } from './request-log.ts';
import { accountRoutes } from './route-account.ts';
import { commandRoutes } from './route-commands.ts';
import { guildRoutes } from './route-guild.ts';
import { interactionRoutes } from './route-interactions.ts';
import { messageRoutes } from './route-messages.ts';

const API_ROUTES: readonly Route[] = [
  ...accountRoutes,
  ...guildRoutes,
  ...messageRoutes,
  ...commandRoutes,
  ...interactionRoutes,
];

const API_PREFIX = `/api/v${API_VERSION}`;

/** What the API is served with. */
export interface Api {
  world: World;
  limits: RateLimits;
  interjections: Interjections;
  requests: LoggedRequest[];
}

/** Answers one request of the bot. Refusals are answers too; anything else that is thrown is a fault here. */
export async function answerApi(api: Api, request: IncomingMessage, url: URL): Promise<Answer> {
  const method = request.method ?? 'GET';
  if (!url.pathname.startsWith(`${API_PREFIX}/`)) return refuse(createRefusal('invalidApiVersion'));
  const path = url.pathname.slice(API_PREFIX.length);
  const found = findRoute(API_ROUTES, method, path);
  if (typeof found === 'string') {
    request.resume();
    const refusal = createRefusal(found === 'path' ? 'notFound' : 'methodNotAllowed');
    logRequest(api.requests, { method, path, body: undefined, status: refusal.status });
    return refuse(refusal);
  }
  const { route, params } = found;
  const logged: LoggedRequest = {
    method,
    path: hideToken(`${path}${url.search}`, params.token),
    body: undefined,
    status: 0,
  };
  logRequest(api.requests, logged);
  const answer = await answerRoute(api, route, params, { request, url, logged });
  logged.status = answer.status;
  return answer;
}

async function answerRoute(
  { world, limits, interjections }: Api,
  route: Route,
  params: Params,
  { request, url, logged }: { request: IncomingMessage; url: URL; logged: LoggedRequest },
): Promise<Answer> {
  const name = `${route.method} ${route.path}`;
  // https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints : not under the global limit.
  const isCounted = params.interaction === undefined && params.token === undefined;
  const { headers, retryAfterMs, isGlobal } = limits.take(name, nameMajor(params), isCounted);
  const withLimits = (answer: Answer): Answer => ({ ...answer, headers: { ...headers, ...answer.headers } });
  try {
    const body = await readBody(request);
    logged.body = body.json;
    if (!route.open && request.headers.authorization !== `Bot ${world.token}`) {
      throw createRefusal('unauthorized');
    }
    const interjected = interjections.take(logged.method, logged.path);
    if (!interjected && retryAfterMs !== undefined) return withLimits(shapeTooMany(retryAfterMs, isGlobal));
    const call = { world, params, query: url.searchParams, body };
    if (interjected?.carriesOut) await route.answer(call);
    return withLimits(interjected?.answer ?? (await route.answer(call)));
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return withLimits(refuse(fault));
  }
}

/** https://discord.com/developers/docs/topics/rate-limits#rate-limits */
function nameMajor({ channel, guild, interaction, token }: Params): string {
  return channel ?? token ?? interaction ?? guild ?? '';
}

/** The answer that a refusal is. */
export function refuse(refusal: Refusal): Answer {
  return { status: refusal.status, body: refusal.toBody() };
}
