import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { type IndexedDocument, indexDocuments } from '../../src/search/index-documents.ts';
import { GONE, mergePostings } from '../../src/search/merge-postings.ts';
import { finish } from '../../src/search/pieces.ts';
import { FIELDS, type Field, type Postings } from '../../src/search/postings.ts';
import { makeWordIndex, type WordIndex } from '../../src/search/word-index.ts';
import { makeRandom } from '../bench/make-news.ts';

const documents = [
  { words: ['boat', 'storm', 'boat'], context: [] },
  { words: ['lantern', 'boat'], context: ['berg'] },
  { words: ['lantern'], context: ['berg', 'boat'] },
  { words: [], context: [] },
  { words: ['__proto__', 'constructor'], context: ['toString'] },
];
const index = makeWordIndex(indexDocuments(documents));

describe('rank', () => {
  test.each([
    [['boat'], [0, 1, 2]],
    [
      ['boat', 'storm'],
      [0, 1, 2],
    ],
    [
      ['lantern', 'berg'],
      [2, 1],
    ],
    [['berg'], [1, 2]],
    [['__proto__'], [4]],
    [['constructor', 'toString'], [4]],
    [['whale'], []],
    [[], []],
    [['boat*', '+boat'], []],
  ])('%j → %j', (keys, numbers) => {
    const ranked = index.rank(new Map(keys.map((key) => [key, 1])));
    expect(ranked.map(({ number }) => number)).toEqual(numbers);
  });

  test('a term that weighs more counts for more', () => {
    const first = (weights: [string, number][]) => index.rank(new Map(weights))[0]?.number;
    expect(
      first([
        ['storm', 1],
        ['lantern', 5],
      ]),
    ).not.toBe(0);
    expect(
      first([
        ['storm', 5],
        ['lantern', 1],
      ]),
    ).toBe(0);
  });

  test.each([0, 1, 2, 3, 9])('the best %i are the first of all', (most) => {
    const weights = new Map([['boat', 1]]);
    expect(index.rank(weights, most)).toEqual(index.rank(weights).slice(0, most));
  });
});

test.each<[string, string[], number, (number: number) => boolean, number[]]>([
  ['one of the terms', ['storm'], 0, () => true, [0]],
  ['a term of the context from some document on', ['berg'], 2, () => true, [2]],
  ['such as are kept', ['boat', 'berg'], 0, (number) => number !== 0, [1, 2]],
])('only documents with %s are ranked', (_what, keys, contextFrom, keep, numbers) => {
  const terms = new Set(keys.map((key) => index.findTerm(key)!));
  const ranked = index.rank(
    new Map([
      ['boat', 1],
      ['storm', 1],
      ['berg', 1],
    ]),
    9,
    { terms, contextFrom, keep },
  );
  expect(ranked.map(({ number }) => number).toSorted()).toEqual(numbers);
});

test('documents are counted by words and context and found by words', () => {
  expect(index.countDocuments('boat')).toBe(3);
  expect([...index.findDocuments('boat')]).toEqual([0, 1]);
  expect(index.countDocuments('whale')).toBe(0);
  expect([...index.findDocuments('whale')]).toEqual([]);
});

test.each<[number, string, Field, boolean]>([
  [0, 'boat', 'words', true],
  [2, 'boat', 'words', false],
  [2, 'boat', 'context', true],
  [4, 'boat', 'words', false],
])('document %i holds %s among its %s: %j', (number, key, field, expected) => {
  expect(index.holds(number, index.findTerm(key)!, field)).toBe(expected);
});

test('a term that no document has is none', () => {
  expect(index.findTerm('whale')).toBeNull();
  expect(index.findTerm('toString')).not.toBeNull();
  expect(index.findTerm('valueOf')).toBeNull();
});

