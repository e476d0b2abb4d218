import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/corpus/find-furniture.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { maskAll } from './make-article.ts';

describe('findFurniture', () => {
  test.each([
    ['a Menu b', ['Menu'], ['Menu']],
    ['Menu a Menu', ['Menu'], ['Menu', 'Menu']],
    ['Read on\nMore » end', ['Read on\nMore »'], ['Read on\nMore »']],
    ['one two three', ['two three', 'one two'], ['one two', ' three']],
    ['one two three', ['two', 'one two three'], ['one two three']],
    ['aaaaa', ['aa'], ['aa', 'aa']],
  ])('%j with %j masks %j', (text, wanted, masked) => {
    const { spans, missing } = maskAll(text, ...wanted);
    expect(spans.map((span) => sliceSpan(text, span))).toEqual(masked);
    expect(missing).toEqual([]);
  });

  test('names what the text does not hold', () => {
    expect(maskAll('a text', 'menu', 'text', 'A text').missing).toEqual(['menu', 'A text']);
  });

  test('keeps the kind of each piece', () => {
    const wanted = [
      { text: 'b', kind: 'caption' },
      { text: 'a', kind: 'menu' },
    ] as const;
    expect(findFurniture('ab', wanted).spans.map(({ kind }) => kind)).toEqual(['menu', 'caption']);
  });

  test('gives sorted spans that do not overlap and mask every place found', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n') }), fc.array(short), (text, wanted) => {
        const { spans, missing } = maskAll(text, ...wanted);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        const masked = new Set(
          spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        for (const string of wanted) {
          const first = text.indexOf(string);
          expect(missing.includes(string)).toBe(first === -1);
          for (let i = 0; first !== -1 && i < string.length; i++) expect(masked.has(first + i)).toBe(true);
        }
      }),
    );
  });
});
