/** The blocks of a reply by their places, of which only those are rendered that are read. A list is some, too. */
export interface Blocks {
  readonly length: number;
  /** Those from `from` to before `to`, else to the last one. */
  slice(from?: number, to?: number): readonly string[];
}

/** `length` blocks, each rendered when it is read: a reply may have thousands, and a page shows three of them. */
export function makeBlocks(length: number, render: (place: number) => string): Blocks {
  return {
    length,
    slice(from = 0, to = length) {
      const end = Math.min(to, length);
      return Array.from({ length: Math.max(0, end - from) }, (_, i) => render(from + i));
    },
  };
}
