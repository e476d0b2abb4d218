import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as it is served: a string is HTML, a function writes its own answer. */
export type Served =
  | string
  | {
      readonly body?: string | Uint8Array;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server of these pages on loopback; what is not among them is not found. */
export interface PageServer {
  readonly base: string;
  /** What was asked for, in order: "GET /robots.txt". */
  readonly asked: readonly string[];
  /** Serves another page at a path from now on. */
  put(path: string, page: Served): void;
  close(): Promise<void>;
}

export async function servePages(pages: Readonly<Record<string, Served>>): Promise<PageServer> {
  const asked: string[] = [];
  const served = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const page = served.get(request.url ?? '');
    if (typeof page === 'function') return page(request, response);
    if (page === undefined) return void response.writeHead(404).end();
    const { body = '', status = 200, headers = {} } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    put: (path, page) => void served.set(path, page),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
