import { describe, expect, test } from 'vitest';
import { expandQuery } from '../../src/search/expand-query.ts';
import { indexDocuments } from '../../src/search/index-documents.ts';
import { makeWordIndex } from '../../src/search/word-index.ts';
import { makeLibrary } from '../make-library.ts';

const words = [
  ['ferry', 'harbor', 'captain'],
  ['ferry', 'harbor', 'captain', 'storm'],
  ['captain', 'harbor', 'bell'],
  ['market', 'fish'],
];
const index = makeWordIndex(indexDocuments(words.map((each) => ({ words: each, context: [] }))));

function expand(...keys: string[]): Map<string, number> {
  return expandQuery(index, (number) => words[number]!, new Map(keys.map((key) => [key, 1])));
}

describe('expandQuery', () => {
  test('the words that the first results share are asked for, too, all weights together as one', () => {
    const weights = expand('ferry');
    expect([...weights.keys()].sort()).toEqual(['captain', 'ferry', 'harbor', 'storm']);
    expect(weights.get('ferry')).toBeGreaterThan(0.7);
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  test.each([[['whale']], [[]]])('%j finds nothing and stays as it is', (keys) => {
    expect([...expand(...keys).keys()]).toEqual(keys);
  });
});

describe('a broad query', () => {
  const library = makeLibrary([
    'The ferry left the harbour with its captain.\nThe captain of the ferry praised the harbour.\nA harbour needs a captain.\nFish is sold at the market.',
  ]);
  const find = (broad: boolean) =>
    library
      .search({ words: 'ferry', broad })
      .hits.map(({ readMatched, coverage }) => [readMatched().length, coverage]);

  test('ranks by more words and finds nothing that lacks those that were typed', () => {
    expect(find(true).length).toBe(find(false).length);
    expect(find(true)).toEqual(expect.arrayContaining(find(false)));
  });

  test.each(['', 'of the', 'xyzzy', 'ferri ferri'])('%j is no fault', (words) => {
    expect(library.search({ words, broad: true }).hits.length).toBe(library.search({ words }).hits.length);
  });
});
