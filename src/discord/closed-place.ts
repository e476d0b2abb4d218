import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** A place that is not there any more, or that lets the bot do nothing. The message is a sentence for managers. */
export class ClosedPlace extends Error {
  readonly kind: 'gone' | 'barred';

  constructor(kind: 'gone' | 'barred', sentence: string) {
    super(sentence);
    this.kind = kind;
  }
}

const GONE = new Set<unknown>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownUser,
]);
/** Refusals that are none of the bot's rights. */
const BARRED = new Map<unknown, string>([
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'They take no direct messages from the bot.'],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, 'The channel takes no messages.'],
  [RESTJSONErrorCodes.ThreadLocked, 'The thread is locked.'],
]);

/**
 * What became of something that failed: a refusal, or an outage of which nobody knows what it let through. Rate limits
 * never come here, as discord.js waits them out. Throws what is neither.
 */
export function explainFault(fault: unknown): { kind: 'gone' | 'barred' | 'unsure'; why: string } {
  if (fault instanceof ClosedPlace) return { kind: fault.kind, why: fault.message };
  if (fault instanceof HTTPError) return { kind: 'unsure', why: `Discord answered ${fault.status}.` };
  if (!(fault instanceof DiscordAPIError)) {
    if (isOutage(fault)) return { kind: 'unsure', why: 'Discord could not be reached.' };
    throw fault;
  }
  if (GONE.has(fault.code)) return { kind: 'gone', why: 'The channel is not there any more.' };
  const said = BARRED.get(fault.code);
  if (said) return { kind: 'barred', why: said };
  if (fault.status === 403) return { kind: 'barred', why: 'The bot may not write in the channel.' };
  if (fault.status >= 500 || fault.status === 401)
    return { kind: 'unsure', why: `Discord answered ${fault.status}.` };
  throw fault;
}

/** Whether the line broke or nobody answered in time; `fetch` throws a TypeError around what the network said. */
function isOutage(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return fault.name === 'AbortError' || 'code' in fault || 'cause' in fault;
}
