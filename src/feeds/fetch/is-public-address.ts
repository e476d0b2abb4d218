import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is given out to the public (https://www.iana.org/assignments/ipv6-address-space). */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * True for an address of the public internet. False for every special one (private, loopback, link-local, multicast, of
 * a carrier's own network, for documentation) and for IPv6 that carries an IPv4 address in it, as that may be any of
 * these; false for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(GIVEN_OUT);
}
