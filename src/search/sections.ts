import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Pieces } from './pieces.ts';

/** Parts of a file by name. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** What a file was made by and of. */
export interface Origin {
  readonly builtBy: string;
  readonly builtFrom: string;
}

/** A file that is whole. */
export interface SplitFile {
  readonly origin: Origin;
  readonly sections: Sections;
}

/** Why a library file cannot be used: `stale` was right once, `damaged` never. */
export class UnusableLibraryFile extends Error {
  readonly kind: 'stale' | 'damaged';

  constructor(kind: 'stale' | 'damaged', message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const MAGIC = 'OTRLIB';
/** Read as four bytes it tells whether the machine that wrote the file orders bytes as this one does. */
const BYTE_ORDER = 0x01020304;
/** A checksum tells damage, and that is all it is for: a hash that nobody can forge takes three times as long to read. */
const CHECKSUM_AT = 16;
const CHECKED_FROM = 20;
const CHECKED_AT_ONCE = 8 * 2 ** 20;
/** Every section begins at a multiple of this, so that lists of numbers can be read where they lie. */
const ALIGNMENT = 8;

const directory = z.object({
  origin: z.object({ builtBy: z.string(), builtFrom: z.string() }),
  sections: z.record(z.string(), z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
});

/**
 * One file: what it is (six letters, the format, four bytes in this machine's order, the directory's length, and a CRC-32
 * of all that follows), then the directory, then the sections. `format` is raised when what they hold changes its shape.
 */
export function* joinSections(sections: Sections, format: number, origin: Origin): Pieces<Uint8Array> {
  const places: Record<string, [number, number]> = {};
  let end = 0;
  for (const [name, { length }] of sections) {
    places[name] = [end, length];
    end = align(end + length);
  }
  const head = Buffer.from(JSON.stringify({ origin, sections: places }));
  const body = align(CHECKED_FROM + head.length);
  // Only what lies between the parts needs to be set to nothing.
  const file = Buffer.allocUnsafeSlow(body + end);
  file.fill(0, 0, body);
  file.write(MAGIC, 'latin1');
  file.writeUInt16LE(format, MAGIC.length);
  file.set(new Uint8Array(Uint32Array.of(BYTE_ORDER).buffer), 8);
  file.writeUInt32LE(head.length, 12);
  file.set(head, CHECKED_FROM);
  for (const [name, bytes] of sections) {
    const start = body + places[name]![0];
    file.set(bytes, start);
    file.fill(0, start + bytes.length, align(start + bytes.length));
    yield;
  }
  let checksum = 0;
  for (let at = CHECKED_FROM; at < file.length; at += CHECKED_AT_ONCE) {
    checksum = crc32(file.subarray(at, at + CHECKED_AT_ONCE), checksum);
    yield;
  }
  file.writeUInt32LE(checksum, CHECKSUM_AT);
  return file;
}

/** The sections that `joinSections` wrote, where they lie. Throws `UnusableLibraryFile`. */
export function splitSections(bytes: Uint8Array, format: number): SplitFile {
  try {
    return readSections(bytes, format);
  } catch (cause) {
    if (cause instanceof UnusableLibraryFile) throw cause;
    throw new UnusableLibraryFile('damaged', 'It is not whole.', { cause });
  }
}

function readSections(bytes: Uint8Array, format: number): SplitFile {
  // A copy begins at a place where lists of numbers can be read.
  const { buffer, byteOffset, length } = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  const file = Buffer.from(buffer, byteOffset, length);
  const order = new Uint32Array(Uint8Array.from(file.subarray(8, 12)).buffer)[0];
  const isOurs = file.toString('latin1', 0, MAGIC.length) === MAGIC && order === BYTE_ORDER;
  if (!isOurs) throw new Error('It is no library file of this machine.');
  if (file.readUInt16LE(MAGIC.length) !== format) {
    throw new UnusableLibraryFile('stale', 'It is of another format.');
  }
  const headEnd = CHECKED_FROM + file.readUInt32LE(12);
  const head = directory.parse(JSON.parse(file.toString('utf8', CHECKED_FROM, headEnd)));
  if (crc32(file.subarray(CHECKED_FROM)) !== file.readUInt32LE(CHECKSUM_AT)) {
    throw new Error('Its checksum is wrong.');
  }
  const body = align(headEnd);
  const sections = new Map<string, Uint8Array>();
  for (const [name, [start, size]] of Object.entries(head.sections)) {
    if (start % ALIGNMENT !== 0 || body + start + size > length) throw new Error('A section is missing.');
    sections.set(name, file.subarray(body + start, body + start + size));
  }
  return { origin: head.origin, sections };
}

function align(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
