import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlaps, type Span, sliceSpan, subtractSpans, trimSpan } from '../../src/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));

/** Sorted spans that do not overlap; they may touch and may be empty. */
const anyHoles = fc.array(fc.nat(40), { maxLength: 10 }).map((places) => {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted.flatMap((start, i) =>
    i % 2 === 0 && i + 1 < sorted.length ? [span(start, sorted[i + 1]!)] : [],
  );
});

const covered = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));

describe('overlaps', () => {
  test.each([
    [span(0, 3), span(2, 5), true],
    [span(0, 3), span(3, 5), false],
    [span(2, 2), span(0, 5), false],
    [span(0, 9), span(4, 5), true],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test('is true exactly where a character is shared', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const inB = new Set(covered([b]));
        expect(overlaps(a, b)).toBe(covered([a]).some((place) => inB.has(place)));
      }),
    );
  });
});

describe('contains', () => {
  test.each([
    [span(0, 5), span(0, 5), true],
    [span(0, 5), span(1, 4), true],
    [span(1, 5), span(0, 5), false],
    [span(0, 5), span(5, 5), true],
    [span(0, 5), span(7, 7), false],
  ])('%o holds %o: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

describe('trimSpan', () => {
  test.each([
    ['  a b  ', 'a b'],
    ['\ufeffword\u00a0', 'word'],
    ['\u200bword\u3000\r', 'word'],
    ['word', 'word'],
    ['é\u2028', 'é'],
  ])('%j gives %j', (text, expected) => {
    expect(sliceSpan(text, trimSpan(text, span(0, text.length)))).toBe(expected);
  });

  test('comes back empty at its end where all is blank', () => {
    expect(trimSpan('a \t b', span(1, 4))).toEqual(span(4, 4));
  });

  test('only takes blanks away and leaves none at the ends', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '😀', ' ', '\n', '\u00a0', '\u200b'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (value) => {
        const trimmed = trimSpan(value, span(0, value.length));
        const words = value.replaceAll('\u200b', ' ').trim();
        expect(sliceSpan(value, trimmed).replaceAll('\u200b', ' ')).toBe(words);
      }),
    );
  });
});

describe('subtractSpans', () => {
  test.each([
    [span(0, 10), [span(3, 5)], [span(0, 3), span(5, 10)]],
    [span(0, 10), [span(0, 2), span(8, 12)], [span(2, 8)]],
    [span(0, 10), [span(0, 10)], []],
    [span(0, 10), [span(4, 4)], [span(0, 10)]],
    [span(5, 5), [], []],
  ])('%o without %o', (whole, holes, expected) => {
    expect(subtractSpans(whole, holes)).toEqual(expected);
  });

  test('covers exactly what no hole covers, in order, without empty pieces', () => {
    fc.assert(
      fc.property(anySpan, anyHoles, (whole, holes) => {
        const gone = new Set(covered(holes));
        const pieces = subtractSpans(whole, holes);
        expect(covered(pieces)).toEqual(covered([whole]).filter((place) => !gone.has(place)));
        expect(pieces.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});
