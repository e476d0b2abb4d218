import iconv from 'iconv-lite';
import { Refusal } from '../refusal.ts';

/** How far into a page its own word on its encoding may stand (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const MOST_HEAD_BYTES = 4096;
// Examples: charset=windows-1252 in a header or a meta element, encoding="iso-8859-1" in an XML declaration.
const DECLARED = /(?:charset|encoding)\s*=\s*["']?([\w:-]{2,40})/iu;
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
] as const;

/**
 * A page's bytes as text. A byte order mark decides; else what is valid UTF-8 beyond ASCII is UTF-8, whatever the page
 * calls itself, as no other text looks so by chance; else the header's word counts, then the page's own. Throws a Refusal
 * where none of them fits.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const mark = MARKS.find((each) => each.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark.name).decode(bytes);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const head = decodeWindows(bytes.subarray(0, MOST_HEAD_BYTES));
  for (const source of [contentType ?? '', head]) {
    const name = DECLARED.exec(source)?.[1];
    const text = name === undefined ? null : tryDecode(bytes, name);
    if (text !== null) return text;
  }
  // A stray byte of an old editor in a page of ASCII is a typographic mark of Windows: 0x92 is ’.
  if (isMostlyAscii(bytes)) return decodeWindows(bytes);
  throw new Refusal('Its characters cannot be read: they are not in the encoding that it names.');
}

function tryDecode(bytes: Uint8Array, name: string): string | null {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Node 20 reads windows-1252, under any of its names, as Latin-1, which has no typographic marks. */
function decodeWindows(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes), 'windows-1252');
}

/** Of 100 letters of a language that windows-1252 can write, not as many are beyond ASCII. */
const MOST_BEYOND_ASCII = 0.02;

function isMostlyAscii(bytes: Uint8Array): boolean {
  let beyond = 0;
  for (const byte of bytes) if (byte >= 0x80) beyond++;
  return beyond <= MOST_BEYOND_ASCII * bytes.length && !holdsUtf8(bytes);
}

/** A page with both proper UTF-8 and stray bytes is damaged, and its stray bytes could be anything. */
function holdsUtf8(bytes: Uint8Array): boolean {
  // Example: the first two of the three bytes of “.
  return bytes.some((byte, i) => byte >= 0xc2 && byte <= 0xf4 && (bytes[i + 1] ?? 0) >> 6 === 0b10);
}
