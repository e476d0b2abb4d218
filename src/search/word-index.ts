import lunr from 'lunr';

/** What the index is told of a document: index terms in order. Its number is its place in the list. */
export interface IndexedDocument {
  readonly words: readonly string[];
  /** What a reader knows beside the words (who speaks, under which headline): counts a little. */
  readonly context: readonly string[];
}

interface Ranked {
  readonly number: number;
  readonly score: number;
}

/** Documents by their words: lunr's BM25, read only. */
export interface WordIndex {
  /** How many documents it holds. */
  readonly size: number;
  /** How many documents hold the term, in their words or context. */
  countDocuments(key: string): number;
  /** The numbers of the documents with the term among their words, ascending. */
  findDocuments(key: string): readonly number[];
  /** Every document that holds a term of the query, best first, equals in the order of their numbers. */
  rank(weights: ReadonlyMap<string, number>): Ranked[];
  /** What `loadWordIndex` reads: a plain object that survives JSON. */
  toJSON(): object;
}

/** lunr's own values: tuning them gains nothing that holds from one collection to the next. */
const TERM_SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.75;
const CONTEXT_WEIGHT = 0.3;

const FIELDS = ['words', 'context'] as const;
type Field = (typeof FIELDS)[number];
type Posting = Readonly<Record<Field, Readonly<Record<string, unknown>>>>;
interface Serialised {
  readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
  readonly invertedIndex: readonly (readonly [string, Posting])[];
}

/** Indexes the documents in their order. */
export function buildWordIndex(documents: Iterable<IndexedDocument>): WordIndex {
  const builder = new lunr.Builder();
  builder.ref('number');
  builder.field('words');
  builder.field('context', { boost: CONTEXT_WEIGHT });
  builder.k1(TERM_SATURATION);
  builder.b(LENGTH_NORMALISATION);
  // The terms come analysed: the same analyser must read queries and phrases, with the places of the words.
  Object.assign(builder, { tokenizer: makeTokens });
  let size = 0;
  for (const { words, context } of documents) builder.add({ number: String(size++), words, context });
  const index = builder.build();
  return wrapIndex(index, index.toJSON() as Serialised, size);
}

/**
 * The index that `toJSON` wrote. Throws where the object is not whole: a posting without a document, a document without
 * its vectors, numbers that are none.
 */
export function loadWordIndex(serialised: unknown, size: number): WordIndex {
  checkSerialised(serialised, size);
  return wrapIndex(lunr.Index.load(serialised), serialised, size);
}

function makeTokens(keys: readonly string[]): lunr.Token[] {
  return keys.map((key) => new lunr.Token(key, {}));
}

function wrapIndex(index: lunr.Index, serialised: Serialised, size: number): WordIndex {
  const words = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const [term, posting] of serialised.invertedIndex) {
    const inWords = Object.keys(posting.words).map(Number);
    words.set(term, inWords);
    const inContextAlone = Object.keys(posting.context).filter((ref) => !(ref in posting.words));
    counts.set(term, inWords.length + inContextAlone.length);
  }

  function rank(weights: ReadonlyMap<string, number>): Ranked[] {
    const known = [...weights].filter(([key]) => counts.has(key));
    // lunr answers a query without terms with every document.
    if (known.length === 0) return [];
    const results = index.query((query) => {
      for (const [key, boost] of known) query.term(key, { usePipeline: false, boost });
    });
    return results
      .map(({ ref, score }) => ({ number: Number(ref), score }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
  }

  return {
    size,
    countDocuments: (key) => counts.get(key) ?? 0,
    findDocuments: (key) => words.get(key) ?? [],
    rank,
    toJSON: () => serialised,
  };
}

function checkSerialised(value: unknown, size: number): asserts value is Serialised {
  const { fields, pipeline, fieldVectors, invertedIndex, version } = (value ?? {}) as Record<string, unknown>;
  const isOurs = JSON.stringify([fields, pipeline, version]) === JSON.stringify([FIELDS, [], lunr.version]);
  if (!isOurs || !Array.isArray(fieldVectors) || !Array.isArray(invertedIndex)) {
    throw new Error('The index is not one that this program wrote.');
  }
  const refs = new Set<unknown>();
  for (const [ref, elements] of fieldVectors) {
    refs.add(ref);
    if (!Array.isArray(elements) || !elements.every(Number.isFinite)) throw new Error('A vector is damaged.');
  }
  const isWhole = Array.from({ length: size }, (_, n) => FIELDS.every((field) => refs.has(`${field}/${n}`)));
  if (refs.size !== size * FIELDS.length || isWhole.includes(false))
    throw new Error('Documents are missing.');
  for (const [term, posting] of invertedIndex) {
    const isPosting = typeof term === 'string' && Number.isInteger(posting?._index);
    if (!isPosting || FIELDS.some((field) => !fitsDocuments(posting[field], field, refs))) {
      throw new Error('A posting is damaged.');
    }
  }
}

function fitsDocuments(found: unknown, field: Field, refs: ReadonlySet<unknown>): boolean {
  return (
    typeof found === 'object' && found !== null && Object.keys(found).every((n) => refs.has(`${field}/${n}`))
  );
}
