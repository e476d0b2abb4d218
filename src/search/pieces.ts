import { setImmediate } from 'node:timers/promises';

/** Long work that stops now and then, for some milliseconds' work each, and gives what it made at its end. */
export type Pieces<T> = Generator<undefined, T>;

/** Does the work without a stop. */
export function finish<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work piece by piece: whatever else waits for its turn comes in between. */
export async function finishInPieces<T>(work: Pieces<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
