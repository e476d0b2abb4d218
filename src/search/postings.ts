/** The two texts of a document: its own words, and what a reader knows beside them. */
export const FIELDS = ['words', 'context'] as const;
export type Field = (typeof FIELDS)[number];

/** The documents that hold each term in one field: those of term `t` stand from `starts[t]` to `starts[t + 1]`. */
export interface FieldPostings {
  readonly starts: Uint32Array;
  /** Numbers of documents, ascending within a term. */
  readonly documents: Uint32Array;
  /** How often the document has the term, for each entry of `documents`. */
  readonly counts: Uint16Array;
  /** How many terms each document has, repeated ones counted. */
  readonly lengths: Uint32Array;
}

/** What lunr found out about documents, without its objects: terms by number, and who holds them. */
export interface Postings {
  readonly size: number;
  readonly terms: readonly string[];
  readonly fields: Readonly<Record<Field, FieldPostings>>;
}

/** A term stands more often than this in no text that is one. */
export const MOST_COUNTED = 0xffff;

/**
 * The documents of all parts as those of one, in their order: exactly what one index of them all would hold, since no
 * part keeps anything that depends on the others.
 */
export function joinPostings(parts: readonly Postings[]): Postings {
  const numbers = new Map<string, number>();
  for (const { terms } of parts) {
    for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
  }
  const own = parts.map(({ terms }) => Uint32Array.from(terms, (term) => numbers.get(term)!));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const join = (field: Field) => joinField(parts, own, numbers.size, size, field);
  return { size, terms: [...numbers.keys()], fields: { words: join('words'), context: join('context') } };
}

/** `own` has for each part the number that each of its terms has among all. */
function joinField(
  parts: readonly Postings[],
  own: readonly Uint32Array[],
  termCount: number,
  size: number,
  field: Field,
): FieldPostings {
  const starts = new Uint32Array(termCount + 1);
  parts.forEach(({ fields }, i) => {
    const part = fields[field].starts;
    for (const [t, term] of own[i]!.entries()) starts[term + 1]! += part[t + 1]! - part[t]!;
  });
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const documents = new Uint32Array(starts[termCount]!);
  const counts = new Uint16Array(documents.length);
  const lengths = new Uint32Array(size);
  let before = 0;
  parts.forEach((part, i) => {
    const from = part.fields[field];
    own[i]!.forEach((term, t) => {
      for (let at = from.starts[t]!; at < from.starts[t + 1]!; at++) {
        const to = next[term]!++;
        documents[to] = from.documents[at]! + before;
        counts[to] = from.counts[at]!;
      }
    });
    lengths.set(from.lengths, before);
    before += part.size;
  });
  return { starts, documents, counts, lengths };
}

/** Throws where the postings are not whole: every entry must name a document, in ascending order within its term. */
export function checkPostings({ size, terms, fields }: Postings): void {
  for (const { starts, documents, counts, lengths } of FIELDS.map((field) => fields[field])) {
    const isWhole = starts.length === terms.length + 1 && starts[0] === 0 && lengths.length === size;
    if (!isWhole || starts.at(-1) !== documents.length || counts.length !== documents.length) {
      throw new Error('Postings are missing.');
    }
    for (let term = 0; term < terms.length; term++) {
      const end = starts[term + 1]!;
      if (end < starts[term]! || end > documents.length) throw new Error('Postings are out of order.');
      for (let at = starts[term]!, last = -1; at < end; at++) {
        const document = documents[at]!;
        if (document <= last || document >= size) throw new Error('A posting is damaged.');
        last = document;
      }
    }
  }
}
