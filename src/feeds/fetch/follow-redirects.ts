import type { Response } from 'undici';
import { Refusal } from '../refusal.ts';
import { readAddress } from './read-address.ts';

/** The fetch standard allows 20 (https://fetch.spec.whatwg.org/#http-redirect-fetch); no outlet needs so many. */
const MOST_REDIRECTS = 5;

/** What one request gave: what was read, or where to ask instead. */
export type Hop<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'moved'; readonly to: string };

/** Where a response says that its page is now; null where it is no redirect. */
export function readMove({ status, headers }: Response): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : null;
}

/** Asks at an address and wherever it leads, each new address checked like the first. */
export async function followRedirects<T>(
  start: URL,
  mayReachPrivate: boolean,
  ask: (url: URL) => Promise<Hop<T>>,
): Promise<T> {
  let url = start;
  for (let moves = 0; moves <= MOST_REDIRECTS; moves++) {
    const hop = await ask(url);
    if (hop.is === 'read') return hop.value;
    url = readAddress(hop.to, mayReachPrivate, url.href);
  }
  throw new Refusal(`${start.host} redirects more than ${MOST_REDIRECTS} times.`);
}
