/** Index terms that together stand for something a query asks for. */
export interface Way {
  readonly keys: readonly string[];
  /** How much of the concept's weight a document holds that has them all, up to 1. */
  readonly share: number;
}

/** Something a query asks for: the document holds it where it has every term of one of its ways. */
export interface Concept {
  /** The words of the query that ask for it. */
  readonly typed: string;
  readonly ways: readonly Way[];
  /** Inverse document frequency: the rarer, the more it says. */
  readonly weight: number;
}

/**
 * The shares of ways that are only words related to the one that was typed: beside words that were typed they may be
 * meant; alone, a sure one is hardly enough and an unsure one never, nor a kind of what was typed.
 */
export const RELATED_SHARES = { news: 0.75, sure: 0.7, unsure: 0.5, kind: 0.45 } as const;

/** True for the share of a way that is more than a guess at what was meant. */
export function isSure(share: number): boolean {
  return share >= RELATED_SHARES.sure;
}

/** The index terms of all ways that are more than guesses. */
export function listSureKeys(concepts: readonly Concept[]): ReadonlySet<string> {
  return new Set(
    concepts.flatMap(({ ways }) => ways.filter(({ share }) => isSure(share)).flatMap(({ keys }) => keys)),
  );
}
