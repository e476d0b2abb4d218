import type { Span } from './span.ts';
import { isDigit, isSpace, isWordCode } from './tokens.ts';

/** A stretch between quotation marks, the marks included. */
export interface MarkedSpan extends Span {
  /** False where the closing (or opening) mark is missing and the end (or start) was concluded. */
  readonly paired: boolean;
}

/** The mark that ends what each opening mark began; a stretch in single marks lets double ones stand inside. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '"': ['"', '”'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  "''": ["''"],
  '``': ["''"],
  '‘': ['’'],
  "'": ["'"],
  '`': ["'"],
  '「': ['」'],
};

const OPENING_ONLY = '“„«‹‘「`';

/**
 * The outermost marked stretches of one paragraph, in order and not overlapping. Marks that do not pair are mended: an
 * opening mark before the last one closed ends the open stretch there and begins a new one; a closing mark glued to
 * the next word begins a stretch when another closing mark follows; what is never closed runs to the paragraph's end.
 * Linear in the length of the paragraph.
 */
export function findMarkedSpans(text: string, paragraph: Span): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let open: { start: number; mark: string; paired: boolean } | null = null;
  let at = paragraph.start;
  while (at < paragraph.end) {
    const mark = readMark(text, at, paragraph.end);
    if (mark === '') {
      at++;
      continue;
    }
    const end = at + mark.length;
    const role = judgeMark(text, at, end, paragraph);
    if (open === null) {
      if (opens(mark, role)) open = { start: at, mark, paired: true };
    } else if (closes(open.mark, mark, role, text, at, paragraph)) {
      found.push({ start: open.start, end, paired: open.paired });
      open = reopensUnmarked(text, end, paragraph, mark) ? { start: end, mark: '“', paired: false } : null;
    } else if (reopens(open.mark, mark, role)) {
      found.push({ start: open.start, end: trimEnd(text, at), paired: false });
      open = { start: at, mark, paired: true };
    }
    at = end;
  }
  if (open !== null && isDouble(open.mark)) {
    const end = trimEnd(text, paragraph.end);
    if (end > open.start + open.mark.length) found.push({ start: open.start, end, paired: false });
  }
  return found;
}

type Role = 'open' | 'close' | 'either' | 'inside';

function readMark(text: string, at: number, limit: number): string {
  const code = text.charCodeAt(at);
  if (code < 128 && code !== 34 && code !== 39 && code !== 96) return '';
  const mark = text.charAt(at);
  if (code === 39 || code === 96) return at + 1 < limit && text.charAt(at + 1) === mark ? mark + mark : mark;
  return '“”"„«»‹›‘’‚「」'.includes(mark) ? mark : '';
}

/** Where a mark stands between blanks and letters tells whether it can open or close. */
function judgeMark(text: string, start: number, end: number, paragraph: Span): Role {
  const before = start > paragraph.start ? text.charCodeAt(start - 1) : 32;
  const after = end < paragraph.end ? text.charCodeAt(end) : 32;
  const freeBefore = isSpace(before) || isOpener(before);
  const freeAfter = isSpace(after) || isStop(after);
  if (freeBefore && !freeAfter) return 'open';
  // “…enough."'”: a mark right behind another one, with a blank or a stop after it, closes.
  if (!isSpace(before) && isMark(before) && freeAfter && !isMark(after)) return 'close';
  const next = end + 1 < paragraph.end ? text.charCodeAt(end + 1) : 32;
  const gluedStop = !isSpace(after) && !isSpace(next) && !isStop(next);
  if (isSpace(before) && gluedStop) return 'open';
  if (!freeBefore && freeAfter) return 'close';
  if (!freeBefore && isWordCode(before) && isWordCode(after)) return 'inside';
  return 'either';
}

function opens(mark: string, role: Role): boolean {
  if (mark === "'" || mark === '‘' || mark === '`') return role === 'open';
  if (mark === '»') return role === 'open';
  if (OPENING_ONLY.includes(mark) || mark === '``') return role !== 'close';
  return (mark === '"' || mark === "''") && (role === 'open' || role === 'inside');
}

function closes(open: string, mark: string, role: Role, text: string, at: number, paragraph: Span): boolean {
  if (!PARTNERS[open]?.includes(mark)) return false;
  if (mark === '”' || mark === '»' || mark === '›' || mark === '」') return true;
  if (mark === '“') return open === '„' ? role !== 'open' : role === 'close' || role === 'either';
  if (mark === "'" || mark === '’') return role === 'close' && endsSingle(text, at, paragraph);
  return role !== 'open';
}

/** A new double mark that opens while one is open: its predecessor lost its end. Single marks are nested ones. */
function reopens(open: string, mark: string, role: Role): boolean {
  if (role !== 'open' || !isDouble(mark) || mark === '”') return false;
  return (
    isDouble(open) && (open === mark || (isCurly(open) && mark === '"') || (open === '"' && mark === '“'))
  );
}

/** "…there.”But then it changed,” he said": the second closing mark shows that the word after the first began anew. */
function reopensUnmarked(text: string, at: number, paragraph: Span, mark: string): boolean {
  if (mark !== '”' || at >= paragraph.end || !isWordCode(text.charCodeAt(at))) return false;
  if (isDigit(text.charCodeAt(at)) || text.charAt(at) === text.charAt(at).toLowerCase()) return false;
  const limit = Math.min(paragraph.end, at + LONGEST_SEARCH);
  for (let i = at; i < limit; i++) {
    if (text[i] === '“') return false;
    if (text[i] === '”') return true;
  }
  return false;
}

/** Bounds every look ahead, so that the whole stays linear. */
const LONGEST_SEARCH = 400;

/** A plural's apostrophe ("the workers' rights") is no closing mark when another can still close the stretch. */
function endsSingle(text: string, at: number, paragraph: Span): boolean {
  const before = text.charAt(at - 1);
  if (before !== 's' || at + 1 >= paragraph.end || !isSpace(text.charCodeAt(at + 1))) return true;
  const limit = Math.min(paragraph.end, at + LONGEST_SEARCH);
  for (let i = at + 1; i < limit; i++) {
    const sign = text.charAt(i);
    if (sign === '‘') return true;
    if (sign !== "'" && sign !== '’') continue;
    const role = judgeMark(text, i, i + 1, paragraph);
    if (role === 'open') return true;
    if (role === 'close') return false;
  }
  return true;
}

function isDouble(mark: string): boolean {
  return mark === '“' || mark === '"' || mark === '„' || mark === '«' || mark === "''" || mark === '``';
}

function isCurly(mark: string): boolean {
  return mark === '“' || mark === '„';
}

function isMark(code: number): boolean {
  return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201d);
}

/** Signs after which a quotation may begin without a blank: brackets, dashes, a slash, another mark. */
function isOpener(code: number): boolean {
  return '([{—–-/:"“‘\'>'.includes(String.fromCharCode(code));
}

/** Signs that may follow a closing mark without a blank. */
function isStop(code: number): boolean {
  return '.,;:!?)]}—–-/"”’\'<…'.includes(String.fromCharCode(code));
}

function trimEnd(text: string, end: number): number {
  let last = end;
  while (last > 0 && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}
