import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOnePage, packPages } from '../../src/discord/pack-pages.ts';

describe('packPages', () => {
  test('puts at most three blocks on a page, under the head', () => {
    const pages = packPages(() => ({ head: 'h', blocks: ['1', '2', '3', '4'] }));
    expect(pages).toEqual([
      { content: 'h\n\n1\n\n2\n\n3', from: 0, to: 3 },
      { content: 'h\n\n4', from: 3, to: 4 },
    ]);
  });

  test('a reply without blocks is one page', () => {
    expect(packPages(() => ({ head: 'h', blocks: [] }))).toEqual([{ content: 'h', from: 0, to: 0 }]);
  });

  test('shortens quotations until each block fits with the head', () => {
    const pages = packPages(({ quotation }) => ({ head: 'h', blocks: ['x'.repeat(quotation * 4)] }));
    expect(pages).toEqual([{ content: `h\n\n${'x'.repeat(1600)}`, from: 0, to: 1 }]);
  });

  test('every block is on exactly one page and no page is too long', () => {
    const line = fc.integer({ min: 0, max: 3000 }).map((length) => 'y'.repeat(length));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2500 }), fc.array(line, { maxLength: 12 }), (head, blocks) => {
        const pages = packPages(() => ({ head: 'h'.repeat(head), blocks }));
        expect(pages.at(-1)!.to).toBe(blocks.length);
        pages.forEach((page, i) => {
          expect(page.content.length).toBeLessThanOrEqual(2000);
          expect(page.from).toBe(pages[i - 1]?.to ?? 0);
        });
      }),
    );
  });
});

test('packOnePage holds everything in one message', () => {
  const content = packOnePage(({ quotation }) => ({
    head: 'h',
    blocks: Array(8).fill('z'.repeat(quotation)),
  }));
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(content.split('\n\n')).toHaveLength(9);
});
