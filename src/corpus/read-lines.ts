import { type Span, subtractSpans, trimSpan } from '../text/span.ts';

/** The stretches of one line that are the article's own, trimmed and never empty. */
export type Line = readonly Span[];

/**
 * The lines of a text that hold something besides furniture and white space, in order. The furniture must be sorted and
 * must not overlap; text and furniture are each walked once.
 */
export function readLines(text: string, furniture: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const line of splitLines(text)) {
    while (next < furniture.length && furniture[next]!.end <= line.start) next++;
    let after = next;
    while (after < furniture.length && furniture[after]!.start < line.end) after++;
    const own = subtractSpans(line, furniture.slice(next, after))
      .map((piece) => trimSpan(text, piece))
      .filter((piece) => piece.start < piece.end);
    if (own.length > 0) lines.push(own);
  }
  return lines;
}

// Finds the ends of lines. Examples: "\n", the two of "\r\n" (the empty line between them counts for nothing).
const LINE_END = /[\n\r\u2028\u2029]/g;

function* splitLines(text: string): Generator<Span> {
  let start = 0;
  for (const { index } of text.matchAll(LINE_END)) {
    yield { start, end: index };
    start = index + 1;
  }
  yield { start, end: text.length };
}
