import type { DigestTerms } from '../answers/settings.ts';

/** A digest that a channel has asked for. */
export interface Subscription extends DigestTerms {
  readonly guild: string;
  /** Since when no post has been let through; null after one that was. */
  readonly failingSince: number | null;
  /** Given up on until a manager resumes it. */
  readonly suspendedAt: number | null;
  readonly createdAt: number;
  /** When it is due next. */
  readonly nextAt: number;
}

/** Words of the record that somebody wants to be told of as they come: in a channel, or in direct messages. */
export interface Alert {
  readonly id: string;
  readonly guild: string | null;
  readonly channel: string | null;
  /** The person who is written to; null where a channel is. The only ids of people that are stored are these. */
  readonly user: string | null;
  readonly kind: 'person' | 'issue' | 'words';
  readonly value: string;
  readonly failingSince: number | null;
  readonly suspendedAt: number | null;
  readonly suspendedWhy: string | null;
  readonly createdAt: number;
  /** What was added to the record before this has been looked through. */
  readonly checkedUntil: number;
}

/** One occasion to post: written before anything is sent, and at most once for an owner's occasion. */
export interface Delivery {
  /** The id of the subscription or the alert. */
  readonly owner: string;
  /** What it is once for: the local day of a digest, the beginning of an alert's window, the fault of a note. */
  readonly occasion: string;
  readonly kind: 'digest' | 'alert' | 'note';
  readonly guild: string | null;
  readonly channel: string | null;
  readonly user: string | null;
  /** What became of it; all but `sending` are final. */
  readonly state: 'sending' | 'posted' | 'empty' | 'held' | 'missed' | 'refused';
  /** By which Discord refuses a double. */
  readonly nonce: string;
  /** The stretch of time whose news it holds, the end not included. */
  readonly windowFrom: number;
  readonly windowTo: number;
  /** When it was sent first, and when it is to be tried again. */
  readonly startedAt: number;
  readonly retryAt: number;
  readonly attempts: number;
  readonly message: string | null;
  /** A sentence that says why nothing has been posted. */
  readonly why: string | null;
}

/** What a reader says is wrong in the record, until the people who keep it decide. */
export interface Correction {
  readonly id: string;
  readonly article: string;
  /** UTF-16 offsets of the place in the article, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Whose it was and when, as it was shown to the reader. */
  readonly shown: string;
  /** The reader's own words. */
  readonly says: string;
  readonly guild: string | null;
  readonly createdAt: number;
}

/** What is known of a feed between two visits. */
export interface Feed {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextAt: number;
  /** How often it failed since it last worked. */
  readonly failures: number;
  /** When the operator was told that it is broken. */
  readonly reportedAt: number | null;
  /** Whether it is listed in the settings or was added by a command. */
  readonly origin: 'settings' | 'command';
  /** Why it failed the last time, as a sentence; null where it works or was not visited yet. */
  readonly fault: string | null;
}

/** A server that the bot has left. */
export interface Departure {
  readonly guild: string;
  readonly leftAt: number;
}

/** The tables. Times are milliseconds since 1970; ids of Discord are text; no table holds a message or a question. */
export interface Database {
  subscriptions: Subscription;
  alerts: Alert;
  ledger: Delivery;
  corrections: Correction;
  feeds: Feed;
  departures: Departure;
}
