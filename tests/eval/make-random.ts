/** A fixed series of numbers in [0, 1), so that training gives the same file each time (a linear congruence). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
