import { describe, expect, test } from 'vitest';
import { collectSpellings } from '../../src/search/collect-spellings.ts';
import { type CorpusSketch, makeCorpus } from '../make-library.ts';

function collect(sketch: CorpusSketch) {
  return collectSpellings(makeCorpus([], sketch));
}

describe('collectSpellings', () => {
  test.each([
    ['groups of the record', { spellings: [['Bergen', 'Björgvin', 'Berghen']] }, 'bergen bjorgvin berghen'],
    [
      'transliterations of a person',
      {
        people: [
          { name: 'Pyotr Vasilev', otherNames: ['Vassiliev', 'Wassiljew', 'Василев', 'Petr Vasiliev'] },
        ],
      },
      'vasilev vassiliev wassiljew василев vasiliev',
    ],
    [
      'doubled letters',
      { people: [{ name: 'Ana Philipe', otherNames: ['Phillippe'] }] },
      'philipe phillippe',
    ],
    ['single names of a party', { parties: [{ name: 'Norway', otherNames: ['Norwey'] }] }, 'norway norwey'],
  ])('joins %s', (_, sketch, words) => {
    const found = collect(sketch);
    const [standing, ...others] = words.split(' ');
    for (const other of others) expect(found.get(other)).toBe(standing);
  });

  test.each([
    [
      'names that only share a person',
      { people: [{ name: 'Anna Berg', otherNames: ['Anna Holm'] }] },
      'berg holm',
    ],
    [
      'a word of two people',
      { people: [{ name: 'Ivan Berg', otherNames: ['Ivann Berg'] }, { name: 'Ivann Holm' }] },
      'ivan ivann',
    ],
    [
      'ordinary words in longer names of a party',
      { parties: [{ name: 'Norway', otherNames: ['Norwegian states', 'Norwegian status'] }] },
      'states status',
    ],
    ['words with one hard consonant', { people: [{ name: 'Leo Bee', otherNames: ['Lea Bay'] }] }, 'bee bay'],
  ])('keeps apart %s', (_, sketch, words) => {
    const found = collect(sketch);
    const standing = words.split(' ').map((word) => found.get(word) ?? word);
    expect(new Set(standing).size).toBe(2);
  });
});
