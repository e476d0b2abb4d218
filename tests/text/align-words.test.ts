import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from '../../src/text/align-words.ts';

const words = (text: string) => text.split(' ').filter(Boolean);

/** Equal words as they are, typed ones alone in brackets, stored ones alone in braces. */
function draw(typed: string, stored: string): string {
  const [a, b] = [words(typed), words(stored)];
  const { pairs } = alignWords(a, b);
  return pairs
    .map((pair) =>
      pair.typed === null
        ? `{${b[pair.stored!]}}`
        : pair.stored === null
          ? `[${a[pair.typed]}]`
          : a[pair.typed],
    )
    .join(' ');
}

test.each([
  ['the same words', 'we will wait', 'we will wait', 'we will wait'],
  ['a part', 'will wait', 'we will wait here', 'will wait'],
  ['a word changed', 'we will go', 'then we will wait', 'we will [go]'],
  ['a word changed inside', 'we must wait here', 'so we will wait here now', 'we {will} [must] wait here'],
  ['a word left out', 'we wait', 'we will wait', 'we {will} wait'],
  ['a word put in', 'we will not wait', 'we will wait', 'we will [not] wait'],
  ['nothing shared', 'a b', 'c d', '[a] [b]'],
  ['no stored words', 'a', '', '[a]'],
  ['no typed words', '', 'a b', ''],
])('%s', (_name, typed, stored, drawn) => {
  expect(draw(typed, stored)).toBe(drawn);
});

test('every typed word appears once and in order, and so does every stored word of the stretch', () => {
  const row = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 15 });
  fc.assert(
    fc.property(row, row, (typed, stored) => {
      const { pairs, from, to, equal } = alignWords(typed, stored);
      const seen = (key: 'typed' | 'stored') =>
        pairs.flatMap((pair) => (pair[key] === null ? [] : [pair[key]]));
      expect(seen('typed')).toEqual([...typed.keys()]);
      expect(seen('stored')).toEqual([...stored.keys()].slice(from, to));
      const both = pairs.filter((pair) => pair.typed !== null && pair.stored !== null);
      for (const pair of both) expect(typed[pair.typed!]).toBe(stored[pair.stored!]);
      expect(both).toHaveLength(equal);
    }),
  );
});
