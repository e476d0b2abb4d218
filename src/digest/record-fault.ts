import type { Delivery } from '../store/database.ts';
import { makeNonce } from './make-nonce.ts';
import type { Tools } from './tools.ts';

/** So long a channel may be gone or closed to the bot before its digest is given up on. */
const GIVE_UP_MS = 3 * 24 * 60 * 60_000;

/**
 * Remembers since when a place lets nothing through. After three days its owner is suspended, and the admins of the
 * server are told once. True where it is suspended by now.
 */
export async function recordFault(delivery: Delivery, why: string, { store, now }: Tools): Promise<boolean> {
  if (delivery.kind === 'note') return false;
  const owners = ownersOf(delivery, store);
  const owner = await owners.find(delivery.owner);
  if (owner === null) return true;
  const since = owner.failingSince ?? now();
  if (now() - since < GIVE_UP_MS) {
    if (owner.failingSince === null) await owners.change(owner.id, { failingSince: since });
    return false;
  }
  // The note is written down first: where this is cut off in between, the next try comes here again and writes no other.
  if (delivery.kind === 'digest') {
    await store.ledger.claim({
      ...delivery,
      ...{ kind: 'note', occasion: `failing since ${new Date(since).toISOString()}`, state: 'sending' },
      ...{ nonce: makeNonce(), windowTo: now(), startedAt: now(), retryAt: now() + NOTE_WAITS_MS },
      ...{ attempts: 1, message: null, why: null },
    });
  }
  await owners.change(owner.id, { suspendedAt: now(), suspendedWhy: why });
  return true;
}

/** The owner is suspended with the reason before the note that gives the reason is sent. */
const NOTE_WAITS_MS = 1000;

/** A post that was let through ends what was remembered of those that were not. */
export async function clearFault(delivery: Delivery, { store }: Tools): Promise<void> {
  if (delivery.kind === 'note') return;
  const owners = ownersOf(delivery, store);
  const owner = await owners.find(delivery.owner);
  if (owner?.failingSince != null) await owners.change(owner.id, { failingSince: null });
}

function ownersOf({ kind }: Delivery, store: Tools['store']) {
  return kind === 'alert' ? store.alerts : store.subscriptions;
}
