import pRetry from 'p-retry';
import type { Response } from 'undici';
import { Refusal } from '../refusal.ts';
import { followRedirects, type Hop, readMove } from './follow-redirects.ts';
import { makeAgent } from './make-agent.ts';
import { MOST_ROBOTS_BYTES, type RobotsAnswer, rememberRules } from './obey-robots.ts';
import { readAddress } from './read-address.ts';
import { readBody, refuseSize } from './read-body.ts';
import { requestOnce } from './request-once.ts';
import { takeTurns } from './take-turns.ts';

/** How pages are fetched. */
export interface FetchSettings {
  /** True to fetch from private and loopback addresses as well, as for a feed in one's own network. */
  readonly mayReachPrivate: boolean;
  /** How the operator can be reached, said to every server; null to say nothing. */
  readonly contact: string | null;
  readonly now: () => number;
  /** The pause between two requests to one host, in milliseconds. */
  readonly pause?: number;
  /** How long one request may take with all that it brings, in milliseconds. */
  readonly patience?: number;
}

/** What a server says of the state of a page; sent back, it tells whether the page has changed. */
interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page or feed as it came. */
interface Fetched extends Validators {
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** Fetches pages from other people's servers without being a burden or a danger. */
export interface Fetcher {
  /**
   * The page at an address; null where it is as the validators say. Throws a Refusal with a sentence for everything else.
   */
  fetch(address: string, known?: Validators): Promise<Fetched | null>;
  /** Cuts short what is under way. */
  close(): Promise<void>;
}

/** The name by which a site's robots.txt can speak to this program. */
const NAME = 'OnTheRecord';
/** The largest page or feed that is read, unpacked. */
const MOST_BYTES = 4 * 1024 * 1024;
const PAUSE = 1000;
const PATIENCE = 30_000;
/** What fails in passing is tried so many times again, each time after a pause three times as long. */
const RETRIES = 2;
const GROWTH = 3;

/** One fetcher for all, so that it knows what it asked of whom. */
export function makeFetcher(settings: FetchSettings): Fetcher {
  const { mayReachPrivate, contact, now, pause = PAUSE, patience = PATIENCE } = settings;
  const agent = makeAgent(mayReachPrivate);
  const closing = new AbortController();
  const takeTurn = takeTurns(closing.signal);
  const told = contact === null ? '' : `; ${contact}`;
  const userAgent = `${NAME}/1 (a bot that quotes news articles and links to them${told})`;

  /** One request in its host's turn; what it read, or where to ask instead. */
  function ask<T>(url: URL, rest: number, extra: object, read: (response: Response) => Promise<T>) {
    const headers = { 'user-agent': userAgent, 'accept-language': 'en;q=0.9, *;q=0.5', ...extra };
    const readHop = async (response: Response): Promise<Hop<T>> => {
      const to = readMove(response);
      return to === null ? { is: 'read', value: await read(response) } : { is: 'moved', to };
    };
    return takeTurn(url.host, rest, () =>
      requestOnce(url, { agent, headers, patience, over: closing.signal, read: readHop }),
    );
  }

  const findRules = rememberRules(NAME, now, (place) =>
    followRedirects(place, mayReachPrivate, (url) => ask(url, pause, {}, readRobots)),
  );

  async function fetchOnce(address: string, known: Validators | undefined): Promise<Fetched | null> {
    return followRedirects(readAddress(address, mayReachPrivate), mayReachPrivate, async (url) => {
      const rules = await findRules(url);
      if (!rules.isAllowed(url))
        throw new Refusal(`The robots.txt of ${url.host} asks programs not to fetch this address.`);
      const rest = Math.max(pause, rules.pause ?? 0);
      return ask(url, rest, listConditions(known), (response) => readPage(url, response));
    });
  }

  return {
    fetch: (address, known) =>
      pRetry(() => fetchOnce(address, known), {
        ...{ retries: RETRIES, factor: GROWTH, minTimeout: pause, signal: closing.signal },
        shouldRetry: ({ error }) => error instanceof Refusal && error.isPassing,
      }),
    async close() {
      closing.abort();
      await agent.destroy();
    },
  };
}

function listConditions(known: Validators | undefined): Record<string, string> {
  return {
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}

async function readRobots(response: Response): Promise<RobotsAnswer> {
  const text = response.ok ? Buffer.from(await readBody(response, MOST_ROBOTS_BYTES, 'cut')).toString() : '';
  return { status: response.status, text };
}

async function readPage(url: URL, response: Response): Promise<Fetched | null> {
  const { status, headers } = response;
  if (status === 304) return null;
  if (!response.ok) throw refuseStatus(url, status);
  if (Number(headers.get('content-length')) > MOST_BYTES) throw refuseSize(MOST_BYTES);
  return {
    url: url.href,
    bytes: await readBody(response, MOST_BYTES, 'refuse'),
    contentType: headers.get('content-type'),
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  };
}

function refuseStatus({ host }: URL, status: number): Refusal {
  const isPassing = status >= 500 || status === 429 || status === 408;
  const said: Record<number, string> = {
    401: 'shows it only to people with an account',
    402: 'shows it only to people who pay',
    403: 'does not let this program read it',
    404: 'has no such page',
    410: 'has taken the page away',
    429: 'has been asked too often for now',
  };
  return new Refusal(`${host} ${said[status] ?? `answers with status ${status}`}.`, { isPassing });
}
