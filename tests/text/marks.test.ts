import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarkedSpans } from '../../src/text/marks.ts';

function listMarked(text: string): string[] {
  return findMarkedSpans(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('quotation marks', () => {
  test.each([
    ['straight', 'He said "one two" and left.', ['"one two"']],
    ['curly', 'He said “one two,” and left.', ['“one two,”']],
    ['British single ones', 'He said ‘one two’, and left.', ['‘one two’']],
    ['straight single ones', "He said 'one two', and left.", ["'one two'"]],
    ['guillemets', 'Il dit « un deux » et part.', ['« un deux »']],
    ['low and high', 'Er sagt „eins zwei“ und geht.', ['„eins zwei“']],
    ['doubled apostrophes', "He said ''one two'' and left.", ["''one two''"]],
    ['backticks with doubled apostrophes', "He said ``one two'' and left.", ["``one two''"]],
    ['a straight one closed by a curly one', 'He said "one two” and left.', ['"one two”']],
    [
      'nested ones belong to the outer',
      '“They told me ‘no way’ twice,” she said.',
      ['“They told me ‘no way’ twice,”'],
    ],
    ['apostrophes are none', "It's the workers' and the bosses’ problem.", []],
    [
      'a plural inside single ones',
      '‘The workers’ rights come first,’ she said.',
      ['‘The workers’ rights come first,’'],
    ],
    [
      'nested doubled marks keep the outer pair',
      "''We said, 'no way,' twice,'' she said.",
      ["''We said, 'no way,' twice,''"],
    ],
    ['an account name opens', 'She wrote ".@roe did it," again.', ['".@roe did it,"']],
  ])('%s', (_, text, marked) => {
    expect(listMarked(text)).toEqual(marked);
  });
});

describe('marks that do not pair', () => {
  test.each([
    ['one opened again ends the stretch before', '“One two. “Three four.”', ['“One two.', '“Three four.”']],
    ['an opening one closes after a blank', 'She said “one two “. Then she left.', ['“one two “']],
    [
      'a word glued to a closing one begins anew',
      '“One two”But three four,” he said.',
      ['“One two”', 'But three four,”'],
    ],
    ['one never closed runs to the end', 'She said: “One two three', ['“One two three']],
    ['a lone closing one is nothing', 'One two.” She left.', []],
  ])('%s', (_, text, marked) => {
    expect(listMarked(text)).toEqual(marked);
  });

  test('stretches are in order and do not overlap, whatever the text', () => {
    const sign = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      "''",
      '«',
      '»',
      '„',
      'a',
      's',
      ' ',
      '.',
      ',',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        let last = 0;
        for (const { start, end } of findMarkedSpans(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
