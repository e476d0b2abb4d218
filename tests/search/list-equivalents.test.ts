import { expect, test } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { listEquivalents } from '../../src/search/list-equivalents.ts';

const { stem } = makeAnalyser();

test.each([
  ['kids', 'children'],
  ['children', 'child'],
  ['cops', 'police'],
  ['given', 'gave'],
  ['gives', 'gave'],
  ['mum', 'mother'],
  ['2', 'two'],
  ['12', 'twelve'],
  ['mount', 'mt'],
  ['sue', 'sued'],
  ['tied', 'tying'],
  ['sits', 'sat'],
  ['buses', 'bus'],
  ['crisis', 'crises'],
])('%s may stand as %s', (typed, held) => {
  expect(listEquivalents(stem(typed))).toContain(held);
});

test.each(['boat', '13', 'two', 'military', 'found', 'constructor', ''])(
  '%j stands for itself alone',
  (typed) => {
    expect(listEquivalents(stem(typed))).toEqual([]);
  },
);
