import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './is-public-address.ts';
import { refusePrivate } from './read-address.ts';

/** How long a connection may take to come about, and its server to begin its answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * What connects to servers. The address that a name leads to is checked here, where it is used: a name cannot lead to a
 * public address when it is checked and to a private one when it is connected to.
 */
export function makeAgent(mayReachPrivate: boolean, findAddresses = lookup as FindAddresses): Agent {
  return new Agent({
    connect: { timeout: PATIENCE, lookup: mayReachPrivate ? undefined : checkLookup(findAddresses) },
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
  });
}

/** The part of node:dns that resolves a name. */
export type FindAddresses = (
  host: string,
  options: LookupAllOptions,
  done: (fault: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A lookup that fails where any of the addresses found is not public. */
export function checkLookup(findAddresses: FindAddresses): LookupFunction {
  return (host, options, done) => {
    findAddresses(host, { ...options, all: true }, (fault, addresses) => {
      const [first] = addresses ?? [];
      if (fault || first === undefined) done(fault ?? new Error('It has no address.'), []);
      else if (!addresses.every(({ address }) => isPublicAddress(address))) done(refusePrivate(host), []);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
