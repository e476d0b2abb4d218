/** Milliseconds without a key before choices are asked for. */
const PAUSE = 120;

/**
 * Makes a function that asks after a pause in the typing and tells the answer, unless something newer was asked or `stop` was
 * called meanwhile.
 */
export function askWithPause<T>(
  ask: () => Promise<T>,
  tell: (answer: T) => void,
): { start: () => void; stop: () => void } {
  let latest = 0;
  const stop = (): void => {
    latest++;
  };
  const start = (): void => {
    const mine = ++latest;
    setTimeout(async () => {
      if (mine !== latest) return;
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined && mine === latest) tell(answer);
    }, PAUSE);
  };
  return { start, stop };
}
