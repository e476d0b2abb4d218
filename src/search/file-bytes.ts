import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, each part of which is read when it is wanted. */
export interface FileBytes {
  readonly length: number;
  /** Those from `start` to before `end`, as a copy that keeps nothing else. Throws where the file does not hold them. */
  read(start: number, end: number): Uint8Array;
}

/** Opens the file for `work` alone. Throws where it cannot be read. */
export function withFile<T>(path: string, work: (bytes: FileBytes) => T): T {
  const file = openSync(path, 'r');
  try {
    return work({ length: fstatSync(file).size, read: (start, end) => readPart(file, start, end) });
  } finally {
    closeSync(file);
  }
}

function readPart(file: number, start: number, end: number): Uint8Array {
  // It is filled at once, and what is not set to nothing before is touched once instead of twice.
  const bytes = Buffer.allocUnsafeSlow(end - start);
  let count = 0;
  while (count < bytes.length) {
    const read = readSync(file, bytes, count, bytes.length - count, start + count);
    if (read === 0) throw new Error('The file ends before that.');
    count += read;
  }
  return bytes;
}
