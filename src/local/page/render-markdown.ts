import { formatTime } from './format-time.ts';
import { make, makeButton } from './make-element.ts';
import type { Block, Inline, Styling } from './markdown-tree.ts';
import { nameUser, type PageContext } from './page-context.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readServerTime } from './server-link.ts';

const TAGS: Record<Exclude<Styling, 'spoiler'>, 'strong' | 'em' | 'u' | 's'> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
};

/** Renders a text as Discord does, as a fragment of elements. */
export function renderMarkdown(text: string, context: PageContext): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parseMarkdown(text).map((block) => renderBlock(block, context)));
  return fragment;
}

function renderBlock(block: Block, context: PageContext): HTMLElement {
  if (block.kind === 'quote') {
    return make('blockquote', {}, ...block.blocks.map((inner) => renderBlock(inner, context)));
  }
  if (block.kind === 'fence') return make('pre', { tabindex: 0 }, make('code', {}, block.text));
  if (block.kind === 'list') {
    const items = block.items.map((item) => {
      const text = make('span', {}, ...renderAll(item.children, context));
      return make('li', { 'data-depth': item.depth }, make('span', { class: 'mark' }, item.mark), text);
    });
    return make('ul', { class: 'list' }, ...items);
  }
  const children = renderAll(block.children, context);
  // A page has one first heading, its own; those of messages stand below it.
  if (block.kind === 'heading') {
    return make(
      'p',
      { class: `heading heading-${block.level}`, role: 'heading', 'aria-level': block.level + 2 },
      ...children,
    );
  }
  return make('p', block.kind === 'subtext' ? { class: 'subtext' } : {}, ...children);
}

function renderAll(nodes: readonly Inline[], context: PageContext): (Node | string)[] {
  return nodes.map((node) => renderInline(node, context));
}

function renderInline(node: Inline, context: PageContext): Node | string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return make('code', {}, node.text);
    case 'link':
      return make(
        'a',
        { href: node.url, target: '_blank', rel: 'noopener noreferrer' },
        ...renderAll(node.children, context),
      );
    case 'mention':
      return make('span', { class: 'mention' }, nameMention(node, context));
    case 'command':
      return make('span', { class: 'mention' }, `/${node.name}`);
    case 'emoji':
      return `:${node.name}:`;
    case 'time': {
      const at = node.unix * 1000;
      const title = formatTime(at, 'F', readServerTime());
      return make('span', { class: 'time', title }, formatTime(at, node.style, readServerTime()));
    }
    case 'spoiler':
      return renderSpoiler(renderAll(node.children, context));
    default:
      return make(TAGS[node.kind], {}, ...renderAll(node.children, context));
  }
}

/** What is hidden is not in the page's text for a reader until it is asked for. */
function renderSpoiler(children: readonly (Node | string)[]): HTMLElement {
  const hidden = make('span', { class: 'spoiler-text' }, ...children);
  hidden.inert = true;
  const cover = makeButton({ class: 'spoiler-cover', 'aria-label': 'Show spoiler' }, () => {
    hidden.inert = false;
    cover.remove();
    spoiler.classList.add('shown');
  });
  const spoiler = make('span', { class: 'spoiler' }, hidden, cover);
  return spoiler;
}

function nameMention(node: Extract<Inline, { kind: 'mention' }>, context: PageContext): string {
  const { me, bot, channels } = context.state;
  if (node.of === 'role') return '@role';
  if (node.of === 'channel') return `#${channels.find(({ id }) => id === node.id)?.name ?? 'unknown'}`;
  const user = [me, bot].find(({ id }) => id === node.id);
  return `@${user ? nameUser(user) : 'unknown-user'}`;
}
