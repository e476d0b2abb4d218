import type { Lexicon } from './lexicon.ts';
import type { SectionReader, SectionWriter } from './section-lists.ts';

export function packLexicon({ counts, compounds }: Lexicon, write: SectionWriter): void {
  write.texts('lexicon', [...counts.keys()]);
  write.numbers('lexicon counts', Uint32Array.from(counts.values()));
  write.texts(
    'compounds',
    [...compounds.values()].map((parts) => parts.join(' ')),
  );
}

/** Throws where a word has no count or a compound is none. */
export function unpackLexicon(read: SectionReader): Lexicon {
  const [words, numbers] = [read.texts('lexicon'), read.uint32('lexicon counts')];
  if (words.length !== numbers.length) throw new Error('A word is missing.');
  const compounds = read.texts('compounds').map((text): [string, readonly [string, string]] => {
    const [first, second] = text.split(' ');
    if (first === undefined || second === undefined) throw new Error('A compound is none.');
    return [first + second, [first, second]];
  });
  return { counts: new Map(words.map((word, i) => [word, numbers[i]!])), compounds: new Map(compounds) };
}
