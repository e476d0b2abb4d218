import type { Piece } from './inline-scan.ts';
import type { Inline } from './markdown-tree.ts';

type Start = Extract<Piece, { kind: 'start' }>;

/** Folds the flat pieces into a tree. Neighbouring texts become one, and an address inside a label is only text. */
export function buildInline(pieces: readonly Piece[]): Inline[] {
  const root: Inline[] = [];
  const levels: { nodes: Inline[]; start: Start }[] = [];
  for (const piece of pieces) {
    const nodes = levels.at(-1)?.nodes ?? root;
    if (piece.kind === 'text') {
      appendText(nodes, piece.text);
    } else if (piece.kind === 'leaf') {
      const inLabel = levels.some(({ start }) => start.of === 'link');
      if (inLabel && piece.node.kind === 'link') appendText(nodes, piece.node.url);
      else nodes.push(piece.node);
    } else if (piece.kind === 'start') {
      levels.push({ nodes: [], start: piece });
    } else {
      const level = levels.pop();
      if (level) (levels.at(-1)?.nodes ?? root).push(closeLevel(level.start, level.nodes));
    }
  }
  return root;
}

function closeLevel(start: Start, children: Inline[]): Inline {
  return start.of === 'link'
    ? { kind: 'link', url: start.url ?? '', children }
    : { kind: start.of, children };
}

function appendText(nodes: Inline[], text: string): void {
  const last = nodes.at(-1);
  if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', text: last.text + text };
  else nodes.push({ kind: 'text', text });
}
