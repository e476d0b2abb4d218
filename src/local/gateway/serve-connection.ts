import type { WebSocket } from 'ws';
import { GATEWAY_RATE_WINDOW_MS, MAX_GATEWAY_SENDS } from '../spec/discord-limits.ts';
import { CloseCode, Opcode } from '../spec/discord-numbers.ts';
import type { World } from '../world/world.ts';
import { PayloadFault, readIdentify, readPayload, readResume } from './read-payload.ts';
import type { Session, SessionSocket } from './session.ts';
import type { Sessions } from './sessions.ts';

/** A bot that hasn't sent a heartbeat for so many intervals is gone. */
const SILENT_INTERVALS = 2;

/**
 * Codes with which a client says that it won't come back.
 * https://discord.com/developers/docs/events/gateway#disconnecting
 */
const FINAL_CLOSES = [1000, 1001];

/** What a connection is served with. */
export interface Line {
  readonly world: World;
  readonly sessions: Sessions;
  readonly heartbeatIntervalMs: number;
  /** False leaves heartbeats unanswered, as a connection does that is dead on one side. */
  readonly acknowledges: boolean;
  /** Is told of a fault that isn't the bot's. */
  readonly onFault: (fault: unknown) => void;
}

/** Speaks the gateway's protocol over one web socket, from Hello to the close. */
export function serveConnection(line: Line, socket: WebSocket): void {
  const { world, sessions, heartbeatIntervalMs } = line;
  const { clock } = world;
  let session: Session | undefined;
  let window = { since: clock.now(), count: 0 };
  const face: SessionSocket = { send: (text) => socket.send(text), close: (code) => socket.close(code) };
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));
  const watchHeart = () =>
    clock.schedule(heartbeatIntervalMs * SILENT_INTERVALS, () => socket.close(CloseCode.SessionTimedOut));
  let stopWatching = watchHeart();

  const requireNew = () => {
    if (session?.socket === face)
      throw new PayloadFault(CloseCode.AlreadyAuthenticated, 'Already authenticated.');
  };
  const requireSession = () => {
    if (session?.socket !== face) throw new PayloadFault(CloseCode.NotAuthenticated, 'Not authenticated.');
    return session;
  };
  const countPayload = () => {
    const now = clock.now();
    if (now - window.since >= GATEWAY_RATE_WINDOW_MS) window = { since: now, count: 0 };
    window.count += 1;
    if (window.count > MAX_GATEWAY_SENDS) throw new PayloadFault(CloseCode.RateLimited, 'Rate limited.');
  };

  const takePayload = (text: string) => {
    countPayload();
    const { op, d } = readPayload(text);
    switch (op) {
      case Opcode.Heartbeat:
        stopWatching();
        stopWatching = watchHeart();
        if (line.acknowledges) send(Opcode.HeartbeatAck, undefined);
        return;
      case Opcode.Identify:
        requireNew();
        session = sessions.open(readIdentify(d, world.token, world.privilegedIntents), face);
        return;
      case Opcode.Resume:
        requireNew();
        session = sessions.resume(readResume(d, world.token), face);
        if (!session) send(Opcode.InvalidSession, false);
        return;
      case Opcode.RequestGuildMembers:
        sessions.sendMembers(requireSession(), d);
        return;
      case Opcode.PresenceUpdate:
      case Opcode.VoiceStateUpdate:
      case Opcode.RequestSoundboardSounds:
        requireSession();
        return;
      default:
        throw new PayloadFault(CloseCode.UnknownOpcode, 'Unknown opcode.');
    }
  };

  socket.on('message', (raw) => {
    try {
      takePayload(raw.toString());
    } catch (fault) {
      const isPayloads = fault instanceof PayloadFault;
      if (!isPayloads) line.onFault(fault);
      socket.close(isPayloads ? fault.code : CloseCode.UnknownError);
    }
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    stopWatching();
    if (session?.socket === face) sessions.leave(session, FINAL_CLOSES.includes(code));
  });
  send(Opcode.Hello, { heartbeat_interval: heartbeatIntervalMs, _trace: [] });
}
