/** The most lines of a picture that are sentences: more could not be read at a glance. */
const MOST_LINES = 12;

/** Which lines of an answer a picture shows, `from` inclusive, `to` exclusive, of how many. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Cuts lines of these heights into parts no higher than `tallest`, save where one line alone is, and much alike. */
export function cutParts(heights: readonly number[], tallest: number, most = MOST_LINES): Part[] {
  const parts = fillParts(heights, tallest, most);
  const even = (heights.reduce((sum, height) => sum + height, 0) / parts.length) * UNEVEN;
  const alike = fillParts(heights, Math.min(even, tallest), most);
  return Number.isFinite(tallest) && alike.length === parts.length ? alike : parts;
}

/** How much more than its share a part may take: lines are not of one height. */
const UNEVEN = 1.2;

function fillParts(heights: readonly number[], tallest: number, most: number): Part[] {
  const count = heights.length;
  const parts: Part[] = [];
  let from = 0;
  let sum = 0;
  heights.forEach((height, i) => {
    const isFull = i - from === most || sum + height > tallest;
    if (isFull && i > from) {
      parts.push({ from, to: i, count });
      from = i;
      sum = 0;
    }
    sum += height;
  });
  return [...parts, { from, to: count, count }];
}

/** "3 to 7 of 14", "14 of 14"; null where the part is the whole. */
export function sayPart({ from, to, count }: Part): string | null {
  if (to - from === count) return null;
  return to - from === 1 ? `${to} of ${count}` : `${from + 1} to ${to} of ${count}`;
}
