import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read where they are wanted. */
export interface ByteSource {
  readonly length: number;
  /** Fills the room with the bytes from `at` on. Throws where there are not so many. */
  fill(room: Uint8Array, at: number): void;
}

/**
 * A file's bytes until it is closed, at the latest by the end of the process, whatever file is put in its place meanwhile.
 * Throws where it cannot be read.
 */
export function openBytes(path: string): ByteSource & { close(): void } {
  const file = openSync(path, 'r');
  return {
    length: fstatSync(file).size,
    fill(room, at) {
      for (let done = 0; done < room.length; ) {
        const count = readSync(file, room, done, room.length - done, at + done);
        if (count === 0) throw new Error('The file has become shorter.');
        done += count;
      }
    },
    close: () => closeSync(file),
  };
}
