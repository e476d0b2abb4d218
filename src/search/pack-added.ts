import { hash } from 'node:crypto';
import type { StoredArticle } from '../corpus/stored-article.ts';
import { makeLazy } from '../text/make-lazy.ts';
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
    'added sizes',
    Uint32Array.from(texts, ({ length }) => length),
  );
}

/** What `packAdded` wrote. Throws where a text is not, to the byte, the one that was added. */
export function unpackAdded(read: SectionReader): StoredArticle[] {
  const others: Omit<StoredArticle, 'text'>[] = JSON.parse(read.bytes('added records').toString());
  const sizes = read.uint32('added sizes');
  if (others.length !== sizes.length) throw new Error('A text is missing.');
  const stored: StoredArticle[] = [];
  for (const { bytes, readAgain } of read.pieces('added texts', sizes)) {
    const other = others[stored.length]!;
    checkText(bytes, other);
    stored.push(decodeLater(other, readAgain));
  }
  return stored;
}

function checkText(bytes: Buffer, { record }: Omit<StoredArticle, 'text'>): void {
  if (hash('sha256', bytes) !== record.sha256) throw new Error('A text is not whole.');
}

/** The article whose text is read when it is first asked for, which most of thousands are not for a long time. */
function decodeLater(other: Omit<StoredArticle, 'text'>, read: () => Buffer): StoredArticle {
  const decode = makeLazy(() => {
    const bytes = read();
    checkText(bytes, other);
    const text = bytes.toString();
    if (text.length !== other.length) throw new Error('A text is of another length.');
    return text;
  });
  return {
    ...other,
    get text() {
      return decode();
    },
  };
}
