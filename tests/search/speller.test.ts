import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEdits, makeSpeller } from '../../src/search/speller.ts';

const { correct } = makeSpeller(
  new Map(
    Object.entries({
      harbour: 9,
      labour: 2,
      storm: 3,
      store: 8,
      negotiations: 4,
      boat: 5,
      lantern: 1,
      '2024': 9,
      ship: 1,
      berga: 2,
    }),
  ),
);

describe('correct', () => {
  test.each([
    ['habour', 'harbour'],
    ['harrbour', 'harbour'],
    ['harbuor', 'harbour'],
    ['harvour', 'harbour'],
    ['arbour', 'harbour'],
    ['boet', 'boat'],
    ['boar', 'boat'],

    ['baot', 'boat'],
    ['stoxm', 'storm'],
    ['negotations', 'negotiations'],
    ['negociatons', 'negotiations'],
    ['negotiatins', 'negotiations'],
    ['lantren', 'lantern'],
    ['lanterns', 'lantern'],
  ])('%s → %s', (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });

  test.each([
    ['shp', 'too short to guess'],
    ['moat', 'another first letter in a short word'],
    ['haborr', 'two errors in a short word'],
    ['negosiasons', 'three errors'],
    ['2025', 'a number'],
    ['boct', 'a letter that nobody takes for the other'],
    ['bexga', 'a letter of a name that nobody takes for the other'],
    ['', 'nothing'],
    ['x'.repeat(5000), 'no word at all'],
  ])('%s is left alone: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });
});

test('of equally near words the more frequent is meant', () => {
  expect(correct('stor')).toBe('store');
});

describe('between equally near words counts how many would be typed so', () => {
  const speller = makeSpeller(
    new Map(
      Object.entries({ steady: 3, study: 9, noise: 2, nose: 9, amount: 1, about: 99, large: 40, late: 1 }),
    ),
  );

  test.each([
    ['stady', 'steady', 'a letter left out, not one changed'],
    ['nosie', 'noise', 'two letters exchanged, not one that came in'],
    ['larte', 'large', 'one that was read much more often'],
    ['amout', 'amount', 'a word that says something'],
  ])('%s → %s: %s', (typed, meant) => {
    expect(speller.correct(typed)).toBe(meant);
  });
});

describe('countEdits', () => {
  test.each([
    ['boat', 'boat', 0],
    ['boat', 'baot', 1],
    ['boat', 'boats', 1],
    ['boat', 'oat', 1],
    ['boat', 'goat', 1],
    ['boat', 'gota', 2],
    ['', 'ab', 2],
    ['boat', 'storm', null],
  ])('%s, %s: %s', (a, b, edits) => {
    expect(countEdits(a, b, 2)).toBe(edits);
  });

  test('the way back is as long as the way there', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countEdits(a, b, 3)).toBe(countEdits(b, a, 3));
      }),
    );
  });
});
