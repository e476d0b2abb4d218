import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { TOKEN } from './start-local.ts';

/** What the gateway sent; of the data only what a bot needs to go on has a type. */
export interface Payload {
  op: number;
  t: string | null;
  s: number | null;
  d: { id: string; token: string; session_id: string; [field: string]: unknown };
}

/** A bot that says exactly what a test tells it to, over a bare socket and bare requests. */
export class RawBot {
  readonly #local: LocalDiscord;
  readonly #socket: WebSocket;
  readonly #heard: Payload[] = [];
  #wake = () => {};
  /** The code with which the connection was closed. */
  readonly closed: Promise<number>;

  constructor(local: LocalDiscord, query = '?v=10&encoding=json') {
    this.#local = local;
    this.#socket = new WebSocket(local.url.replace('http', 'ws') + query);
    this.#socket.on('message', (raw) => {
      this.#heard.push(JSON.parse(raw.toString()) as Payload);
      this.#wake();
    });
    this.closed = new Promise((resolve) => this.#socket.on('close', resolve));
  }

  /** Connects and identifies. */
  static async join(local: LocalDiscord, intents = 1 | (1 << 9) | (1 << 12)): Promise<RawBot> {
    const bot = new RawBot(local);
    await bot.identify({ intents });
    await bot.hear('READY');
    return bot;
  }

  async send(payload: unknown): Promise<void> {
    await this.hear(10, { keep: true });
    this.#socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  }

  identify(changes: object): Promise<void> {
    return this.send({ op: 2, d: { token: TOKEN, intents: 1, properties: {}, ...changes } });
  }

  /** The next payload with this opcode or event; it is then forgotten, unless it is to be kept. */
  async hear(what: number | string, { keep = false } = {}): Promise<Payload> {
    for (;;) {
      const index = this.#heard.findIndex(({ op, t }) => (typeof what === 'number' ? op : t) === what);
      const found = this.#heard[index];
      if (found && !keep) this.#heard.splice(index, 1);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Makes a request as the bot and gives status, JSON and headers. */
  async request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${this.#local.apiBase}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text === '' ? undefined : JSON.parse(text);
    return {
      status: response.status,
      json,
      code: json?.code as number | undefined,
      headers: response.headers,
    };
  }

  leave(): void {
    this.#socket.close(1000);
  }
}
