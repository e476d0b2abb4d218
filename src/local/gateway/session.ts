import { Opcode } from '../spec/discord-numbers.ts';

/** How many events a session can bring back; a bot that missed more must identify again. */
const MAX_REPLAYED = 2000;

/** How long a session waits for its bot to come back. Discord doesn't say; minutes are what bots see. */
const RESUME_WITHIN_MS = 5 * 60 * 1000;

/** One web socket as a session sees it. */
export interface SessionSocket {
  send(text: string): void;
  close(code: number): void;
}

/** What the gateway remembers of a bot that has identified, also while its socket is gone. */
export interface Session {
  id: string;
  intents: number;
  sequence: number;
  events: { sequence: number; text: string }[];
  socket: SessionSocket | undefined;
  /** When the socket went. */
  leftAt: number;
}

/** Sends an event over the session's socket, or keeps it until the bot is back. */
export function sendEvent(session: Session, event: string, data: unknown): void {
  session.sequence += 1;
  const { sequence } = session;
  const text = JSON.stringify({ op: Opcode.Dispatch, t: event, s: sequence, d: data });
  session.events.push({ sequence, text });
  if (session.events.length > MAX_REPLAYED) session.events.shift();
  session.socket?.send(text);
}

/** Whether a session can go on after the event `sequence`: it is recent enough and nothing after it is gone. */
export function canResume(session: Session, sequence: number, now: number): boolean {
  if (!session.socket && now - session.leftAt > RESUME_WITHIN_MS) return false;
  const oldest = session.events[0]?.sequence ?? session.sequence + 1;
  return sequence + 1 >= oldest;
}

/** Sends every event after `sequence` again, in order. */
export function replayEvents(session: Session, sequence: number): void {
  for (const event of session.events) {
    if (event.sequence > sequence) session.socket?.send(event.text);
  }
}
