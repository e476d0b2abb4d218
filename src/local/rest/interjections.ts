import type { Answer } from '../http/route.ts';
import { shapeTooMany } from './rate-limits.ts';

/** An answer that takes the place of the real one, for trying how a bot bears it. */
export interface Interjection {
  /** Only requests with this method; any where it is left out. */
  method?: string;
  /** Only requests whose path, as it is logged, contains this; any where it is left out. */
  path?: string;
  /** Cuts the connection in place of any answer. */
  cuts?: boolean;
  /** Carries the request out all the same: only its answer is lost. */
  carriesOut?: boolean;
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

  /** Adds one; the returned function takes it back, however often it was to be used. */
  add(interjection: Interjection): () => void {
    const added = { ...interjection, left: interjection.times ?? 1 };
    this.#waiting.push(added);
    return () => {
      added.left = 0;
      this.#forgetUsed();
    };
  }

  #forgetUsed(): void {
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
  }

  /** The answer to give in place of the real one, if any, and whether the request is carried out before. */
  take(method: string, path: string): { answer: Answer; carriesOut: boolean } | undefined {
    const found = this.#waiting.find(
      (waiting) =>
        (waiting.method === undefined || waiting.method === method) && path.includes(waiting.path ?? ''),
    );
    if (!found) return undefined;
    found.left -= 1;
    this.#forgetUsed();
    return { answer: shapeInterjected(found), carriesOut: found.carriesOut ?? false };
  }
}

function shapeInterjected({ status, cuts = false, retryAfter = 1, body }: Interjection): Answer {
  if (status === 429) return shapeTooMany(retryAfter * 1000);
  return { status, cuts, body: body ?? { message: `${status}`, code: 0 } };
}
