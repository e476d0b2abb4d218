import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { toGatewayUrl } from '../rest/route-account.ts';
import { shapeApplication } from '../shapes/shape-application.ts';
import { shapeGuildCreate, shapeMember } from '../shapes/shape-guild.ts';
import { CloseCode, Opcode } from '../spec/discord-numbers.ts';
import type { World } from '../world/world.ts';
import { filterEvent } from './filter-event.ts';
import { type Identify, PayloadFault, type Resume } from './read-payload.ts';
import { serveConnection } from './serve-connection.ts';
import { canResume, replayEvents, type Session, type SessionSocket, sendEvent } from './session.ts';

/** https://discord.com/developers/docs/reference#api-versioning-api-versions */
const API_VERSION = '10';

/**
 * The gateway: web sockets in JSON, sessions that outlive their sockets, events by intent.
 * https://discord.com/developers/docs/events/gateway
 */
export class Gateway {
  readonly world: World;
  readonly heartbeatIntervalMs: number;
  readonly onFault: (fault: unknown) => void;
  /** False makes it leave heartbeats unanswered, as a connection does that is dead on one side. */
  acknowledges = true;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();

  constructor(world: World, heartbeatIntervalMs: number, onFault: (fault: unknown) => void) {
    this.world = world;
    this.heartbeatIntervalMs = heartbeatIntervalMs;
    this.onFault = onFault;
  }

  /** Takes over a request that asks for a web socket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { searchParams } = new URL(request.url ?? '/', this.world.url);
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      if (searchParams.get('v') !== API_VERSION) webSocket.close(CloseCode.InvalidApiVersion);
      else if (searchParams.get('encoding') !== 'json' || searchParams.has('compress')) {
        webSocket.close(CloseCode.DecodeError, 'Only JSON without compression is spoken here.');
      } else serveConnection(this, webSocket);
    });
  }

  /** Sends an event to every session whose intents let it have it. */
  dispatch(event: string, data: unknown): void {
    for (const session of this.#sessions.values()) {
      const visible = filterEvent(this.world, event, data, session.intents);
      if (visible !== undefined) sendEvent(session, Opcode.Dispatch, event, visible);
    }
  }

  /** Starts a session: READY, and the server once it is ready. */
  openSession({ intents, shard }: Identify, socket: SessionSocket): Session {
    const { world } = this;
    const id = crypto.randomUUID().replaceAll('-', '');
    const session: Session = { id, intents, sequence: 0, events: [], socket, leftAt: 0 };
    this.#sessions.set(id, session);
    sendEvent(session, Opcode.Dispatch, 'READY', {
      v: Number(API_VERSION),
      user: world.bot,
      guilds: [{ id: world.guild.id, unavailable: true }],
      session_id: id,
      session_type: 'normal',
      resume_gateway_url: toGatewayUrl(world),
      shard: shard ?? [0, 1],
      application: shapeApplication(world),
      private_channels: [],
      relationships: [],
      presences: [],
      user_settings: {},
      geo_ordered_rtc_regions: [],
      _trace: [],
    });
    const guild = filterEvent(world, 'GUILD_CREATE', shapeGuildCreate(world), intents);
    if (guild !== undefined) sendEvent(session, Opcode.Dispatch, 'GUILD_CREATE', guild);
    return session;
  }

  /** Goes on with a session and sends what it missed; undefined where that can't be done. */
  resumeSession({ session_id: id, seq }: Resume, socket: SessionSocket): Session | undefined {
    const session = this.#sessions.get(id);
    if (!session) return undefined;
    if (!canResume(session, seq, this.world.clock.now())) {
      this.#sessions.delete(id);
      return undefined;
    }
    if (seq > session.sequence) throw new PayloadFault(CloseCode.InvalidSequence, 'Invalid seq.');
    session.socket?.close(CloseCode.UnknownError);
    session.socket = socket;
    replayEvents(session, seq);
    sendEvent(session, Opcode.Dispatch, 'RESUMED', { _trace: [] });
    return session;
  }

  /** A session whose socket is gone waits for its bot, unless that said it was done. */
  leaveSession(session: Session, final: boolean): void {
    session.socket = undefined;
    session.leftAt = this.world.clock.now();
    if (final) this.#sessions.delete(session.id);
  }

  /** https://discord.com/developers/docs/events/gateway-events#request-guild-members */
  sendMembers(session: Session, data: unknown): void {
    const { world } = this;
    const { user_ids: wanted, nonce } = (data ?? {}) as { user_ids?: string | string[]; nonce?: string };
    const users = [world.bot, world.me].filter(
      ({ id }) => wanted === undefined || [wanted].flat().includes(id),
    );
    sendEvent(session, Opcode.Dispatch, 'GUILD_MEMBERS_CHUNK', {
      guild_id: world.guild.id,
      members: users.map((user) => shapeMember(world, user)),
      chunk_index: 0,
      chunk_count: 1,
      ...(nonce !== undefined && { nonce }),
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
    for (const session of this.#sessions.values()) this.leaveSession(session, !resumable);
    this.#tellAll({ op: Opcode.InvalidSession, d: resumable, s: null, t: null });
  }

  /** Ends every session and socket. */
  close(): void {
    this.#sessions.clear();
    this.drop();
    this.#server.close();
  }

  #tellAll(payload: object): void {
    for (const socket of this.#server.clients) socket.send(JSON.stringify(payload));
  }
}
