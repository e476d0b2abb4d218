import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { ByteSource } from './byte-source.ts';
import type { Pieces } from './pieces.ts';

/** What a file was made by and of. */
export interface Origin {
  readonly builtBy: string;
  readonly builtFrom: string;
}

/** One part of a file, which is read when it is asked for. */
export interface Section {
  readonly length: number;
  /** All of it, in memory of its own. Throws where it is not what was written. */
  read(): Buffer;
  /** Throws where it is not what was written, and keeps nothing of it. */
  check(): void;
  /** Fills the room with what begins at `start`, unchecked: for what is told to be whole by itself. */
  fill(room: Uint8Array, start: number): void;
}

/** Parts of a file by name. */
export type Sections = ReadonlyMap<string, Section>;

/** A file whose directory is whole. */
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
const CHECKSUM_AT = 16;
const BEGINNING = 20;
const CHECKED_AT_ONCE = 2 ** 20;

const count = z.int().nonnegative();
const directory = z.object({
  origin: z.object({ builtBy: z.string(), builtFrom: z.string() }),
  /** Length and CRC-32. A checksum tells damage, and that is all it is for. */
  sections: z.record(z.string(), z.tuple([count, count])),
});

/**
 * One file: what it is (six letters, the format, four bytes in this machine's order, the directory's length and CRC-32),
 * then the directory, then the sections one after another. `format` is raised when what they hold changes its shape.
 */
export function* joinSections(
  sections: ReadonlyMap<string, Uint8Array>,
  format: number,
  origin: Origin,
): Pieces<Uint8Array> {
  const listed: Record<string, [number, number]> = {};
  let size = 0;
  for (const [name, bytes] of sections) {
    listed[name] = [bytes.length, yield* sumUp(bytes)];
    size += bytes.length;
  }
  const head = Buffer.from(JSON.stringify({ origin, sections: listed }));
  const file = Buffer.allocUnsafeSlow(BEGINNING + head.length + size);
  file.write(MAGIC, 'latin1');
  file.writeUInt16LE(format, MAGIC.length);
  file.set(new Uint8Array(Uint32Array.of(BYTE_ORDER).buffer), 8);
  file.writeUInt32LE(head.length, 12);
  file.writeUInt32LE(crc32(head), CHECKSUM_AT);
  file.set(head, BEGINNING);
  let at = BEGINNING + head.length;
  for (const bytes of sections.values()) {
    file.set(bytes, at);
    at += bytes.length;
    yield;
  }
  return file;
}

function* sumUp(bytes: Uint8Array): Pieces<number> {
  let checksum = 0;
  for (let at = 0; at < bytes.length; at += CHECKED_AT_ONCE) {
    checksum = crc32(bytes.subarray(at, at + CHECKED_AT_ONCE), checksum);
    yield;
  }
  return checksum;
}

/** The sections that `joinSections` wrote, as long as `source` can be read. Throws `UnusableLibraryFile`. */
export function splitSections(source: ByteSource, format: number): SplitFile {
  try {
    return readDirectory(source, format);
  } catch (cause) {
    if (cause instanceof UnusableLibraryFile) throw cause;
    throw new UnusableLibraryFile('damaged', 'It is not whole.', { cause });
  }
}

function readDirectory(source: ByteSource, format: number): SplitFile {
  const beginning = readAt(source, 0, BEGINNING);
  const order = new Uint32Array(Uint8Array.from(beginning.subarray(8, 12)).buffer)[0];
  const isOurs = beginning.toString('latin1', 0, MAGIC.length) === MAGIC && order === BYTE_ORDER;
  if (!isOurs) throw new Error('It is no library file of this machine.');
  if (beginning.readUInt16LE(MAGIC.length) !== format) {
    throw new UnusableLibraryFile('stale', 'It is of another format.');
  }
  const head = readAt(source, BEGINNING, beginning.readUInt32LE(12));
  demandSum(crc32(head), beginning.readUInt32LE(CHECKSUM_AT));
  const { origin, sections: listed } = directory.parse(JSON.parse(head.toString()));
  const sections = new Map<string, Section>();
  let at = BEGINNING + head.length;
  for (const [name, [length, checksum]] of Object.entries(listed)) {
    sections.set(name, placeSection(source, at, length, checksum));
    at += length;
  }
  if (at !== source.length) throw new Error('It does not end where it should.');
  return { origin, sections };
}

function placeSection(source: ByteSource, at: number, length: number, checksum: number): Section {
  return {
    length,
    read() {
      const bytes = readAt(source, at, length);
      demandSum(crc32(bytes), checksum);
      return bytes;
    },
    check() {
      const room = Buffer.allocUnsafeSlow(Math.min(CHECKED_AT_ONCE, length));
      let found = 0;
      for (let done = 0; done < length; done += room.length) {
        const piece = room.subarray(0, length - done);
        source.fill(piece, at + done);
        found = crc32(piece, found);
      }
      demandSum(found, checksum);
    },
    fill(room, start) {
      if (start + room.length > length) throw new Error('It goes on beyond its end.');
      source.fill(room, at + start);
    },
  };
}

/** Memory that nothing else lies in: lists of numbers can be read where they lie, and are given back alone. */
function readAt(source: ByteSource, at: number, length: number): Buffer {
  if (at + length > source.length) throw new Error('It is too short.');
  const bytes = Buffer.allocUnsafeSlow(length);
  source.fill(bytes, at);
  return bytes;
}

function demandSum(found: number, checksum: number): void {
  if (found !== checksum) throw new Error('Its checksum is wrong.');
}
