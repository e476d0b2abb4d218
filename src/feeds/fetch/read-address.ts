import { isIP } from 'node:net';
import { Refusal } from '../refusal.ts';
import { isPublicAddress } from './is-public-address.ts';

/**
 * The address that was typed, linked or redirected to, as far as it can be judged before its name is looked up. Throws a
 * Refusal for what is no web address, holds a password, or names a private machine by its number.
 */
export function readAddress(typed: string, mayReachPrivate: boolean, base?: string): URL {
  if (!URL.canParse(typed, base)) throw new Refusal(`“${typed.slice(0, 200)}” is no web address.`);
  const url = new URL(typed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(`Only http and https addresses are fetched, not those of ${url.protocol}//.`);
  if (url.username !== '' || url.password !== '')
    throw new Refusal('An address with a name or password in it is not fetched.');
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !mayReachPrivate && !isPublicAddress(host)) throw refusePrivate(host);
  url.hash = '';
  return url;
}

/** Why a machine inside is not asked. */
export function refusePrivate(host: string): Refusal {
  return new Refusal(`${host} is not on the public internet, and nothing is fetched from there.`);
}
