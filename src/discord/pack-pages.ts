import type { Reply } from '../reply/render-answer.ts';
import type { Limits } from '../reply/style.ts';

/** https://discord.com/developers/docs/resources/message#create-message : the most characters of a message. */
const MOST_CHARACTERS = 2000;
/** The most of one item's words, tried in this order until everything that should stand together does. */
const QUOTATION_LIMITS = [900, 600, 400, 250, 120, 40];
const SHORTEST: Limits = { quotation: QUOTATION_LIMITS.at(-1)! };
/** A page is read on a phone: more blocks than this are a wall of text. */
const MOST_BLOCKS = 3;

/** One message's content and which blocks of the reply it shows, `from` inclusive, `to` exclusive. */
export interface Page {
  readonly content: string;
  readonly from: number;
  readonly to: number;
}

/** Renders a reply so that its head and every block fit one message, and packs the blocks into pages. */
export function packPages(render: (limits: Limits) => Reply): Page[] {
  const {
    head,
    blocks,
    isOneMessage = false,
  } = renderFitting(render, eachFits) ?? dropLines(render(SHORTEST));
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
  const fits = (reply: Reply) => joinReply(reply).length <= MOST_CHARACTERS;
  return cutLines(joinReply(renderFitting(render, fits) ?? render(SHORTEST)), MOST_CHARACTERS);
}

/** The reply with the longest quotations with which it fits, or null. Most fit at once, and no other is rendered then. */
function renderFitting(render: (limits: Limits) => Reply, fits: (reply: Reply) => boolean): Reply | null {
  for (const quotation of QUOTATION_LIMITS) {
    const reply = render({ quotation });
    if (fits(reply)) return reply;
  }
  return null;
}

function joinReply({ head, blocks }: Reply): string {
  return [head, ...blocks].join('\n\n');
}

function eachFits({ head, blocks }: Reply): boolean {
  return (
    blocks.every((block) => head.length + 2 + block.length <= MOST_CHARACTERS) &&
    head.length <= MOST_CHARACTERS
  );
}

/** The last resort for a record with endless headlines or warnings: whole lines go, so no formatting is torn open. */
function dropLines({ head, blocks }: Reply): Reply {
  const half = MOST_CHARACTERS / 2 - 1;
  return { head: cutLines(head, half), blocks: blocks.map((block) => cutLines(block, half)) };
}

function cutLines(text: string, longest: number): string {
  const lines = text.split('\n');
  while (lines.length > 1 && lines.join('\n').length > longest) lines.pop();
  return lines.join('\n').slice(0, longest);
}
