import robotsParser from 'robots-parser';
import { Refusal } from '../refusal.ts';

/** What a site's robots.txt says to this program. */
export interface Rules {
  isAllowed(url: URL): boolean;
  /** The pause between two requests that it asks for, in milliseconds; null where it asks for none. */
  readonly pause: number | null;
}

/** Of a longer file only so much is read (https://www.rfc-editor.org/rfc/rfc9309#section-2.5 asks for 500 KiB). */
export const MOST_ROBOTS_BYTES = 500 * 1024;
/** Rules are asked for anew after this time (https://www.rfc-editor.org/rfc/rfc9309#section-2.4). */
const LASTS = 24 * 60 * 60 * 1000;
/** A site that asks for longer pauses is not waited for so long. */
const LONGEST_PAUSE = 30_000;

// Its types describe an ES module, and it is none.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const ALL_ALLOWED: Rules = { isAllowed: () => true, pause: null };

/** What an attempt to read a robots.txt gave: its status and text. */
export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Remembers the rules of each site for a day. A site without rules allows all; where its rules cannot be had because it
 * fails, nothing is fetched from it for now (https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1).
 */
export function rememberRules(
  agentName: string,
  now: () => number,
  ask: (url: URL) => Promise<RobotsAnswer>,
) {
  const known = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();
  return (url: URL): Promise<Rules> => {
    const old = known.get(url.origin);
    if (old !== undefined && old.until > now()) return old.rules;
    const place = new URL('/robots.txt', url);
    const rules = ask(place).then((answer) => readRules(place, answer, agentName));
    // Whoever comes meanwhile waits for the same answer; one that failed is asked for again.
    known.set(url.origin, { until: now() + LASTS, rules });
    rules.catch(() => known.delete(url.origin));
    return rules;
  };
}

function readRules(place: URL, { status, text }: RobotsAnswer, agentName: string): Rules {
  if (status >= 500 || status === 429)
    throw new Refusal(`${place.host} does not say just now what may be fetched from it.`, {
      isPassing: true,
    });
  if (status >= 400) return ALL_ALLOWED;
  const robots = parseRobots(place.href, text);
  const seconds = robots.getCrawlDelay(agentName);
  return {
    isAllowed: (url) => robots.isAllowed(url.href, agentName) !== false,
    pause: seconds === undefined ? null : Math.min(seconds * 1000, LONGEST_PAUSE),
  };
}
