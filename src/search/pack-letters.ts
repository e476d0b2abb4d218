import { joinSheets, type Letters, startAfter } from './letters.ts';
import type { SectionReader, SectionWriter } from './section-lists.ts';

export function packLetters(letters: Letters, write: SectionWriter): void {
  const { read, ends } = joinSheets(letters);
  write.bytes('letters', read());
  write.numbers('letter ends', ends);
}

/** The letters of so many passages, read when the first phrase is looked for. Throws where they are not whole. */
export function unpackLetters(count: number, read: SectionReader): Letters {
  const ends = read.uint32('letter ends');
  const isOrdered = ends.every((end, i) => end > (ends[i - 1] ?? 0));
  if (ends.length !== count || (ends.at(-1) ?? 0) !== read.size('letters') || !isOrdered) {
    throw new Error('The letters of a passage are missing.');
  }
  const numbers = Uint32Array.from(ends.keys());
  return [{ read: read.bytesLater('letters'), starts: startAfter(ends), ends, numbers }];
}
