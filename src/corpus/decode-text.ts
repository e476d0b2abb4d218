// A byte order mark is kept as a character: dropping it would move every offset by one against the file.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes as text, every character kept, or null where they are not UTF-8. Encoding it gives the same bytes back. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
