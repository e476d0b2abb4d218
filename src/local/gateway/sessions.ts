import { shapeApplication } from '../shapes/shape-application.ts';
import { shapeGuildCreate, shapeMember } from '../shapes/shape-guild.ts';
import { API_VERSION, CloseCode } from '../spec/discord-numbers.ts';
import { toGatewayUrl, type World } from '../world/world.ts';
import { filterEvent } from './filter-event.ts';
import { type Identify, PayloadFault, type Resume } from './read-payload.ts';
import { canResume, replayEvents, type Session, type SessionSocket, sendEvent } from './session.ts';

/** The sessions of the bots that have identified. They outlive their sockets. */
export class Sessions {
  readonly #world: World;
  readonly #byId = new Map<string, Session>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Starts a session: READY, and the server once it is ready. */
  open({ intents, shard }: Identify, socket: SessionSocket): Session {
    const world = this.#world;
    const id = crypto.randomUUID().replaceAll('-', '');
    const session: Session = { id, intents, sequence: 0, events: [], socket, leftAt: 0 };
    this.#byId.set(id, session);
    sendEvent(session, 'READY', {
      v: API_VERSION,
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
    this.#tell(session, 'GUILD_CREATE', shapeGuildCreate(world));
    return session;
  }

  /**
   * Goes on with a session and sends what it missed; undefined where that can't be done.
   * @throws PayloadFault 4007 for an event that never was.
   */
  resume({ session_id: id, seq }: Resume, socket: SessionSocket): Session | undefined {
    const session = this.#byId.get(id);
    if (!session) return undefined;
    if (!canResume(session, seq, this.#world.clock.now())) {
      this.#byId.delete(id);
      return undefined;
    }
    if (seq > session.sequence) throw new PayloadFault(CloseCode.InvalidSequence, 'Invalid seq.');
    session.socket?.close(CloseCode.UnknownError);
    session.socket = socket;
    replayEvents(session, seq);
    sendEvent(session, 'RESUMED', { _trace: [] });
    return session;
  }

  /** A session whose socket is gone waits for its bot, unless that said it was done. */
  leave(session: Session, final: boolean): void {
    session.socket = undefined;
    session.leftAt = this.#world.clock.now();
    if (final) this.#byId.delete(session.id);
  }

  leaveAll(final: boolean): void {
    for (const session of this.#byId.values()) this.leave(session, final);
  }

  /** Sends an event to every session whose intents let it have it. */
  dispatch(event: string, data: unknown): void {
    for (const session of this.#byId.values()) this.#tell(session, event, data);
  }

  /** https://discord.com/developers/docs/events/gateway-events#request-guild-members */
  sendMembers(session: Session, data: unknown): void {
    const world = this.#world;
    const { user_ids: wanted, nonce } = (data ?? {}) as { user_ids?: string | string[]; nonce?: string };
    const users = [world.bot, world.me].filter(
      ({ id }) => wanted === undefined || [wanted].flat().includes(id),
    );
    sendEvent(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: world.guild.id,
      members: users.map((user) => shapeMember(world, user)),
      chunk_index: 0,
      chunk_count: 1,
      ...(nonce !== undefined && { nonce }),
    });
  }

  #tell(session: Session, event: string, data: unknown): void {
    const visible = filterEvent(this.#world, event, data, session.intents);
    if (visible !== undefined) sendEvent(session, event, visible);
  }
}
