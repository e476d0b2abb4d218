import type { ByteSource } from '../../src/search/byte-source.ts';

/** Bytes in memory as those of a file. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    fill(room, at) {
      if (at + room.length > bytes.length) throw new Error('The bytes have ended.');
      room.set(bytes.subarray(at, at + room.length));
    },
  };
}
