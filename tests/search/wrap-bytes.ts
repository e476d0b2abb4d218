import type { FileBytes } from '../../src/search/file-bytes.ts';

/** A file that is in memory already. */
export function wrapBytes(bytes: Uint8Array): FileBytes {
  return {
    length: bytes.length,
    read(start, end) {
      if (end > bytes.length) throw new Error('The bytes end before that.');
      return bytes.slice(start, end);
    },
  };
}
