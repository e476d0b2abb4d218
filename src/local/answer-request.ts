import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRefusal, Refusal } from './checks/refusal.ts';
import { readBody } from './http/read-body.ts';
import { type Answer, findRoute } from './http/route.ts';
import { SAFE_HEADERS, serveAttachment, servePageFile } from './http/serve-file.ts';
import type { PageFiles } from './page-protocol.ts';
import type { PageFeed } from './person/page-feed.ts';
import { refusePage } from './person/page-schema.ts';
import { pageRoutes } from './person/route-page.ts';
import { type Api, answerApi, refuse } from './rest/serve-api.ts';
import type { World } from './world/world.ts';

/** What the server is served with. */
export interface Site extends Api {
  page: PageFiles;
  feed: PageFeed;
}

/**
 * Whether a request may come in at all. A page elsewhere can reach this server by a name that resolves to
 * loopback, which its Host shows, or by a plain cross-site request, which its Origin shows. Following a link to
 * the page is no such request.
 */
export function isFromHere(world: World, request: IncomingMessage): boolean {
  const { port } = new URL(world.url);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (!host || !hosts.includes(host)) return false;
  const isVisit = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit) return false;
  return origin === undefined || hosts.some((own) => origin === `http://${own}`);
}

/** Answers any request: the bot's, the page's, or for a file. */
export async function answerRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
  if (!isFromHere(site.world, request)) {
    send(response, refuse(createRefusal('forbidden')));
    return;
  }
  const url = new URL(request.url ?? '/', site.world.url);
  if (url.pathname.startsWith('/api/')) {
    send(response, await answerApi(site, request, url));
    return;
  }
  if (request.method === 'GET') {
    if (url.pathname === '/page/events') {
      site.feed.connect(response);
      return;
    }
    if (servePageFile(site.page, url.pathname, response)) return;
    if (serveAttachment(site.world, url.pathname, response)) return;
  }
  send(response, await answerPage(site, request, url));
}

async function answerPage({ world }: Site, request: IncomingMessage, url: URL): Promise<Answer> {
  try {
    const found = findRoute(pageRoutes, request.method ?? 'GET', url.pathname);
    if (found === 'path') throw refusePage(404, 'There is nothing at this address.');
    if (found === 'method') throw refusePage(405, 'This address takes no such request.');
    const isJson = request.headers['content-type']?.startsWith('application/json');
    if (request.method !== 'GET' && !isJson) throw refusePage(400, 'The page speaks JSON.');
    const body = await readBody(request);
    return await found.route.answer({ world, params: found.params, query: url.searchParams, body });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return refuse(fault);
  }
}

function send(response: ServerResponse, { status, body, headers, cuts }: Answer): void {
  if (cuts) {
    response.destroy();
    return;
  }
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    'cache-control': 'no-store',
    ...(text !== undefined && { 'content-type': 'application/json' }),
  });
  response.end(text);
}
