import type { Reply } from '../reply/render-answer.ts';
import type { Limits } from '../reply/style.ts';

/** https://discord.com/developers/docs/resources/message#create-message : the most characters of a message. */
const MOST_CHARACTERS = 2000;
/** The most of one item's words, tried in this order until everything that should stand together does. */
const QUOTATION_LIMITS = [900, 600, 400, 250, 120, 40];
const LONGEST: Limits = { quotation: QUOTATION_LIMITS[0]! };
const SHORTEST: Limits = { quotation: QUOTATION_LIMITS.at(-1)! };
/** A page is read on a phone: more blocks than this are a wall of text. */
const MOST_BLOCKS = 3;
/** Of more blocks than these every page has as many as it may: to measure all takes longer than to find them. */
const MOST_MEASURED = 300;

/** One message's content and which blocks of the reply it shows, `from` inclusive, `to` exclusive. */
interface Page {
  readonly content: string;
  readonly from: number;
  readonly to: number;
}

/** All pages of a reply: each is made when it is read, by its number from 0 to before `count`. */
export interface Pages {
  readonly count: number;
  read(number: number): Page;
}

/** A reply with all its blocks. */
interface Whole extends Reply {
  readonly blocks: readonly string[];
}

/** Renders a reply so that its head and every block fit one message, and packs the blocks into pages. */
export function packPages(render: (limits: Limits) => Reply): Pages {
  const { blocks, isOneMessage = false } = render(LONGEST);
  if (!isOneMessage && blocks.length > MOST_MEASURED) return countPages(render, blocks.length);
  const pages = measurePages(renderFitting(render, eachFits) ?? dropLines(readWhole(render(SHORTEST))));
  return { count: pages.length, read: (number) => pages[number]! };
}

/** Pages of as many blocks each as one may have; where these do not fit, their quotations are shorter. */
function countPages(render: (limits: Limits) => Reply, length: number): Pages {
  return {
    count: Math.ceil(length / MOST_BLOCKS),
    read(number) {
      const from = number * MOST_BLOCKS;
      const to = Math.min(from + MOST_BLOCKS, length);
      const content = packOnePage((limits) => {
        const { head, blocks } = render(limits);
        return { head, blocks: blocks.slice(from, to) };
      });
      return { content, from, to };
    },
  };
}

function measurePages({ head, blocks, isOneMessage = false }: Whole): Page[] {
  const most = isOneMessage ? blocks.length : MOST_BLOCKS;
  const pages: Page[] = [];
  let page: Page = { content: head, from: 0, to: 0 };
  for (const block of blocks) {
    const content = `${page.content}\n\n${block}`;
    const isFull = content.length > MOST_CHARACTERS || page.to - page.from === most;
    if (isFull) pages.push(page);
    page = isFull
      ? { content: `${head}\n\n${block}`, from: page.to, to: page.to + 1 }
      : { content, from: page.from, to: page.to + 1 };
  }
  return [...pages, page];
}

/** Renders a reply into one message, with shorter quotations the more of them there are. */
export function packOnePage(render: (limits: Limits) => Reply): string {
  const fits = (reply: Whole) => joinReply(reply).length <= MOST_CHARACTERS;
  return cutLines(joinReply(renderFitting(render, fits) ?? readWhole(render(SHORTEST))), MOST_CHARACTERS);
}

/** The reply with the longest quotations with which it fits, or null. Most fit at once, and no other is rendered then. */
function renderFitting(render: (limits: Limits) => Reply, fits: (reply: Whole) => boolean): Whole | null {
  for (const quotation of QUOTATION_LIMITS) {
    const reply = readWhole(render({ quotation }));
    if (fits(reply)) return reply;
  }
  return null;
}

function readWhole(reply: Reply): Whole {
  return { ...reply, blocks: reply.blocks.slice() };
}

function joinReply({ head, blocks }: Whole): string {
  return [head, ...blocks].join('\n\n');
}

function eachFits({ head, blocks }: Whole): boolean {
  return (
    blocks.every((block) => head.length + 2 + block.length <= MOST_CHARACTERS) &&
    head.length <= MOST_CHARACTERS
  );
}

/** The last resort for a record with endless headlines or warnings: whole lines go, so no formatting is torn open. */
function dropLines({ head, blocks }: Whole): Whole {
  const half = MOST_CHARACTERS / 2 - 1;
  return { head: cutLines(head, half), blocks: blocks.map((block) => cutLines(block, half)) };
}

function cutLines(text: string, longest: number): string {
  const lines = text.split('\n');
  while (lines.length > 1 && lines.join('\n').length > longest) lines.pop();
  return lines.join('\n').slice(0, longest);
}
