import { buildInline } from './build-inline.ts';
import { type ReadLeaf, readAngled, readBareAddress } from './inline-leaves.ts';
import { closeBracket, type InlineScan, pushLeaf, pushText } from './inline-scan.ts';
import type { Inline } from './markdown-tree.ts';
import { isWord, readMarks, stopsAddress } from './read-marks.ts';

// the star of \*, but neither the n of \n nor a space
const ESCAPABLE = /[^0-9A-Za-z\s]/;

/**
 * Reads the styling inside one block. Each offset is visited once and nothing is looked for twice, so the time is linear
 * in the length. A mark that is never closed stays as it was typed.
 */
export function parseInline(text: string): Inline[] {
  const scan: InlineScan = { text, codeEnds: pairBackticks(text), pieces: [], open: [], brackets: [] };
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const read = READERS[text[at] ?? ''];
    const end = read?.(scan, at, () => pushText(scan, text.slice(plain, at)));
    at = end ?? at + 1;
    if (end !== undefined) plain = end;
  }
  pushText(scan, text.slice(plain));
  return buildInline(scan.pieces);
}

/**
 * Reads what stands at an offset and answers the offset behind it; undefined if it is plain text after all. It calls
 * `flush`, which keeps the plain text up to here, before its first piece.
 */
type Reader = (scan: InlineScan, at: number, flush: () => void) => number | undefined;

const readStyling: Reader = (scan, at, flush) => {
  const count = countRun(scan.text, at);
  flush();
  readMarks(scan, at, count);
  return at + count;
};

const READERS: Record<string, Reader | undefined> = {
  '*': readStyling,
  _: readStyling,
  '~': readStyling,
  '|': readStyling,
  h: (scan, at, flush) => {
    if (isWord(scan.text[at - 1])) return undefined;
    return pushRead(
      scan,
      readBareAddress(scan.text, at, (offset) => stopsAddress(scan, offset)),
      flush,
    );
  },
  '<': (scan, at, flush) => pushRead(scan, readAngled(scan.text, at), flush),
  '\\': (scan, at, flush) => {
    const next = scan.text[at + 1];
    if (next === undefined || !ESCAPABLE.test(next)) return undefined;
    flush();
    pushText(scan, next);
    return at + 2;
  },
  '`': (scan, at, flush) => {
    const count = countRun(scan.text, at);
    const close = scan.codeEnds.get(at);
    flush();
    if (close === undefined) {
      pushText(scan, '`'.repeat(count));
      return at + count;
    }
    pushLeaf(scan, { kind: 'code', text: trimCode(scan.text.slice(at + count, close)) });
    return close + count;
  },
  '[': (scan, at, flush) => {
    flush();
    scan.brackets.push(scan.pieces.length);
    pushText(scan, '[');
    return at + 1;
  },
  ']': (scan, at, flush) => {
    flush();
    return closeBracket(scan, at);
  },
};

function pushRead(scan: InlineScan, leaf: ReadLeaf | undefined, flush: () => void): number | undefined {
  if (!leaf) return undefined;
  flush();
  pushLeaf(scan, leaf.node);
  return leaf.end;
}

/** For each run of backticks that opens a code span, the offset of the run of the same length that closes it. */
function pairBackticks(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const waiting = new Map<number, number>();
  for (let at = text.indexOf('`'); at >= 0; ) {
    const count = countRun(text, at);
    const earlier = waiting.get(count);
    if (earlier !== undefined) ends.set(earlier, at);
    waiting.set(count, at);
    at = text.indexOf('`', at + count);
  }
  return ends;
}

function countRun(text: string, start: number): number {
  let end = start;
  while (text[end] === text[start] && end < text.length) end++;
  return end - start;
}

/** A space next to a backtick inside the span only keeps the two apart. */
function trimCode(text: string): string {
  const start = text.startsWith(' `') ? 1 : 0;
  const end = text.endsWith('` ') ? text.length - 1 : text.length;
  return text.slice(start, end);
}
