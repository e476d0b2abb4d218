import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/local/page/markdown-tree.ts';
import { parseMarkdown } from '../../src/local/page/parse-markdown.ts';
import { escapeMarkdown, markdown } from '../../src/reply/markdown.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['bold', '**no**', '\\*\\*no\\*\\*'],
    ['a mention', '<@123>', '\\<\\@123\\>'],
    ['everyone', '@everyone', '\\@everyone'],
    ['a masked link', '[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['a bare link', 'https://b.c', 'https\\://b.c'],
    ['a fence', '```x```', '\\`\\`\\`x\\`\\`\\`'],
    ['a spoiler', '||x||', '\\|\\|x\\|\\|'],
    ['a heading', '# x', '\\# x'],
    ['a quote', '> x', '\\> x'],
    ['small text', '-# x', '\\-# x'],
    ['a dash between words', 'three-day war - so far', 'three-day war - so far'],
    ['a list', '1. x', '1\\. x'],
    ['a backslash', '\\', '\\\\'],
    ['plain words', 'It’s 5 p.m., “so”.', 'It’s 5 p.m., “so”.'],
  ])('shows %s as characters', (_name, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('whatever the text, Discord’s reading of it is the text itself', () => {
    const signs = fc.constantFrom(...'\\*_~`|<>[](){}#@:+=!-. 1ab/\n', 'https://', '@everyone', '```', '||');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join('').replace(/\s+/gu, ' ').trim();
        expect(shownText(parseMarkdown(markdown.plain(text)))).toEqual({ text, formatted: false });
      }),
      { numRuns: 3000 },
    );
  });
});

test('a quotation of several lines is quoted line by line, whatever ends its lines', () => {
  expect(markdown.quote('a\nb\r\nc\u2028d')).toBe('> a\n> b\n> c\n> d');
});

test('a link’s address cannot end early', () => {
  expect(markdown.link('a', 'https://b.c/x_(y)>z')).toBe('[a](<https://b.c/x_%28y%29%3Ez>)');
});

/** The characters that a reader sees, and whether any of them is formatted. */
function shownText(blocks: readonly Block[]): { text: string; formatted: boolean } {
  const [block] = blocks;
  if (blocks.length === 0) return { text: '', formatted: false };
  if (blocks.length > 1 || block?.kind !== 'paragraph') return { text: '', formatted: true };
  const texts = block.children.map((child) => (child.kind === 'text' ? child.text : null));
  return { text: texts.join(''), formatted: texts.includes(null) };
}
