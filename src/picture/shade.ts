import type { Block } from './block.ts';
import { writeElement } from './write-svg.ts';

/** A block with a box behind it; the box's `y` counts from the block's upper edge. */
export function layBehind(
  block: Block,
  { y, ...box }: Readonly<Record<string, string | number>> & { readonly y: number },
): Block {
  return {
    height: block.height,
    draw: (top) => writeElement('rect', { ...box, y: Math.round((top + y) * 100) / 100 }) + block.draw(top),
  };
}
