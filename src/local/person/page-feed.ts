import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../page-protocol.ts';
import type { Clock } from '../world/clock.ts';

/** A comment goes out this often, so that nothing on the way takes the line for dead. */
const KEEP_ALIVE_MS = 15_000;

/** The pages that listen, each told everything as server-sent events. */
export class PageFeed {
  readonly #clock: Clock;
  readonly #listeners = new Set<ServerResponse>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Keeps a response open and sends it every event from now on. */
  connect(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': listening\n\n');
    this.#listeners.add(response);
    let stop = () => {};
    const keepAlive = () => {
      response.write(': still here\n\n');
      stop = this.#clock.schedule(KEEP_ALIVE_MS, keepAlive);
    };
    stop = this.#clock.schedule(KEEP_ALIVE_MS, keepAlive);
    response.on('close', () => {
      stop();
      this.#listeners.delete(response);
    });
  }

  send(event: PageEvent): void {
    const line = `data: ${JSON.stringify(event)}\n\n`;
    for (const listener of this.#listeners) listener.write(line);
  }

  /** Ends every open response. */
  close(): void {
    for (const listener of this.#listeners) listener.end();
  }
}
