import { DISCORD_EPOCH } from '../spec/discord-limits.ts';

/** The low bits of a snowflake that don't hold time: worker, process and increment together. */
const LOW_BITS = 22n;

/**
 * Makes ids as Discord does: the time in the high bits, so that sorting ids sorts by age. Each id is greater
 * than the last, also when the clock stands still or goes back.
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromTime = BigInt(Math.max(0, Math.floor(now()) - DISCORD_EPOCH)) << LOW_BITS;
    last = fromTime > last ? fromTime : last + 1n;
    return last.toString();
  };
}

/** Orders two ids by age, the older first. */
export function compareSnowflakes(first: string, second: string): number {
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}
