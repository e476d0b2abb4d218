/** A stretch of one article's text in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that `span` covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where the two spans share at least one character; an empty span shares none. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** True where every character of `inner` lies in `outer`; an empty `inner` counts by its place. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `span` without the white space at its two ends; an all-blank span comes back empty at its end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** What is left of `span` when the `holes` (sorted, not overlapping) are taken out; empty pieces are dropped. */
export function subtractSpans(span: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const hole of holes) {
    if (!overlaps(hole, span)) continue;
    if (hole.start > start) pieces.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** Blank to a reader: controls, every Unicode space, and the marks that have no width. */
function isBlank(code: number): boolean {
  return code <= 0x20 || (code >= 0x7f && WIDE_BLANKS.includes(code));
}

/** Offsets are UTF-16 and none of these is half of a pair, so trimming never cuts a character in two. */
const WIDE_BLANKS: readonly number[] = [
  0x7f, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff,
];
