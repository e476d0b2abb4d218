/**
 * One fault of a request body, as it stands under `_errors` at its place.
 * https://discord.com/developers/docs/reference#error-messages
 */
export interface FieldFault {
  path: readonly PropertyKey[];
  code: string;
  message: string;
}

/** A refusal that is answered in Discord's own shape: {code, message, errors?}. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly FieldFault[];

  constructor(status: number, code: number, message: string, faults: readonly FieldFault[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }

  /** The body of the answer. */
  toBody(): Record<string, unknown> {
    const body = { message: this.message, code: this.code };
    return this.faults.length > 0 ? { ...body, errors: nestFaults(this.faults) } : body;
  }
}

/**
 * Status, code and message of each refusal the local channel knows.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
 */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  forbidden: [403, 0, '403: Forbidden'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAnswered: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  dmAction: [403, 50003, 'Cannot execute action on a DM channel'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [400, 50007, 'Cannot send messages to this user'],
  cannotWriteHere: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  invalidApiVersion: [400, 50041, 'Invalid API version provided'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** Makes a refusal by its name; `throw createRefusal('unknownMessage')`. */
export function createRefusal(name: keyof typeof REFUSALS): Refusal {
  const [status, code, message] = REFUSALS[name];
  return new Refusal(status, code, message);
}

/** Throws code 50035 with every fault at its place, or does nothing where there is none. */
export function refuseFaults(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw new Refusal(400, 50035, 'Invalid Form Body', faults);
}

/** Where Discord puts the faults of one place, beside the places below it. */
const FAULTS_KEY = '_errors';

interface FaultNode {
  [key: string]: FaultNode | { code: string; message: string }[];
}

/** Nests faults by path: {content: {_errors: [{code, message}]}}. Array positions are keys. */
function nestFaults(faults: readonly FieldFault[]): FaultNode {
  const root: FaultNode = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) {
      const next = (node[String(key)] ?? {}) as FaultNode;
      node[String(key)] = next;
      node = next;
    }
    const here = (node[FAULTS_KEY] ?? []) as { code: string; message: string }[];
    node[FAULTS_KEY] = [...here, { code, message }];
  }
  return root;
}
