import { readTarget, startsAddress } from './inline-leaves.ts';
import type { Inline, Styling } from './markdown-tree.ts';

/** A flat stretch of the result: starts and ends always pair and nest. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leaf'; readonly node: Inline }
  | { readonly kind: 'start'; readonly of: Styling | 'link'; readonly url?: string }
  | { readonly kind: 'end' };

/** A mark as it is typed; the two marks of emphasis open and close apart from each other. */
export type Mark = '**' | '*' | '__' | '_' | '~~' | '||';

/**
 * What is known while a text is read once from left to right. An opening mark or bracket stands among the pieces as text
 * until it is closed. Each mark is open at most once, so `open` never holds more than six and the tree is at most seven deep.
 */
export type InlineScan = {
  readonly text: string;
  /** Where a run of backticks that opens a code span is closed, by its offset. */
  readonly codeEnds: ReadonlyMap<number, number>;
  readonly pieces: Piece[];
  /** The marks that may yet be closed, outermost first, each with its place among the pieces. */
  readonly open: { mark: Mark; piece: number }[];
  /** The places of the brackets that may yet begin a label, outermost first. */
  readonly brackets: number[];
};

const STYLINGS: Record<Mark, Styling> = {
  '**': 'strong',
  '*': 'emphasis',
  __: 'underline',
  _: 'emphasis',
  '~~': 'strike',
  '||': 'spoiler',
};

export function pushText(scan: InlineScan, text: string): void {
  if (text !== '') scan.pieces.push({ kind: 'text', text });
}

export function pushLeaf(scan: InlineScan, node: Inline): void {
  scan.pieces.push({ kind: 'leaf', node });
}

/** Opens a mark. The same mark opened earlier can no longer be closed and stays text. */
export function openMark(scan: InlineScan, mark: Mark): void {
  const earlier = scan.open.findIndex((entry) => entry.mark === mark);
  if (earlier >= 0) scan.open.splice(earlier, 1);
  scan.open.push({ mark, piece: scan.pieces.length });
  pushText(scan, mark);
}

/** Closes an open mark; what was opened inside and not closed stays text. */
export function closeMark(scan: InlineScan, mark: Mark): void {
  const index = scan.open.findIndex((entry) => entry.mark === mark);
  const entry = scan.open[index];
  if (!entry) return;
  scan.open.length = index;
  while ((scan.brackets.at(-1) ?? -1) > entry.piece) scan.brackets.pop();
  scan.pieces[entry.piece] = { kind: 'start', of: STYLINGS[mark] };
  scan.pieces.push({ kind: 'end' });
}

/**
 * Closes a label at the "]" of the offset and answers the offset to go on from. Without an address behind it, with an
 * empty label, or with a label that itself reads as an address (it could show another one than it opens), it stays text.
 */
export function closeBracket(scan: InlineScan, at: number): number {
  const opener = scan.brackets.pop();
  const target = scan.text[at + 1] === '(' ? readTarget(scan.text, at + 1) : undefined;
  const first = scan.pieces[(opener ?? 0) + 1];
  if (opener === undefined || !target || !first || readsAsAddress(first)) {
    pushText(scan, ']');
    return at + 1;
  }
  const outside = scan.open.findIndex((entry) => entry.piece > opener);
  if (outside >= 0) scan.open.length = outside;
  scan.brackets.length = 0;
  scan.pieces[opener] = { kind: 'start', of: 'link', url: target.url };
  scan.pieces.push({ kind: 'end' });
  return target.end;
}

function readsAsAddress(piece: Piece): boolean {
  if (piece.kind === 'leaf') return piece.node.kind === 'link';
  return piece.kind === 'text' && startsAddress(piece.text.trimStart(), 0);
}
