import { describe, expect, test } from 'vitest';
import { answerAbout } from '../../src/answers/about.ts';
import { drawAnswer } from '../../src/picture/draw-answer.ts';
import { drawTimeline } from '../../src/picture/draw-timeline.ts';
import { listLines } from '../../src/picture/list-lines.ts';
import { cutParts } from '../../src/picture/part.ts';
import { THEMES } from '../../src/picture/theme.ts';
import { makeLibrary } from '../make-library.ts';
import { makeTimeline } from '../make-timeline.ts';
import { record } from '../record.ts';

const library = makeLibrary([
  {
    text: [
      'A ferry sank in the harbour of Sund on Monday.',
      'The harbour <b>opened</b> on 2 November 2023 & "closed"</text><script>.',
      'The harbour will close on Friday.',
      'The harbour is deep.',
    ].join('\n'),
    notes: [{ severity: 'doubtful', warning: 'Nobody else tells of the ferry.', covers: 'A ferry sank' }],
  },
]);
const timeline = makeTimeline(library, 'harbour');
const WHOLE = { from: 0, to: 4, count: 4 };
const draw = () => drawTimeline(timeline, listLines(timeline), WHOLE, library.corpus, 'dark');
const wordsOf = (svg: string) => svg.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('a timeline as SVG', () => {
  test.each([
    ['the heading of a bucket', ' March 2024 4 Mar'],
    ['the date and its basis', '4 Mar counted'],
    ['the article’s words', 'A ferry sank in the harbour of Sund on Monday.'],
    ['its place and the mark of its warning', 'The Gazette · paragraph 1 ⚠1'],
    ['what its bases mean', 'written: the date stands in the article · counted: from'],
    ['what was still to come', 'Announced: still to come when it was written.'],
    ['what has no date', 'Undated undated The harbour is deep.'],
    ['the warning whole', '⚠1 Nobody else tells of the ferry.'],
    [
      'the version of the record',
      `Harbour talks · record ${library.corpus.hash.slice(0, 8)}, as of 5 March 2024`,
    ],
  ])('has %s', (_name, words) => {
    expect(wordsOf(draw())).toContain(words);
  });

  test('holds no markup of an article', () => {
    expect(draw()).not.toMatch(/<b>|<script|<\/text><\/text>/u);
    expect(draw()).toContain('&#60;b&#62;opened');
  });
});

describe('the record’s timeline', () => {
  const pictures = drawAnswer(makeTimeline(record, '2025'), record.corpus, 720);

  test.each(THEMES)('is a PNG, 800 pixels wide and about twice as high, in %s', (theme) => {
    const png = pictures[0]!.render({ theme, width: 'phone' });
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(800);
    expect(png.readUInt32BE(20)).toBeLessThan(2200);
  });

  test('is described entry by entry in as many characters as fit', () => {
    for (const { part, describe: tell } of pictures) {
      const text = tell(1024);
      expect(text.length).toBeLessThanOrEqual(1024);
      expect(text.match(/\(Gulf Times\)|\(time\.news\)/gu)).toHaveLength(part.to - part.from);
    }
  });

  test('shows each entry once', () => {
    expect(pictures.at(-1)!.part.to).toBe(pictures[0]!.part.count);
    pictures.forEach(({ part }, i) => {
      expect(part.from).toBe(i === 0 ? 0 : pictures[i - 1]!.part.to);
    });
  });
});

test('a doubtful entry is described with its warning', () => {
  const [picture] = drawAnswer(timeline, library.corpus, 720);
  expect(picture!.describe(1024)).toContain('⚠1 Nobody else tells of the ferry.\n');
  expect(picture!.describe(1024)).toContain('on Monday. (The Gazette) ⚠1');
  expect(picture!.describe(150).length).toBeLessThanOrEqual(150);
});

test('an answer of another kind has no picture', () => {
  expect(drawAnswer(answerAbout(library), library.corpus, 720)).toEqual([]);
});

describe('parts', () => {
  test.each([
    ['what fits is one', [10, 10], 100, [2]],
    ['never more than twelve lines', Array<number>(14).fill(1), Number.POSITIVE_INFINITY, [12, 2]],
    ['as high as asked, and much alike', Array<number>(7).fill(10), 60, [4, 3]],
    ['a line that is too high stands alone', [10, 500, 10], 100, [1, 1, 1]],
    ['nothing is one empty part', [], 100, [0]],
  ])('%s', (_name, heights, tallest, sizes) => {
    expect(cutParts(heights, tallest).map(({ from, to }) => to - from)).toEqual(sizes);
  });
});
