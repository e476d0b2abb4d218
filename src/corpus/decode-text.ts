import { isUtf8 } from 'node:buffer';

/**
 * The bytes as text, every character kept, or null where they are not UTF-8. Encoding it gives the same bytes back: a byte
 * order mark is kept as a character, since dropping it would move every offset by one against the file.
 */
export function decodeText(bytes: Uint8Array): string | null {
  // A decoder that refuses what is no UTF-8 takes ten times as long, and a record may have tens of thousands of files.
  if (!isUtf8(bytes)) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
