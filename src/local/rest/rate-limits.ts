import type { Clock } from '../world/clock.ts';

const SECOND_MS = 1000;

/** What a request is told of its limit, and for how long to wait where it was too much. */
export interface Allowance {
  headers: Record<string, string>;
  retryAfterMs: number | undefined;
  /** True where all routes together were too much. */
  isGlobal: boolean;
}

/** The bucket of all routes together. */
const ALL = 'all';

/**
 * Counts requests in one bucket for each route and channel, server or webhook, and in one for all together.
 * https://discord.com/developers/docs/topics/rate-limits
 */
export class RateLimits {
  readonly #clock: Clock;
  readonly #perSecond: number;
  readonly #inAll: number;
  readonly #buckets = new Map<string, { endsAt: number; used: number }>();

  /** @param perSecond requests a second of each bucket; @param inAll of all buckets together. */
  constructor(clock: Clock, perSecond: number, inAll: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
    this.#inAll = inAll;
  }

  /**
   * @param route method and path of the route; @param major the id that has a bucket of its own;
   * @param isCounted whether it counts among all routes together, as all but answers to interactions do.
   */
  take(route: string, major: string, isCounted: boolean): Allowance {
    const now = this.#clock.now();
    this.#forgetEnded(now);
    const all = isCounted ? this.#count(ALL, now) : null;
    const bucket = this.#count(`${route} ${major}`, now);
    const isGlobal = all !== null && all.used > this.#inAll;
    const waitMs = (isGlobal ? all : bucket).endsAt - now;
    const headers = {
      'X-RateLimit-Limit': String(this.#perSecond),
      'X-RateLimit-Remaining': String(Math.max(0, this.#perSecond - bucket.used)),
      'X-RateLimit-Reset': (bucket.endsAt / SECOND_MS).toFixed(3),
      'X-RateLimit-Reset-After': (waitMs / SECOND_MS).toFixed(3),
      'X-RateLimit-Bucket': Buffer.from(route).toString('base64url'),
    };
    const isTooMuch = isGlobal || bucket.used > this.#perSecond;
    return { headers, isGlobal, retryAfterMs: isTooMuch ? waitMs : undefined };
  }

  #count(key: string, now: number): { endsAt: number; used: number } {
    const bucket = this.#buckets.get(key) ?? { endsAt: now + SECOND_MS, used: 0 };
    bucket.used += 1;
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** Buckets all last a second, so the first that hasn't ended stands before all others that haven't. */
  #forgetEnded(now: number): void {
    for (const [key, { endsAt }] of this.#buckets) {
      if (endsAt > now) return;
      this.#buckets.delete(key);
    }
  }
}

/** The answer to a request that was one too many. */
export function shapeTooMany(retryAfterMs: number, global = false) {
  const seconds = retryAfterMs / SECOND_MS;
  return {
    status: 429,
    headers: {
      'Retry-After': String(Math.ceil(seconds)),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global && { 'X-RateLimit-Global': 'true' }),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
}
