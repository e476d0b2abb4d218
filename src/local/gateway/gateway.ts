import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { API_VERSION, CloseCode, Opcode } from '../spec/discord-numbers.ts';
import type { World } from '../world/world.ts';
import { type Line, serveConnection } from './serve-connection.ts';
import { Sessions } from './sessions.ts';

/**
 * The gateway: web sockets in JSON, sessions that outlive their sockets, events by intent.
 * https://discord.com/developers/docs/events/gateway
 */
export class Gateway implements Line {
  readonly world: World;
  readonly sessions: Sessions;
  readonly heartbeatIntervalMs: number;
  readonly onFault: (fault: unknown) => void;
  acknowledges = true;
  readonly #server = new WebSocketServer({ noServer: true });

  constructor(world: World, heartbeatIntervalMs: number, onFault: (fault: unknown) => void) {
    this.world = world;
    this.sessions = new Sessions(world);
    this.heartbeatIntervalMs = heartbeatIntervalMs;
    this.onFault = onFault;
  }

  /** Takes over a request that asks for a web socket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { searchParams } = new URL(request.url ?? '/', this.world.url);
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      if (searchParams.get('v') !== String(API_VERSION)) webSocket.close(CloseCode.InvalidApiVersion);
      else if (searchParams.get('encoding') !== 'json' || searchParams.has('compress')) {
        webSocket.close(CloseCode.DecodeError, 'Only JSON without compression is spoken here.');
      } else serveConnection(this, webSocket);
    });
  }

  /** Cuts every socket without a word, as a broken line does. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** Asks every bot to reconnect and resume. */
  askReconnect(): void {
    this.#tellAll({ op: Opcode.Reconnect, d: null, s: null, t: null });
  }

  /** Tells every bot that its session is invalid. Unless `resumable` it is over; else the bot may resume it. */
  invalidate(resumable: boolean): void {
    this.sessions.leaveAll(!resumable);
    this.#tellAll({ op: Opcode.InvalidSession, d: resumable, s: null, t: null });
  }

  /** Ends every session and socket. */
  close(): void {
    this.sessions.leaveAll(true);
    this.drop();
    this.#server.close();
  }

  #tellAll(payload: object): void {
    for (const socket of this.#server.clients) socket.send(JSON.stringify(payload));
  }
}
