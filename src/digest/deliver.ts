import type { Delivery } from '../store/database.ts';
import { composePosting, markOf } from './compose-posting.ts';
import type { Found, Outcome, Place } from './poster.ts';
import { clearFault, recordFault } from './record-fault.ts';
import type { Tools } from './tools.ts';

/**
 * Discord refuses a double by its nonce "in the past few minutes", which are at least these.
 * https://discord.com/developers/docs/resources/message#create-message-jsonform-params
 */
const NONCE_HOLDS_MS = 2 * 60_000;
/** A digest that is later than this is no longer the morning's; its news are in the next one. */
export const MAKE_UP_MS = 6 * 60 * 60_000;
const FIRST_PAUSE_MS = 5000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/**
 * Sends a delivery that stands in the ledger and writes down what became of it. False where Discord could not be reached.
 *
 * A delivery is only ever sent with the one nonce that was written down before. While Discord remembers nonces, that
 * keeps it from standing there twice after a crash or an outage; later the channel is looked through for its mark first.
 */
export async function deliver(delivery: Delivery, isFirstTry: boolean, tools: Tools): Promise<boolean> {
  const outcome = await send(delivery, isFirstTry, tools).catch((fault: unknown): Outcome => {
    tools.log.error({ err: fault, owner: delivery.owner }, 'a delivery failed');
    return { kind: 'unsure', why: 'Something went wrong here, and it has been logged.' };
  });
  if (outcome.kind === 'posted') {
    await tools.store.ledger.change(delivery, { state: 'posted', message: outcome.message });
    await clearFault(delivery, tools);
  } else if (outcome.kind === 'empty') {
    await tools.store.ledger.change(delivery, { state: 'empty', why: 'There was nothing to say.' });
  } else {
    await postpone(delivery, outcome, tools);
  }
  return outcome.kind !== 'unsure';
}

async function send(
  delivery: Delivery,
  isFirstTry: boolean,
  tools: Tools,
): Promise<Outcome | { readonly kind: 'empty' }> {
  const place = placeOf(delivery);
  const found = isFirstTry ? ABSENT : await look(delivery, place, tools);
  if (found.kind !== 'absent') return found;
  const posting = await composePosting(delivery, tools);
  return posting === null ? { kind: 'empty' } : tools.poster.post(place, posting);
}

const ABSENT = { kind: 'absent' } as const;

async function look(delivery: Delivery, place: Place, { poster, now }: Tools): Promise<Found> {
  const isRefused = now() - delivery.startedAt < NONCE_HOLDS_MS && poster.takesNonce(place);
  return isRefused ? ABSENT : poster.find(place, markOf(delivery), delivery.startedAt);
}

function placeOf({ kind, guild, channel, user }: Delivery): Place {
  if (kind === 'note') return { adminsOf: guild ?? '' };
  return channel === null ? { user: user ?? '' } : { channel };
}

/** Has it tried again after a pause that grows, or gives it up: then the next digest tells its news. */
async function postpone(
  delivery: Delivery,
  { kind, why }: Exclude<Outcome, { kind: 'posted' }>,
  tools: Tools,
): Promise<void> {
  const { store, now } = tools;
  const isSuspended = kind !== 'unsure' && (await recordFault(delivery, why, tools));
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (delivery.attempts - 1), LONGEST_PAUSE_MS);
  const retryAt = now() + pause;
  // An alert has no next occasion that would tell its news, so it waits until its channel is given up on.
  const isOver =
    isSuspended ||
    (delivery.kind !== 'alert' && (kind === 'gone' || retryAt > delivery.windowTo + MAKE_UP_MS));
  const state = kind === 'unsure' ? 'missed' : 'refused';
  const change = isOver ? ({ state, why } as const) : { retryAt, attempts: delivery.attempts + 1, why };
  await store.ledger.change(delivery, change);
}
