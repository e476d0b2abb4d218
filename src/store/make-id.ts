import { randomBytes } from 'node:crypto';

/** Ten characters of 0-9 and a-f: short enough to type, and never the same twice among what a bot stores. */
export function makeId(): string {
  return randomBytes(5).toString('hex');
}
