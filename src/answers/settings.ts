import type { Searched } from './item.ts';

/** What a channel asked for when it subscribed to a digest. Moments are milliseconds since 1970. */
export interface DigestTerms {
  readonly id: string;
  readonly channel: string;
  /** The local time of day. */
  readonly hour: number;
  readonly minute: number;
  /** The IANA name of its time zone, like "Asia/Kathmandu". */
  readonly zone: string;
  /** The days it is due on as ISO digits, Monday being 1: "12345", or "1234567" for every day. */
  readonly weekdays: string;
  readonly about: string | null;
  readonly person: string | null;
  readonly party: string | null;
  /** The role that is mentioned with each post. */
  readonly role: string | null;
  /** Minutes of the local day between which nothing is posted; the end may be before the beginning. Both or neither. */
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  /** What a day without news posts. */
  readonly emptyDays: 'nothing' | 'line';
  readonly pausedAt: number | null;
  /** Why it was given up on; null while it is not. */
  readonly suspendedWhy: string | null;
}

/** A digest as its channel's managers see it. */
export interface ShownDigest extends DigestTerms {
  /** The next times at which it is due; empty for one that is paused or given up on. */
  readonly nextRuns: readonly number[];
}

/** What somebody is told of as soon as it enters the record. */
export interface ShownAlert {
  readonly id: string;
  /** Null where its owner is written to directly. */
  readonly channel: string | null;
  readonly kind: 'person' | 'issue' | 'words';
  readonly value: string;
  readonly suspendedWhy: string | null;
}

/** What became of one occasion to post. */
export interface ShownDelivery {
  readonly kind: 'digest' | 'alert' | 'note';
  readonly channel: string | null;
  readonly state: 'sending' | 'posted' | 'empty' | 'held' | 'missed' | 'refused';
  /** When it was sent first, or was not. */
  readonly startedAt: number;
  /** The zone of its digest, UTC where that is gone. */
  readonly zone: string;
  readonly why: string | null;
}

/** A feed that the record grows from. */
interface ShownFeed {
  readonly url: string;
  readonly origin: 'settings' | 'command';
  /** Why it could not be read the last time, as a sentence; null where it works or was not visited yet. */
  readonly fault: string | null;
}

/** How often an alert would have told of something so far. */
export interface Firings {
  /** Days on which what fits entered the record. */
  readonly days: number;
  readonly statements: number;
  /** The last of the days, ISO. */
  readonly last: string | null;
  /** The day from which the record was looked through, ISO; null for all of it. */
  readonly since: string | null;
}

/** Why a setting was not changed. */
export type Refusal =
  | 'only-in-server'
  | 'only-managers'
  | 'only-operators'
  | 'nobody-to-write-to'
  | 'which-digest'
  | 'no-such-digest'
  | 'no-such-alert'
  | 'no-such-feed'
  | 'no-feed-address'
  | 'known-feed'
  | 'feed-of-settings'
  | 'too-many'
  | 'unknown-name'
  | 'only-common-words';

/** What is set for a server or a person, what has been changed of it, or why it has not. No words of the record. */
export type SettingsAnswer = { readonly kind: 'settings'; readonly searched: Searched } & (
  | {
      readonly is: 'digests';
      readonly did: 'listed' | 'subscribed' | 'paused' | 'resumed' | 'removed';
      readonly digests: readonly ShownDigest[];
    }
  | {
      readonly is: 'log';
      readonly deliveries: readonly ShownDelivery[];
      readonly digests: readonly ShownDigest[];
    }
  | {
      readonly is: 'alerts';
      readonly did: 'listed' | 'added' | 'removed' | 'resumed';
      readonly alerts: readonly ShownAlert[];
      readonly firings: Firings | null;
    }
  | {
      readonly is: 'feeds';
      readonly did: 'listed' | 'added' | 'removed';
      readonly feeds: readonly ShownFeed[];
    }
  | {
      readonly is: 'data';
      readonly did: 'exported' | 'asked' | 'deleted';
      readonly whose: 'server' | 'person';
      /** Rows by table. */
      readonly rows: Readonly<Record<string, readonly object[]>>;
    }
  | { readonly is: 'refused'; readonly because: Refusal; readonly name: string | null }
);
