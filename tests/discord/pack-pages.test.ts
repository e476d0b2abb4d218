import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOnePage, packPages } from '../../src/discord/pack-pages.ts';
import { makeBlocks } from '../../src/reply/blocks.ts';
import type { Reply } from '../../src/reply/render-answer.ts';
import type { Limits } from '../../src/reply/style.ts';

function readPages(render: (limits: Limits) => Reply) {
  const { count, read } = packPages(render);
  return Array.from({ length: count }, (_, number) => read(number));
}

describe('packPages', () => {
  test('puts at most three blocks on a page, under the head', () => {
    expect(readPages(() => ({ head: 'h', blocks: ['1', '2', '3', '4'] }))).toEqual([
      { content: 'h\n\n1\n\n2\n\n3', from: 0, to: 3 },
      { content: 'h\n\n4', from: 3, to: 4 },
    ]);
  });

  test('a reply without blocks is one page', () => {
    expect(readPages(() => ({ head: 'h', blocks: [] }))).toEqual([{ content: 'h', from: 0, to: 0 }]);
  });

  test('shortens quotations until each block fits with the head', () => {
    const pages = readPages(({ quotation }) => ({ head: 'h', blocks: ['x'.repeat(quotation * 4)] }));
    expect(pages).toEqual([{ content: `h\n\n${'x'.repeat(1600)}`, from: 0, to: 1 }]);
  });

  test('every block is on exactly one page and no page is too long', () => {
    const line = fc.integer({ min: 0, max: 3000 }).map((length) => 'y'.repeat(length));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2500 }), fc.array(line, { maxLength: 12 }), (head, blocks) => {
        const pages = readPages(() => ({ head: 'h'.repeat(head), blocks }));
        expect(pages.at(-1)!.to).toBe(blocks.length);
        pages.forEach((page, i) => {
          expect(page.content.length).toBeLessThanOrEqual(2000);
          expect(page.from).toBe(pages[i - 1]?.to ?? 0);
        });
      }),
    );
  });
});

test('of very many blocks only those of the page that is read are rendered, shortened until they fit', () => {
  const rendered: number[] = [];
  const { count, read } = packPages(({ quotation }) => ({
    head: 'h',
    blocks: makeBlocks(1000, (place) => {
      rendered.push(place);
      return `${place} ${'x'.repeat(quotation)}`;
    }),
  }));
  expect(count).toBe(334);
  expect(rendered).toEqual([]);
  const page = read(200);
  expect(page).toMatchObject({ from: 600, to: 603 });
  expect(page.content.split('\n\n')).toHaveLength(4);
  expect(page.content).toContain('602 x');
  expect(page.content.length).toBeLessThanOrEqual(2000);
  expect(new Set(rendered)).toEqual(new Set([600, 601, 602]));
  expect(read(333)).toMatchObject({ from: 999, to: 1000 });
});

test('packOnePage holds everything in one message', () => {
  const content = packOnePage(({ quotation }) => ({
    head: 'h',
    blocks: Array(8).fill('z'.repeat(quotation)),
  }));
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(content.split('\n\n')).toHaveLength(9);
});