describe("the ranking is lunr's own", () => {
  const random = makeRandom(3);
  // A power makes some terms frequent and most rare.
  const draw = () => `t${Math.floor(random() ** 3 * 300)}`;
  const list = (most: number) => Array.from({ length: Math.floor(random() * most) }, draw);
  const make = (count: number, most: number): IndexedDocument[] =>
    Array.from({ length: count }, () => ({ words: list(most), context: list(6) }));
  const many = make(250, 40);
  const queries = Array.from(
    { length: 2000 },
    () => new Map(list(8).map((key, i) => [key, i % 3 ? 1 : 0.5])),
  );
  const expected = askReference(many, queries);

  test.each([
    ['one segment', indexDocuments(many)],
    ['segments of 100', indexDocuments(many, 100)],
    ['segments of 7', indexDocuments(many, 7)],
    ['one that grew at its end', grow(many, [(i) => i < 240, () => true])],
    ['one that grew everywhere', grow(many, [(i) => i % 3 === 1, (i) => i % 3 < 2, () => true])],
    ['one that lost some', grow(many, [(i) => i % 2 === 0, (i) => i % 5 > 0, () => true])],
  ])('in 2,000 queries over %s', (_, postings) => {
    const own = makeWordIndex(postings);
    queries.forEach((weights, i) => void expectRanking(own, weights, expected[i]!));
  });

  test('over more documents than are ranked at a time', () => {
    const more = make(9000, 8);
    const own = makeWordIndex(indexDocuments(more));
    const few = queries.slice(0, 20);
    askReference(more, few).forEach((ranked, i) => void expectRanking(own, few[i]!, ranked));
  });
});

function expectRanking(
  own: WordIndex,
  weights: ReadonlyMap<string, number>,
  expected: readonly lunr.Index.Result[],
): void {
  const ranked = own.rank(weights);
  // Whatever changes places with another has lunr's very score for it.
  const differences = ranked.map(({ score }, place) => Math.abs(score - expected[place]!.score));
  const scores = new Map(expected.map(({ ref, score }) => [Number(ref), score]));
  const misplaced = ranked.map(({ number, score }) => Math.abs(score - scores.get(number)!));
  expect(ranked.length).toBe(scores.size);
  expect(Math.max(0, ...differences, ...misplaced)).toBeLessThan(1e-6);
  expect(own.rank(weights, 10)).toEqual(ranked.slice(0, 10));
}

/** The postings after steps in which those of the documents are held that are wanted at each. */
function grow(all: readonly IndexedDocument[], steps: readonly ((i: number) => boolean)[]): Postings {
  let postings = indexDocuments([]);
  let held: number[] = [];
  for (const isWanted of steps) {
    const wanted = [...all.keys()].filter(isWanted);
    const fresh = wanted.filter((i) => !held.includes(i));
    const place = (numbers: number[]) =>
      Uint32Array.from(numbers, (i) => (wanted.includes(i) ? wanted.indexOf(i) : GONE));
    const added = indexDocuments(fresh.map((i) => all[i]!));
    postings = finish(
      mergePostings(
        { postings, numbers: place(held), findTerm: makeWordIndex(postings).findTerm },
        { postings: added, numbers: place(fresh) },
        wanted.length,
      ),
    );
    held = wanted;
  }
  return postings;
}

/** What lunr as it is, over all documents in one index, finds for each query. */
function askReference(
  all: readonly IndexedDocument[],
  queries: readonly ReadonlyMap<string, number>[],
): lunr.Index.Result[][] {
  const builder = new lunr.Builder();
  builder.ref('number');
  for (const field of FIELDS) builder.field(field, { boost: field === 'words' ? 1 : 0.3 });
  Object.assign(builder, { tokenizer: (keys: string[]) => keys.map((key) => new lunr.Token(key, {})) });
  all.forEach(({ words, context }, i) => void builder.add({ number: String(i), words, context }));
  const reference = builder.build();
  return queries.map((weights) => {
    // lunr answers a query without terms with every document.
    if (weights.size === 0) return [];
    return reference.query((query) => {
      for (const [key, boost] of weights) query.term(key, { usePipeline: false, boost });
    });
  });
}
