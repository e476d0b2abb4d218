import { describe, expect, test } from 'vitest';
import { buildWordIndex, loadWordIndex } from '../../src/search/word-index.ts';

const documents = [
  { words: ['boat', 'storm', 'boat'], context: [] },
  { words: ['lantern', 'boat'], context: ['berg'] },
  { words: ['lantern'], context: ['berg', 'boat'] },
  { words: [], context: [] },
  { words: ['__proto__', 'constructor'], context: ['toString'] },
];
const index = buildWordIndex(documents);

interface Copy {
  readonly fields: string[];
  readonly fieldVectors: unknown[][];
  readonly invertedIndex: unknown[][];
}

/** A copy of the index as JSON, changed by `change`. */
function damage(change: (copy: Copy) => void): unknown {
  const copy = JSON.parse(JSON.stringify(index));
  change(copy);
  return copy;
}

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
});

test('documents are counted by words and context and found by words', () => {
  expect(index.countDocuments('boat')).toBe(3);
  expect(index.findDocuments('boat')).toEqual([0, 1]);
  expect(index.countDocuments('whale')).toBe(0);
  expect(index.findDocuments('whale')).toEqual([]);
});

describe('loadWordIndex', () => {
  test('what was written ranks as it did', () => {
    const loaded = loadWordIndex(JSON.parse(JSON.stringify(index)), documents.length);
    const weights = new Map([
      ['boat', 1],
      ['berg', 2],
    ]);
    expect(loaded.rank(weights)).toEqual(index.rank(weights));
    expect(loaded.countDocuments('boat')).toBe(3);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['an empty object', {}],
    ['other fields', damage((copy) => copy.fields.pop())],
    ['a pipeline', damage((copy) => Object.assign(copy, { pipeline: ['stemmer'] }))],
    ['another lunr', damage((copy) => Object.assign(copy, { version: '1.0.0' }))],
    ['a missing vector', damage((copy) => copy.fieldVectors.pop())],
    ['a vector too many', damage((copy) => copy.fieldVectors.push(['words/99', []]))],
    ['a vector of words', damage((copy) => copy.fieldVectors[0]!.splice(1, 1, ['boat', 1]))],
    ['a vector that is none', damage((copy) => copy.fieldVectors[0]!.splice(1, 1, 7))],
    ['a posting that is none', damage((copy) => copy.invertedIndex[0]!.splice(1, 1, null))],
    [
      'a posting of a strange document',
      damage((copy) => Object.assign(copy.invertedIndex[0]![1] as object, { words: { 99: {} } })),
    ],
    ['terms out of order', damage((copy) => copy.invertedIndex.reverse())],
    ['no terms at all', damage((copy) => Object.assign(copy, { invertedIndex: 'boat' }))],
  ])('%s is refused', (_, serialised) => {
    expect(() => loadWordIndex(serialised, documents.length)).toThrow();
  });

  test('an index of another size is refused', () => {
    expect(() => loadWordIndex(JSON.parse(JSON.stringify(index)), documents.length + 1)).toThrow();
  });
});
