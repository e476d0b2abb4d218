import { checkLetters, type Letters } from './letters.ts';
import type { SectionReader, SectionWriter } from './section-lists.ts';

export function packLetters({ bytes, starts }: Letters, write: SectionWriter): void {
  write.bytes('letters', bytes);
  write.numbers('letter starts', starts);
}

/** The letters of so many passages, read when the first phrase is looked for. Throws where they are not whole. */
export function unpackLetters(count: number, read: SectionReader): Letters {
  const starts = read.uint32('letter starts');
  const readBytes = read.bytesLater('letters');
  const letters = {
    starts,
    get bytes() {
      return readBytes();
    },
  };
  checkLetters(letters, read.size('letters'), count);
  return letters;
}
