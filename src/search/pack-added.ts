import { hash } from 'node:crypto';
import type { StoredArticle } from '../corpus/stored-article.ts';
import type { SectionReader, SectionWriter } from './section-lists.ts';

/**
 * Keeps what the files of added articles hold. Ten thousand small files take longer to read than the library itself, so
 * at the next start only their stamps are looked at.
 */
export function packAdded(stored: readonly StoredArticle[], write: SectionWriter): void {
  const texts = stored.map(({ text }) => Buffer.from(text));
  const others = stored.map(({ text: _, ...rest }) => rest);
  write.bytes('added records', Buffer.from(JSON.stringify(others)));
  write.bytes('added texts', Buffer.concat(texts));
  write.numbers(
    'added lengths',
    Uint32Array.from(texts, ({ length }) => length),
  );
}

/** What `packAdded` wrote. Throws where a text is not, to the byte, the one that was added. */
export function unpackAdded(read: SectionReader): StoredArticle[] {
  const others: Omit<StoredArticle, 'text'>[] = JSON.parse(read.bytes('added records').toString());
  const lengths = read.uint32('added lengths');
  if (others.length !== lengths.length) throw new Error('A text is missing.');
  const stored: StoredArticle[] = [];
  // The texts would take up as much memory again if all their bytes were read at once.
  for (const bytes of read.pieces('added texts', lengths)) {
    const other = others[stored.length]!;
    if (hash('sha256', bytes) !== other.record.sha256) throw new Error('A text is not whole.');
    stored.push({ ...other, text: bytes.toString() });
  }
  return stored;
}
