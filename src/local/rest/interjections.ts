import type { Answer } from '../http/route.ts';
import { shapeTooMany } from './rate-limits.ts';

/** An answer that takes the place of the real one, for trying how a bot bears it. */
export interface Interjection {
  /** Only requests with this method; any where it is left out. */
  method?: string;
  /** Only requests whose path, as it is logged, contains this; any where it is left out. */
  path?: string;
  status: number;
  /** Seconds to wait, for status 429. */
  retryAfter?: number;
  body?: unknown;
  /** How many requests get it; 1 where it is left out. */
  times?: number;
}

/** The interjections that are still to come, the first that fits being used first. */
export class Interjections {
  #waiting: (Interjection & { left: number })[] = [];

  add(interjection: Interjection): void {
    this.#waiting.push({ ...interjection, left: interjection.times ?? 1 });
  }

  /** The answer to give in place of the real one, if any. */
  take(method: string, path: string): Answer | undefined {
    const found = this.#waiting.find(
      (waiting) =>
        (waiting.method === undefined || waiting.method === method) && path.includes(waiting.path ?? ''),
    );
    if (!found) return undefined;
    found.left -= 1;
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    if (found.status === 429) return shapeTooMany((found.retryAfter ?? 1) * 1000);
    return { status: found.status, body: found.body ?? { message: `${found.status}`, code: 0 } };
  }
}
