import { randomBytes } from 'node:crypto';

/** https://discord.com/developers/docs/resources/message#create-message : a nonce has at most 25 characters. */
export function makeNonce(): string {
  return randomBytes(10).toString('hex');
}
