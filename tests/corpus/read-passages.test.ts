import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage } from '../../src/corpus/find-passage.ts';
import { readPassages } from '../../src/corpus/read-passages.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { LINEAR, measureGrowth } from '../measure-growth.ts';
import { makeArticle } from './make-article.ts';

const read = (text: string, title?: string, furniture?: string[]) => {
  const article = makeArticle(text, title, furniture);
  return readPassages(article).map(({ paragraph, span }) => [paragraph, sliceSpan(article.text, span)]);
};

describe('readPassages', () => {
  test.each([
    [
      'counts the lines that hold something',
      'One.\n\n  \nTwo. \n',
      [
        [1, 'One.'],
        [2, 'Two.'],
      ],
    ],
    [
      'takes two marks of a line end as one',
      'One.\r\nTwo.\r\n',
      [
        [1, 'One.'],
        [2, 'Two.'],
      ],
    ],
    ['passes over a byte order mark', '\ufeffOne.', [[1, 'One.']]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [
      'A Title\nOne.\nTwo.',
      [
        [0, 'A Title'],
        [1, 'One.'],
        [2, 'Two.'],
      ],
    ],
    [
      'Menu\nA Title\nOne.',
      [
        [0, 'A Title'],
        [1, 'One.'],
      ],
    ],
    [
      'Menu A Title\nOne.',
      [
        [0, 'A Title'],
        [1, 'One.'],
      ],
    ],
    [
      'One.\nA Title\nA Title',
      [
        [1, 'One.'],
        [0, 'A Title'],
        [2, 'A Title'],
      ],
    ],
    [
      'A Title goes on.\nOne.',
      [
        [1, 'A Title goes on.'],
        [2, 'One.'],
      ],
    ],
  ])('the headline of %j has number 0', (text, expected) => {
    expect(read(text, 'A Title', text.includes('Menu') ? ['Menu'] : [])).toEqual(expected);
  });

  test('a paragraph with furniture inside gives passages of one number, a line of furniture none', () => {
    expect(
      read('Before. Picture Ⓒ Me After.\nSurvey!\nLast.', undefined, ['Picture Ⓒ Me', 'Survey!']),
    ).toEqual([
      [1, 'Before.'],
      [1, 'After.'],
      [2, 'Last.'],
    ]);
  });

  test('furniture may reach over the end of a line', () => {
    expect(read('One. Tail\nhead two.', undefined, ['Tail\nhead'])).toEqual([
      [1, 'One.'],
      [2, 'two.'],
    ]);
  });

  test('passages hold every character that is neither blank nor furniture, and nothing of the furniture', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', ' ', '\n', '#', '\r'), maxLength: 60 });
    const strings = fc.uniqueArray(fc.constantFrom('#', '# ', '##', 'a#', '\n#', '#b#'), { maxLength: 4 });
    fc.assert(
      fc.property(text, strings, (random, wanted) => {
        const held = wanted.filter((string) => random.includes(string));
        const article = makeArticle(`x${random}x`, undefined, held);
        const masked = article.text.split('').map(() => false);
        for (const { start, end } of article.furniture) masked.fill(true, start, end);
        const passages = readPassages(article);
        const shown = new Set<number>();
        let last = { end: 0, paragraph: 1 };
        for (const { span, paragraph } of passages) {
          expect(span.start).toBeGreaterThanOrEqual(last.end);
          expect(paragraph - last.paragraph).toBeOneOf([0, 1]);
          expect(sliceSpan(article.text, span)).toMatch(/^\S(?:[^\n\r]*\S)?$/u);
          for (let i = span.start; i < span.end; i++) shown.add(i);
          last = { end: span.end, paragraph };
        }
        masked.forEach((isMasked, i) => {
          if (isMasked) expect(shown.has(i)).toBe(false);
          else if (article.text[i]!.trim() !== '') expect(shown.has(i)).toBe(true);
        });
      }),
    );
  });

  test('a long text with much furniture is read in one go', () => {
    const make = (lines: number) =>
      makeArticle('Some words here. # And more.\n'.repeat(lines), undefined, ['#']);
    expect(readPassages(make(40_000))).toHaveLength(80_000);
    expect(measureGrowth((lines) => readPassages(make(lines)))).toBeLessThan(LINEAR);
  });
});

describe('findPassage', () => {
  const article = makeArticle('One.\n\nBefore # after.\nLast.', undefined, ['#']);
  const passages = readPassages(article);

  test.each([
    ['One', 'One.'],
    ['efore', 'Before'],
    ['#', null],
    ['after', 'after.'],
    ['.\nLast', 'after.'],
    ['\nLast', null],
    ['st.', 'Last.'],
  ])('at %j stands %j', (words, expected) => {
    const passage = findPassage(passages, article.text.indexOf(words));
    expect(passage && sliceSpan(article.text, passage.span)).toBe(expected);
  });

  test('past the end and in an article without passages there is none', () => {
    expect(findPassage(passages, article.text.length)).toBeNull();
    expect(findPassage([], 0)).toBeNull();
  });
});
