import type { Logger } from 'pino';
import type { Alert, Subscription } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { Poster } from './poster.ts';

/** Whose news are told, and those of which stretch of time: milliseconds since 1970, the end not included. */
export type Telling = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'digest'; readonly owner: Subscription }
  | { readonly kind: 'alert'; readonly owner: Alert }
);

/** What is needed to post by itself. */
export interface Tools {
  readonly store: Store;
  readonly poster: Poster;
  /** The news in at most MOST_CONTENT characters, or null where there is nothing to say. */
  readonly compose: (telling: Telling) => Promise<string | null>;
  /** When the record last grew, in milliseconds since 1970: alerts look at what came until then. */
  readonly grewAt: () => number;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** https://discord.com/developers/docs/resources/message#create-message : the most characters of a message. */
const MOST_CHARACTERS = 2000;
/** More than the mention of a role and the last line take. */
const ROOM_FOR_MORE = 150;
/** The most characters of news in a message, which leave room for what is put around them. */
export const MOST_CONTENT = MOST_CHARACTERS - ROOM_FOR_MORE;
