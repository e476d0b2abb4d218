import * as z from 'zod';
import { KNOWN_INTENTS, MAX_GATEWAY_PAYLOAD } from '../spec/discord-limits.ts';
import { CloseCode, Intent } from '../spec/discord-numbers.ts';

/** A payload that can't be taken; the connection is closed with the code. */
export class PayloadFault extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const payloadSchema = z.object({ op: z.int(), d: z.unknown().optional() });

/** https://discord.com/developers/docs/events/gateway-events#identify-identify-structure */
const identifySchema = z.object({
  token: z.string(),
  intents: z.int().min(0),
  properties: z.object({}),
  shard: z.tuple([z.int(), z.int()]).optional(),
});

/** https://discord.com/developers/docs/events/gateway-events#resume-resume-structure */
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });

export type Identify = z.infer<typeof identifySchema>;
export type Resume = z.infer<typeof resumeSchema>;

/** Reads one payload. @throws PayloadFault 4002 where it is too long, no JSON, or of another shape. */
export function readPayload(text: string): { op: number; d?: unknown } {
  if (Buffer.byteLength(text) > MAX_GATEWAY_PAYLOAD)
    throw new PayloadFault(CloseCode.DecodeError, 'Too long.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PayloadFault(CloseCode.DecodeError, 'Not JSON.');
  }
  return readShape(payloadSchema, json);
}

/**
 * Reads what a bot identifies with.
 * @throws PayloadFault 4004 for a wrong token, 4010 for a shard that isn't there, 4013 or 4014 for its intents.
 */
export function readIdentify(data: unknown, token: string, privilegedIntents: number): Identify {
  const identify = readShape(identifySchema, data);
  checkToken(identify.token, token);
  const [shard, count] = identify.shard ?? [0, 1];
  if (count < 1 || shard < 0 || shard >= count)
    throw new PayloadFault(CloseCode.InvalidShard, 'Invalid shard.');
  const { intents } = identify;
  if ((intents & KNOWN_INTENTS) !== intents)
    throw new PayloadFault(CloseCode.InvalidIntents, 'Invalid intents.');
  const privileged = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;
  if ((intents & privileged & ~privilegedIntents) !== 0) {
    throw new PayloadFault(CloseCode.DisallowedIntents, 'Disallowed intents.');
  }
  return identify;
}

/** Reads what a bot resumes with. @throws PayloadFault 4004 for a wrong token. */
export function readResume(data: unknown, token: string): Resume {
  const resume = readShape(resumeSchema, data);
  checkToken(resume.token, token);
  return resume;
}

function checkToken(given: string, token: string): void {
  if (given !== token) throw new PayloadFault(CloseCode.AuthenticationFailed, 'Authentication failed.');
}

function readShape<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (!result.success) throw new PayloadFault(CloseCode.DecodeError, 'Error while decoding payload.');
  return result.data;
}
