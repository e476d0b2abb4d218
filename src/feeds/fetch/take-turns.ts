import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';

/** Runs something for a host when everything before it is done, and leaves the host a pause after it. */
export type TakeTurn = <T>(host: string, pause: number, run: () => Promise<T>) => Promise<T>;

/** One thing at a time for each host, with a pause of so many milliseconds in between; none once it is `over`. */
export function takeTurns(over: AbortSignal): TakeTurn {
  const lines = new Map<string, LimitFunction>();
  const rests = new Map<string, Promise<unknown>>();
  return (host, pause, run) => {
    const line = lines.get(host) ?? pLimit(1);
    lines.set(host, line);
    return line(async () => {
      await rests.get(host);
      try {
        return await run();
      } finally {
        rests.set(
          host,
          sleep(pause, undefined, { signal: over }).catch(() => {}),
        );
      }
    });
  };
}
