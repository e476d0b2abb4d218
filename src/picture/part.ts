/** The most entries of a picture: more could not be read at a glance. */
const MOST_ENTRIES = 12;

/** Which entries of an answer a picture shows, `from` inclusive, `to` exclusive, of how many. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The picture that holds the entry `at`, where an answer of `count` entries is cut into as many as it needs. */
export function choosePart(count: number, at: number): Part {
  const last = Math.max(0, count - 1);
  const from = Math.floor(Math.min(Math.max(0, at), last) / MOST_ENTRIES) * MOST_ENTRIES;
  return { from, to: Math.min(count, from + MOST_ENTRIES), count };
}
