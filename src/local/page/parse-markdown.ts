import type { Block, ListItem } from './markdown-tree.ts';
import { parseInline } from './parse-inline.ts';

// "## Title"
const HEADING = /^(#{1,3}) +(?=\S)/;
// "-# where this stands"
const SUBTEXT = /^-# +(?=\S)/;
// "- one", "  * two", "12. twelve"
const ITEM = /^( {0,12})([-*]|\d{1,9}\.) +(?=\S)/;
// the "js" of a fence that is followed by a new line
const LANGUAGE = /^([a-z0-9_+.#-]{1,20})\n/i;

const FENCE = '```';

/**
 * Reads a message's text as Discord's subset of Markdown, in time linear in its length. Line ends inside a paragraph are
 * kept as "\n" in its texts.
 */
export function parseMarkdown(text: string): Block[] {
  return parseBlocks(text.replaceAll('\r\n', '\n'), true);
}

function parseBlocks(text: string, mayQuote: boolean): Block[] {
  const blocks: Block[] = [];
  const paragraph: string[] = [];
  const closeParagraph = (): void => {
    const joined = paragraph.join('\n');
    if (joined.trim() !== '') blocks.push({ kind: 'paragraph', children: parseInline(joined) });
    paragraph.length = 0;
  };
  const push = (block: Block): void => {
    const before = paragraph.length === 0 ? blocks.at(-1) : undefined;
    closeParagraph();
    // An item joins the list right before it. The list was made here, so it may grow.
    if (block.kind === 'list' && before?.kind === 'list') (before.items as ListItem[]).push(...block.items);
    else blocks.push(block);
  };
  let at = 0;
  let end = -1;
  let nextFence = findFence(text, 0);
  while (at < text.length) {
    // Behind a fence the line goes on: its end is not looked for again.
    if (end < at) end = endOfLine(text, at);
    const line = text.slice(at, end);
    if (mayQuote && line.startsWith('>>> ')) {
      push({ kind: 'quote', blocks: parseBlocks(text.slice(at + 4), false) });
      break;
    }
    if (mayQuote && line.startsWith('> ')) {
      const quote = readQuote(text, at);
      push({ kind: 'quote', blocks: parseBlocks(quote.inner, false) });
      at = quote.end;
      if (nextFence < at) nextFence = findFence(text, at);
      continue;
    }
    if (nextFence >= at && nextFence < end) {
      const close = text.indexOf(FENCE, nextFence + FENCE.length);
      if (close < 0) {
        nextFence = Number.POSITIVE_INFINITY;
      } else {
        if (nextFence > at) paragraph.push(text.slice(at, nextFence));
        push(readFence(text.slice(nextFence + FENCE.length, close)));
        at = close + FENCE.length;
        if (text[at] === '\n') at++;
        nextFence = findFence(text, at);
        continue;
      }
    }
    const block = readLineBlock(line);
    if (block) push(block);
    else paragraph.push(line);
    at = end + 1;
  }
  closeParagraph();
  return blocks;
}

/** A block that is one line long: a heading, a subtext, an item of a list. */
function readLineBlock(line: string): Block | undefined {
  const heading = HEADING.exec(line);
  if (heading) {
    const level = (heading[1] ?? '#').length as 1 | 2 | 3;
    return { kind: 'heading', level, children: parseInline(line.slice(heading[0].length)) };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext) return { kind: 'subtext', children: parseInline(line.slice(subtext[0].length)) };
  const item = ITEM.exec(line);
  if (!item) return undefined;
  const depth = Math.min(3, Math.floor((item[1] ?? '').length / 2));
  const mark = item[2] === '*' || item[2] === '-' ? '•' : (item[2] ?? '•');
  return { kind: 'list', items: [{ mark, depth, children: parseInline(line.slice(item[0].length)) }] };
}

/** The neighbouring lines that begin with "> ", without that mark. */
function readQuote(text: string, start: number): { inner: string; end: number } {
  const lines: string[] = [];
  let at = start;
  while (at < text.length && text.startsWith('> ', at)) {
    const end = endOfLine(text, at);
    lines.push(text.slice(at + 2, end));
    at = end + 1;
  }
  return { inner: lines.join('\n'), end: at };
}

function readFence(body: string): Block {
  const language = LANGUAGE.exec(body);
  const inner = language ? body.slice(language[0].length) : body;
  const start = !language && inner.startsWith('\n') ? 1 : 0;
  const end = inner.endsWith('\n') ? inner.length - 1 : inner.length;
  return { kind: 'fence', language: language?.[1] ?? '', text: inner.slice(start, Math.max(start, end)) };
}

/** The next fence from the offset whose first backtick is not escaped; infinity if there is none. */
function findFence(text: string, from: number): number {
  let at = text.indexOf(FENCE, from);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf(FENCE, at + 1);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
