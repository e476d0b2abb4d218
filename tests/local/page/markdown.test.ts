import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/local/page/markdown-tree.ts';
import { parseMarkdown } from '../../../src/local/page/parse-markdown.ts';
import { LINEAR, measureGrowth } from '../../measure-growth.ts';

/** Writes a tree as short tags, so that a row of a table shows it. */
function draw(text: string): string {
  return parseMarkdown(text).map(drawBlock).join(' ');
}

function drawBlock(block: Block): string {
  if (block.kind === 'quote') return `<quote ${block.blocks.map(drawBlock).join(' ')}>`;
  if (block.kind === 'fence') return `<fence:${block.language} ${block.text}>`;
  if (block.kind === 'heading') return `<h${block.level} ${drawAll(block.children)}>`;
  if (block.kind === 'list') {
    return block.items.map((item) => `<item:${item.depth} ${item.mark} ${drawAll(item.children)}>`).join('');
  }
  return `<${block.kind === 'paragraph' ? 'p' : 'sub'} ${drawAll(block.children)}>`;
}

function drawAll(nodes: readonly Inline[]): string {
  return nodes.map(drawInline).join('');
}

function drawInline(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'code') return `{code ${node.text}}`;
  if (node.kind === 'link') return `{${node.url} ${drawAll(node.children)}}`;
  if (node.kind === 'mention') return `{${node.of} ${node.id}}`;
  if (node.kind === 'time') return `{time ${node.unix} ${node.style}}`;
  if (node.kind === 'command' || node.kind === 'emoji') return `{${node.kind} ${node.name}}`;
  return `{${node.kind} ${drawAll(node.children)}}`;
}

