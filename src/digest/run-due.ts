import type { Alert, Delivery, Subscription } from '../store/database.ts';
import { deliver, MAKE_UP_MS } from './deliver.ts';
import { makeNonce } from './make-nonce.ts';
import { findLatestRun, findNextRun, isQuietAt, nameLocalDay } from './schedule.ts';
import type { Tools } from './tools.ts';

/** The first digest tells of the day before it was asked for. */
const FIRST_WINDOW_MS = 24 * 60 * 60_000;

/** An article is searchable within seconds of its entry into the record; a window that ended later could miss it. */
const SEARCHABLE_AFTER_MS = 2 * 60_000;
/** While the record grows each alert looks at it as often as this. */
const ALERTS_EVERY_MS = 60_000;

/** Up to when alerts can look by now. */
export function findAlertsEnd({ grewAt, now }: Pick<Tools, 'grewAt' | 'now'>): number {
  const searchable = now() - SEARCHABLE_AFTER_MS;
  return Math.min(grewAt(), searchable - (searchable % ALERTS_EVERY_MS));
}

/** Posts a digest that is due. Of runs that were missed only the latest is made up, and that within MAKE_UP_MS. */
export async function runDigest(subscription: Subscription, tools: Tools): Promise<boolean> {
  const { store, now } = tools;
  const { id, guild, channel, zone, createdAt } = subscription;
  const run = findLatestRun(subscription, subscription.nextAt, now());
  const withheld = withhold(subscription, run, now());
  const delivery: Delivery = {
    ...{ owner: id, occasion: nameLocalDay(zone, run), kind: 'digest', guild, channel, user: null },
    windowFrom: (await store.ledger.coveredUntil(id)) ?? createdAt - FIRST_WINDOW_MS,
    windowTo: run - SEARCHABLE_AFTER_MS,
    ...begin(now()),
    ...withheld,
  };
  // Should this be cut off between the two, the occasion is found taken at the next start, and the schedule goes on.
  const isOurs = await store.ledger.claim(delivery);
  await store.subscriptions.change(id, { nextAt: findNextRun(subscription, run) });
  return isOurs && withheld === null ? deliver(delivery, true, tools) : true;
}

/** Why a run that has come is not posted; its news are in the next one. */
function withhold(
  subscription: Subscription,
  run: number,
  now: number,
): Pick<Delivery, 'state' | 'why'> | null {
  if (now - run > MAKE_UP_MS)
    return { state: 'missed', why: 'The bot was not running for too long after it was due.' };
  if (isQuietAt(subscription, now)) return { state: 'held', why: 'It was due in the quiet hours.' };
  return null;
}

/** Tells of what came into the record since an alert last looked, if any of it fits. */
export async function runAlert(alert: Alert, tools: Tools): Promise<boolean> {
  const { store, compose, now } = tools;
  const { id, guild, channel, user, checkedUntil: from } = alert;
  const occasion = new Date(from).toISOString();
  const begun = await store.ledger.find({ owner: id, occasion });
  const to = begun?.windowTo ?? findAlertsEnd(tools);
  const isNews = begun !== null || (await compose({ kind: 'alert', owner: alert, from, to })) !== null;
  if (!isNews) {
    await store.alerts.change(id, { checkedUntil: to });
    return true;
  }
  const delivery: Delivery = {
    ...{ owner: id, occasion, kind: 'alert', guild, channel, user },
    ...{ windowFrom: from, windowTo: to },
    ...begin(now()),
  };
  const isOurs = await store.ledger.claim(delivery);
  // What is claimed stands in the ledger until it is posted, so the alert may look further.
  await store.alerts.change(id, { checkedUntil: to });
  return isOurs ? deliver(delivery, true, tools) : true;
}

/** A delivery that is sent now for the first time. */
function begin(now: number) {
  const times = { startedAt: now, retryAt: now };
  return { state: 'sending' as const, nonce: makeNonce(), ...times, attempts: 1, message: null, why: null };
}
