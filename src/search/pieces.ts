import { setImmediate } from 'node:timers/promises';

/** Long work that stops now and then, for some milliseconds' work each, and gives what it made at its end. */
export type Pieces<T> = Generator<undefined, T>;

/** Work that is done once for each thing; whoever asks before it is done does it as well, and the first that is done stays. */
export function rememberPieces<Thing extends object, T>(
  make: (thing: Thing) => Pieces<T>,
): (thing: Thing) => Pieces<T> {
  const made = new WeakMap<Thing, { readonly value: T }>();
  return function* recall(thing) {
    const value = made.get(thing)?.value ?? (yield* make(thing));
    const first = made.get(thing) ?? { value };
    made.set(thing, first);
    return first.value;
  };
}

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
