/** Where something is posted: a channel, a person's direct messages, or wherever the admins of a server see it. */
export type Place = { readonly channel: string } | { readonly user: string } | { readonly adminsOf: string };

/** A message that is posted by itself. */
export interface Posting {
  /** The whole of it. */
  readonly content: string;
  /** The one role that it may mention, and nobody else. */
  readonly role: string | null;
  /** What its last line says, which no other message says: by it the message is found again. */
  readonly mark: string;
  /** By which Discord refuses a double. */
  readonly nonce: string;
}

/** What became of posting. Where it is `unsure`, the message may stand there all the same. */
export type Outcome =
  | { readonly kind: 'posted'; readonly message: string }
  | { readonly kind: 'gone' | 'barred' | 'unsure'; readonly why: string };

/** What became of looking for a message; where it is `barred`, nobody can tell. */
export type Found = Outcome | { readonly kind: 'absent' };

/** Posts without being asked. Rate limits are waited out, and every refusal and outage is an outcome. */
export interface Poster {
  /** Whether a double is refused there by its nonce. */
  takesNonce(place: Place): boolean;
  post(place: Place, posting: Posting): Promise<Outcome>;
  /** Looks for a message of the bot's own with this mark, posted since a time in milliseconds since 1970. */
  find(place: Place, mark: string, since: number): Promise<Found>;
}
