import type { World } from '../world/world.ts';
import type { RequestBody } from './read-body.ts';

/** The parts of an address that a route's path names with a colon. */
export interface Params {
  application?: string;
  attachment?: string;
  channel?: string;
  command?: string;
  file?: string;
  guild?: string;
  interaction?: string;
  message?: string;
  token?: string;
  user?: string;
}

/** One request as a route is given it. */
export interface Call {
  world: World;
  params: Params;
  query: URLSearchParams;
  body: RequestBody;
}

export interface Answer {
  status: number;
  /** Sent as JSON; nothing is sent where it is undefined. */
  body?: unknown;
  headers?: Record<string, string>;
  /** True where the connection is cut instead. */
  cuts?: boolean;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** "/channels/:channel/messages"; a part named :token is never logged. */
  path: string;
  /** True where the address itself holds a secret, or nothing is secret, so that no bot token is needed. */
  open?: boolean;
  answer(call: Call): Answer | Promise<Answer>;
}

/** The route for a request, or which of the two didn't fit. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Params } | 'path' | 'method' {
  const matches = routes.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params ? [{ route, params }] : [];
  });
  if (matches.length === 0) return 'path';
  return matches.find(({ route }) => route.method === method) ?? 'method';
}

function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length !== parts.length) return undefined;
  const params: Params = {};
  for (const [index, name] of wanted.entries()) {
    const part = decodePart(parts[index] as string);
    if (name.startsWith(':') && part !== '') params[name.slice(1) as keyof Params] = part;
    else if (name !== part) return undefined;
  }
  return params;
}

/** An address that is wrongly escaped is taken as it stands; no route fits it. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
