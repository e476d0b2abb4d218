import type { Delivery } from '../../src/store/database.ts';
import type { NewSubscription } from '../../src/store/subscriptions.ts';

/** A digest at eight in the morning, every day. */
export function makeSubscription(changes: Partial<NewSubscription> = {}): NewSubscription {
  return {
    guild: '100',
    channel: '200',
    hour: 8,
    minute: 0,
    zone: 'Europe/Kyiv',
    weekdays: '1234567',
    about: null,
    person: null,
    party: null,
    role: null,
    quietFrom: null,
    quietTo: null,
    emptyDays: 'nothing',
    createdAt: 1000,
    nextAt: 2000,
    ...changes,
  };
}

/** A digest that has just been claimed. */
export function makeDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    owner: 'aaaaaaaaaa',
    occasion: '2030-01-02',
    kind: 'digest',
    guild: '100',
    channel: '200',
    user: null,
    state: 'sending',
    nonce: 'a-nonce',
    windowFrom: 1000,
    windowTo: 2000,
    startedAt: 2000,
    retryAt: 2000,
    attempts: 0,
    message: null,
    why: null,
    ...changes,
  };
}