describe('styling', () => {
  test.each([
    ['plain words', 'plain words'],
    ['a **bold** word', 'a {strong bold} word'],
    ['*one* and _two_', '{emphasis one} and {emphasis two}'],
    ['__under__ ~~gone~~ ||hidden||', '{underline under} {strike gone} {spoiler hidden}'],
    ['***both***', '{strong {emphasis both}}'],
    ['___both___', '{underline {emphasis both}}'],
    ['**bold with *slant* inside**', '{strong bold with {emphasis slant} inside}'],
    ['*slant with **bold***', '{emphasis slant with {strong bold}}'],
    ['**two\nlines**', '{strong two\nlines}'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['a *b **c* d', 'a {emphasis b **c} d'],
    ['**never closed', '**never closed'],
    ['one* two*', 'one* two*'],
    ['a *b *c*', 'a *b {emphasis c}'],
    ['**** and ||||', '**** and ||||'],
    ['~~~three~~~', '{strike ~three}~'],
    ['`**code**`', '{code **code**}'],
    ['``a ` b``', '{code a ` b}'],
    ['`never closed', '`never closed'],
    ['**a `b** c` d**', '{strong a {code b** c} d}'],
    ['\\*not slanted\\* \\_nor\\_ \\`code\\`', '*not slanted* _nor_ `code`'],
    ['a\\b \\', 'a\\b \\'],
    ['\\[no](https://a.example)', '[no]({https://a.example https://a.example})'],
    ['*\\* star*', '{emphasis * star}'],
  ])('%s', (text, drawn) => {
    expect(draw(text)).toBe(`<p ${drawn}>`);
  });
});

describe('links and references', () => {
  test.each([
    ['[label](https://a.example/x)', '{https://a.example/x label}'],
    ['[label](<https://a.example/x_(y)>)', '{https://a.example/x_(y) label}'],
    ['[a](https://a.example/x_(y))', '{https://a.example/x_(y) a}'],
    ['[**bold** label](https://a.example)', '{https://a.example {strong bold} label}'],
    ['**[label](https://a.example)**', '{strong {https://a.example label}}'],
    ['[1] [label](https://a.example)', '[1] {https://a.example label}'],
    ['[a [b] c](https://a.example)', '{https://a.example a [b] c}'],
    ['[label](javascript:alert(1))', '[label](javascript:alert(1))'],
    ['[label](data:text/html,x)', '[label](data:text/html,x)'],
    ['[](https://a.example)', '[]({https://a.example https://a.example})'],
    [
      '[https://a.example](https://b.example)',
      '[{https://a.example https://a.example}]({https://b.example https://b.example})',
    ],
    ['see https://a.example/b?c=d, then', 'see {https://a.example/b?c=d https://a.example/b?c=d}, then'],
    ['(https://a.example/b)', '({https://a.example/b https://a.example/b})'],
    ['**https://a.example**', '{strong {https://a.example https://a.example}}'],
    ['https://a.example/*x*', '{https://a.example/*x* https://a.example/*x*}'],
    ['<https://a.example/b_c_d>', '{https://a.example/b_c_d https://a.example/b_c_d}'],
    ['xhttps://a.example', 'xhttps://a.example'],
    ['https://', 'https://'],
    ['<@12> <@!12> <@&3> <#4>', '{user 12} {user 12} {role 3} {channel 4}'],
    ['<t:1700000000:D> <t:1700000000>', '{time 1700000000 D} {time 1700000000 f}'],
    ['<:wave:12> </look-up:34>', '{emoji wave} {command look-up}'],
    ['a < b <script>', 'a < b <script>'],
  ])('%s', (text, drawn) => {
    expect(draw(text)).toBe(`<p ${drawn}>`);
  });
});

describe('blocks', () => {
  test.each([
    ['', ''],
    ['one\ntwo', '<p one\ntwo>'],
    ['> quoted\n> again\nafter', '<quote <p quoted\nagain>> <p after>'],
    ['> \\> not deeper', '<quote <p > not deeper>>'],
    ['> > not deeper', '<quote <p > not deeper>>'],
    ['>>> all\nof it', '<quote <p all\nof it>>'],
    ['a > b', '<p a > b>'],
    ['# One\n## Two\n### Three\n#### Four', '<h1 One> <h2 Two> <h3 Three> <p #### Four>'],
    ['\\# not a heading', '<p # not a heading>'],
    ['-# small *print*', '<sub small {emphasis print}>'],
    ['- one\n  - two\n* three', '<item:0 • one><item:1 • two><item:0 • three>'],
    ['1. one\n2. two', '<item:0 1. one><item:0 2. two>'],
    ['text\n- item\nmore', '<p text> <item:0 • item> <p more>'],
    ['```\ncode **x**\n```', '<fence: code **x**>'],
    ['```js\na\nb```', '<fence:js a\nb>'],
    ['before ```x``` after', '<p before > <fence: x> <p  after>'],
    ['```never closed', '<p ```never closed>'],
    ['\\```no\\```', '<p ```no```>'],
    ['> ```\n> a\n> ```\nb', '<quote <fence: a>> <p b>'],
    ['> q\n-# [A](<https://a.example>) · 1', '<quote <p q>> <sub {https://a.example A} · 1>'],
  ])('%s', (text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });
});

test('a text whose marks are all escaped is shown as it was written', () => {
  const parts = [
    '*',
    '_',
    '~',
    '|',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '#',
    '-',
    '.',
    ':',
    '/',
    '\\',
    ' ',
    'a',
    '1',
    'https',
  ];
  const texts = fc
    .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const escaped = text.replace(/[^\sa-z0-9]/g, '\\$&');
      expect(draw(`x${escaped}`)).toBe(`<p x${text}>`);
    }),
    { numRuns: 500 },
  );
});

describe('hostile texts take time in proportion to their length', () => {
  const units = [
    '*',
    '**a',
    '_',
    '*a _b __c ~~d ||e ',
    '`',
    '`a``b',
    '[',
    '](',
    '[a](',
    '[a](http',
    '[a](<http',
  ];
  const more = [
    '<',
    '<http://',
    '<t:',
    '\\',
    '```',
    '\\```',
    '> ',
    '> ```',
    '- ',
    '# ',
    'http://',
    '(http://a',
    '\n',
    '  ',
  ];
  test.each([...units, ...more])('%j', (unit) => {
    expect(measureGrowth((size) => parseMarkdown(unit.repeat(size)))).toBeLessThan(LINEAR);
  });
});
