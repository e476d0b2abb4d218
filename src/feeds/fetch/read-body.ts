import type { Response } from 'undici';
import { Refusal } from '../refusal.ts';

/**
 * The body, unpacked. Once it is larger than `most` bytes nothing more is read of it: it is cut there, or refused with a
 * Refusal.
 */
export async function readBody(
  { body }: Response,
  most: number,
  larger: 'cut' | 'refuse',
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (body !== null) {
    // Leaving the loop closes the connection.
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      size += piece.length;
      pieces.push(piece);
      if (size <= most) continue;
      if (larger === 'refuse') throw refuseSize(most);
      break;
    }
  }
  return Buffer.concat(pieces).subarray(0, most);
}

export function refuseSize(most: number): Refusal {
  return new Refusal(`It is larger than ${most / 1024 / 1024} MB, which is no article.`);
}
