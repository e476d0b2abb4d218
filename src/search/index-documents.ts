import lunr from 'lunr';
import { finish, type Pieces } from './pieces.ts';
import {
  FIELDS,
  type Field,
  type FieldPostings,
  joinPostings,
  MOST_COUNTED,
  type Postings,
} from './postings.ts';

/** What the index is told of a document: index terms in order. Its number is its place in the list. */
export interface IndexedDocument {
  readonly words: readonly string[];
  /** What a reader knows beside the words (who speaks, under which headline): counts a little. */
  readonly context: readonly string[];
}

/** So many documents lunr indexes at once: it keeps an object for every term of every document until it is done. */
const SEGMENT = 2000;
/** So many documents are indexed without a stop. */
const AT_ONCE = 200;

/** Indexes the documents in their order, segment by segment: lunr's memory does not grow with the library. */
export function indexDocuments(documents: Iterable<IndexedDocument>, segment?: number): Postings {
  return finish(indexInPieces(documents, segment));
}

/** What `indexDocuments` does, with stops in between. */
export function* indexInPieces(documents: Iterable<IndexedDocument>, segment = SEGMENT): Pieces<Postings> {
  const parts: Postings[] = [];
  let builder = makeBuilder();
  let size = 0;
  const close = () => {
    parts.push(readBuilder(builder, size));
    builder = makeBuilder();
    size = 0;
  };
  for (const { words, context } of documents) {
    builder.add({ number: String(size++), words, context });
    if (size % AT_ONCE === 0) yield;
    if (size === segment) close();
  }
  close();
  yield;
  return joinPostings(parts);
}

function makeBuilder(): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('number');
  for (const field of FIELDS) builder.field(field);
  // The terms come analysed: the same analyser must read queries and phrases.
  Object.assign(builder, { tokenizer: makeTokens });
  return builder;
}

function makeTokens(keys: readonly string[]): lunr.Token[] {
  return keys.map((key) => new lunr.Token(key, {}));
}

/** By field and document, `words/7`; lunr's published types have an older name for it. */
interface Frequencies {
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** lunr's term frequencies, which it keeps by document, by term. */
function readBuilder(builder: lunr.Builder, size: number): Postings {
  const terms = Object.keys(builder.invertedIndex);
  const numbers = new Map(terms.map((term, i) => [term, i]));
  const read = (field: Field) => readField(builder, size, field, numbers);
  return { size, terms, fields: { words: read('words'), context: read('context') } };
}

function readField(
  builder: lunr.Builder,
  size: number,
  field: Field,
  numbers: ReadonlyMap<string, number>,
): FieldPostings {
  const { fieldTermFrequencies: frequencies } = builder as unknown as Frequencies;
  const held = Array.from({ length: size }, (_, document) => frequencies[`${field}/${document}`]!);
  const starts = new Uint32Array(numbers.size + 1);
  for (const own of held) for (const term of Object.keys(own)) starts[numbers.get(term)! + 1]!++;
  for (let term = 0; term < numbers.size; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const documents = new Uint32Array(starts[numbers.size]!);
  const counts = new Uint16Array(documents.length);
  const lengths = new Uint32Array(size);
  held.forEach((own, document) => {
    for (const term of Object.keys(own)) {
      const at = next[numbers.get(term)!]!++;
      documents[at] = document;
      counts[at] = Math.min(MOST_COUNTED, own[term]!);
      lengths[document]! += own[term]!;
    }
  });
  return { starts, documents, counts, lengths };
}
