import type { Sections } from './sections.ts';

/** The sections of a file in the making. */
export interface SectionWriter {
  readonly sections: Sections;
  bytes(name: string, bytes: Uint8Array): void;
  numbers(name: string, numbers: Int32Array | Uint32Array | Uint16Array): void;
  texts(name: string, texts: readonly string[]): void;
}

/** The sections of a file as what was written. Every method throws where its section is missing or not whole. */
export interface SectionReader {
  bytes(name: string): Buffer;
  int32(name: string): Int32Array;
  uint32(name: string): Uint32Array;
  uint16(name: string): Uint16Array;
  texts(name: string): string[];
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

/**
 * Lists of numbers that are not negative are kept, and so copied out of the file: the rest is not kept with them. Bytes,
 * and the numbers of rows, lie in the file itself.
 */
export function makeSectionReader(sections: Sections): SectionReader {
  function demand(name: string): Uint8Array {
    const bytes = sections.get(name);
    if (bytes === undefined) throw new Error(`There is no section ${name}.`);
    return bytes;
  }

  function locate(name: string, width: number): [ArrayBuffer, number, number] {
    const { buffer, byteOffset, byteLength } = demand(name);
    if (byteLength % width !== 0) throw new Error('A number is not whole.');
    return [buffer as ArrayBuffer, byteOffset, byteLength / width];
  }

  function readBytes(name: string): Buffer {
    const { buffer, byteOffset, byteLength } = demand(name);
    return Buffer.from(buffer, byteOffset, byteLength);
  }

  return {
    bytes: readBytes,
    int32: (name) => new Int32Array(...locate(name, Int32Array.BYTES_PER_ELEMENT)),
    uint32: (name) => new Uint32Array(...locate(name, Uint32Array.BYTES_PER_ELEMENT)).slice(),
    uint16: (name) => new Uint16Array(...locate(name, Uint16Array.BYTES_PER_ELEMENT)).slice(),
    texts(name) {
      const texts: unknown = JSON.parse(readBytes(name).toString());
      if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string')) {
        throw new Error('A text is none.');
      }
      return texts;
    },
  };
}
