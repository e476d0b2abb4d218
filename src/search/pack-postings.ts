import { checkPostings, FIELDS, type Field, type FieldPostings, type Postings } from './postings.ts';
import type { SectionReader, SectionWriter } from './section-lists.ts';

export function packPostings({ size, terms, fields }: Postings, write: SectionWriter): void {
  write.numbers('size', Uint32Array.of(size));
  write.texts('terms', terms);
  for (const field of FIELDS) {
    const { starts, documents, counts, lengths } = fields[field];
    write.numbers(`${field} starts`, starts);
    write.numbers(`${field} documents`, documents);
    write.numbers(`${field} counts`, counts);
    write.numbers(`${field} lengths`, lengths);
  }
}

/** Throws where the postings are not whole. */
export function unpackPostings(read: SectionReader): Postings {
  const readField = (field: Field): FieldPostings => ({
    starts: read.uint32(`${field} starts`),
    documents: read.uint32(`${field} documents`),
    counts: read.uint16(`${field} counts`),
    lengths: read.uint32(`${field} lengths`),
  });
  const fields = { words: readField('words'), context: readField('context') };
  const postings = { size: read.uint32('size')[0] ?? 0, terms: read.texts('terms'), fields };
  checkPostings(postings);
  return postings;
}
