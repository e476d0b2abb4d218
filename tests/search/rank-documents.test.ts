import { describe, expect, test } from 'vitest';
import { rankDocuments } from '../../src/search/rank-documents.ts';

const documents = [
  { id: 'a', title: 'Boats', text: 'Three boats left the harbour before the storm.' },
  { id: 'b', title: 'Lanterns', text: 'A lantern for every boat.' },
  { id: 'c', title: '', text: '' },
];

function rank(text: string, broad = false) {
  return [...rankDocuments(documents, [{ id: 'q', text }], 10, broad)][0]!;
}

describe('rankDocuments', () => {
  test.each([
    ['boats in the storm', ['a', 'b']],
    ['lantern', ['b']],
    ['lantren', ['b']],
    ['+boats -storm', ['a', 'b']],
    ['whale', []],
    ['', []],
    ['the of and', []],
  ])('%j → %j', (text, ids) => {
    expect(rank(text).ranking.map(({ id }) => id)).toEqual(ids);
  });

  test('broadly, what shares words with the first results comes after them', () => {
    expect(rank('lantern', true).ranking.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('queries are answered in their order, each with its own id and at most the limit', () => {
    const queries = [
      { id: '2', text: 'lantern' },
      { id: '1', text: 'boat' },
    ];
    const rankings = [...rankDocuments(documents, queries, 1)];
    expect(rankings.map(({ query, ranking }) => [query, ranking.length])).toEqual([
      ['2', 1],
      ['1', 1],
    ]);
  });

  test('without documents every ranking is empty', () => {
    expect([...rankDocuments([], [{ id: 'q', text: 'boat' }], 5)]).toEqual([{ query: 'q', ranking: [] }]);
  });
});
