import { makeLazy } from '../text/make-lazy.ts';
import type { Section, Sections } from './sections.ts';

/** A piece of a section is read with its neighbours up to so many bytes. */
const READ_AT_ONCE = 2 ** 20;

/** The sections of a file in the making. */
export interface SectionWriter {
  readonly sections: ReadonlyMap<string, Uint8Array>;
  bytes(name: string, bytes: Uint8Array): void;
  numbers(name: string, numbers: Int32Array | Uint32Array | Uint16Array): void;
  texts(name: string, texts: readonly string[]): void;
}

/**
 * The sections of a file as what was written. What a method gives lies in memory of its own. It throws where
 * its section is missing or not whole.
 */
export interface SectionReader {
  bytes(name: string): Buffer;
  /** How many bytes there are. */
  size(name: string): number;
  /** The bytes, read when it is first asked for: what is wrong by now throws now. */
  bytesLater(name: string): () => Buffer;
  int32(name: string): Int32Array;
  uint32(name: string): Uint32Array;
  uint16(name: string): Uint16Array;
  texts(name: string): string[];
  /** The section in pieces of these lengths, unchecked. */
  pieces(name: string, lengths: Uint32Array): Iterable<Piece>;
}

interface Piece {
  /** Good until the next piece, since all lie in one place. */
  readonly bytes: Buffer;
  /** The bytes once more, in memory of their own. */
  readAgain(): Buffer;
}

export function makeSectionWriter(): SectionWriter {
  const sections = new Map<string, Uint8Array>();
  return {
    sections,
    bytes: (name, bytes) => void sections.set(name, bytes),
    numbers(name, { buffer, byteOffset, byteLength }) {
      sections.set(name, new Uint8Array(buffer, byteOffset, byteLength));
    },
    texts: (name, texts) => void sections.set(name, Buffer.from(JSON.stringify(texts))),
  };
}

export function makeSectionReader(sections: Sections): SectionReader {
  function demand(name: string): Section {
    const section = sections.get(name);
    if (section === undefined) throw new Error(`There is no section ${name}.`);
    return section;
  }

  const readBytes = (name: string) => demand(name).read();

  function locate(name: string, width: number): [ArrayBuffer, number, number] {
    const { buffer, byteOffset, byteLength } = readBytes(name);
    if (byteLength % width !== 0) throw new Error('A number is not whole.');
    return [buffer as ArrayBuffer, byteOffset, byteLength / width];
  }

  return {
    bytes: readBytes,
    size: (name) => demand(name).length,
    bytesLater(name) {
      demand(name).check();
      return makeLazy(() => readBytes(name));
    },
    int32: (name) => new Int32Array(...locate(name, Int32Array.BYTES_PER_ELEMENT)),
    uint32: (name) => new Uint32Array(...locate(name, Uint32Array.BYTES_PER_ELEMENT)),
    uint16: (name) => new Uint16Array(...locate(name, Uint16Array.BYTES_PER_ELEMENT)),
    texts(name) {
      const texts: unknown = JSON.parse(readBytes(name).toString());
      if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string')) {
        throw new Error('A text is none.');
      }
      return texts;
    },
    *pieces(name, lengths) {
      const section = demand(name);
      const [longest, whole] = [
        lengths.reduce((a, b) => Math.max(a, b), 0),
        lengths.reduce((a, b) => a + b, 0),
      ];
      if (whole !== section.length) throw new Error('A piece is missing.');
      const room = Buffer.allocUnsafeSlow(Math.min(Math.max(longest, READ_AT_ONCE), whole));
      let [at, from, to] = [0, 0, 0];
      for (const length of lengths) {
        const start = at;
        at += length;
        if (at > to) {
          [from, to] = [start, Math.min(start + room.length, whole)];
          section.fill(room.subarray(0, to - from), from);
        }
        const readAgain = () => {
          const bytes = Buffer.allocUnsafe(length);
          section.fill(bytes, start);
          return bytes;
        };
        yield { bytes: room.subarray(start - from, at - from), readAgain };
      }
    },
  };
}
