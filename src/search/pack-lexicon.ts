import { type Lexicon, makeLexicon } from './lexicon.ts';
import type { SectionReader, SectionWriter } from './section-lists.ts';

export function packLexicon({ counts, pairs }: Lexicon, write: SectionWriter): void {
  packCounts('lexicon', counts, write);
  packCounts('pairs', pairs, write);
}

/** Throws where a word has no count or a pair is none. */
export function unpackLexicon(read: SectionReader): Lexicon {
  return makeLexicon(unpackCounts('lexicon', read), unpackCounts('pairs', read));
}

function packCounts(name: string, counts: ReadonlyMap<string, number>, write: SectionWriter): void {
  write.texts(name, [...counts.keys()]);
  write.numbers(`${name} counts`, Uint32Array.from(counts.values()));
}

function unpackCounts(name: string, read: SectionReader): Map<string, number> {
  const [words, numbers] = [read.texts(name), read.uint32(`${name} counts`)];
  if (words.length !== numbers.length) throw new Error('A word is missing.');
  const counts = new Map<string, number>();
  for (const [i, word] of words.entries()) counts.set(word, numbers[i]!);
  return counts;
}
