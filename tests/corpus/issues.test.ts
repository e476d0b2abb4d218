import { describe, expect, test } from 'vitest';
import { record } from '../record.ts';
import { read } from './make-folder.ts';

describe('issues.json', () => {
  test('is read with what it need not say', () => {
    const corpus = read({ 'issues.json': [{ id: 'toll', name: 'Toll' }] });
    expect(corpus.problems).toEqual([]);
    expect(corpus.issues).toEqual([{ id: 'toll', name: 'Toll', otherNames: [], terms: [], parent: null }]);
  });

  test.each([
    ['a parent that is not there', [{ id: 'toll', name: 'Toll', parent: 'dues' }], '“dues”'],
    ['a parent that is itself', [{ id: 'toll', name: 'Toll', parent: 'toll' }], '“toll”'],
    [
      'two that are each other’s parents',
      [
        { id: 'toll', name: 'Toll', parent: 'dues' },
        { id: 'dues', name: 'Dues', parent: 'toll' },
      ],
      '“dues”',
    ],
  ])('%s is named, and the issue is kept without it', (_name, issues, named) => {
    const corpus = read({ 'issues.json': issues });
    expect(corpus.issues.map(({ parent }) => parent)).toEqual(issues.map(() => null));
    expect(corpus.problems).toHaveLength(issues.length);
    expect(corpus.problems[0]!.message).toContain(named.replace(/[“”]/gu, '"'));
  });

  test('a misspelt key leaves the issue out', () => {
    const corpus = read({ 'issues.json': [{ id: 'toll', name: 'Toll', words: ['toll'] }] });
    expect(corpus.issues).toEqual([]);
    expect(corpus.problems).toHaveLength(1);
  });
});

test('no term of the record means two issues, and no two issues have a name in common', () => {
  const { issues } = record.corpus;
  expect(issues.length).toBeGreaterThan(20);
  for (const list of [
    issues.map(({ terms }) => terms),
    issues.map(({ name, otherNames }) => [name, ...otherNames]),
  ]) {
    const all = list.flatMap((words) => [...new Set(words.map((word) => word.toLowerCase()))]);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  }
});
