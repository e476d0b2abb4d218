import { ABBREVIATIONS, STATES } from './abbreviations.ts';
import type { Span } from './span.ts';

/** `capital`: Begins with a capital. `upper`: ALL CAPITALS, at least two. `lower`: any other word. */
type TokenShape = 'lower' | 'capital' | 'upper' | 'number' | 'sign';

/** One word, number or sign. A possessive ending is a token of its own; an abbreviation keeps its full stop. */
export interface Token extends Span {
  /** Lower case, with straight apostrophes. For signs the sign itself. */
  readonly word: string;
  readonly shape: TokenShape;
}

/** The tokens of `text` inside `span`, in order. Linear in the length of the span. */
export function readTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isWordCode(code)) {
      at = readWord(text, at, span.end, tokens);
    } else {
      const end = isLeadSurrogate(code) ? Math.min(at + 2, span.end) : readSign(text, at, span.end);
      tokens.push({ start: at, end, word: text.slice(at, end), shape: 'sign' });
      at = end;
    }
  }
  return tokens;
}

/** White space of every kind that news texts hold, the no-break space and the byte-order mark among it. */
export function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || isWideSpace(code);
}

/** Letters and digits of any script. Signs of general punctuation are none. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !isOtherSign(code);
}

function readWord(text: string, start: number, limit: number, tokens: Token[]): number {
  let end = start + 1;
  while (end < limit && continuesWord(text, end, limit)) end++;
  const split = findPossessive(text, start, end);
  const wordEnd = split < end ? split : end;
  const stop = takeFullStop(text, start, wordEnd, limit);
  pushWord(text, start, stop, tokens);
  if (split < end) pushWord(text, split, end, tokens);
  return Math.max(end, stop);
}

function pushWord(text: string, start: number, end: number, tokens: Token[]): void {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  tokens.push({ start, end, word, shape: shapeOf(raw, lower) });
}

/** al-Sharif, el-Din, ash-Shams, d’Amboise: the article in lower case is part of the name. */
const ARTICLED_NAME = /^(?:[ae][dlnrstz]|a[st]h|ul|d['’]|l['’])-?\p{Lu}/u;

function shapeOf(raw: string, lower: string): TokenShape {
  if (isDigit(raw.charCodeAt(0))) return 'number';
  if (raw.charAt(0) === lower.charAt(0)) return ARTICLED_NAME.test(raw) ? 'capital' : 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'capital';
}

/** Apostrophes, hyphens and inner full stops join a word when a letter or digit stands on both sides. */
function continuesWord(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordCode(code)) return true;
  if (at + 1 >= limit || !isWordCode(text.charCodeAt(at + 1))) return false;
  if (code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011) return true;
  const before = text.charCodeAt(at - 1);
  if (code === 0x2c) return isDigit(before) && isDigit(text.charCodeAt(at + 1));
  if (code !== 0x2e) return false;
  // "p.m." and "3.5" hold together, "end.The" does not.
  return isDigit(before) ? isDigit(text.charCodeAt(at + 1)) : isInitial(text, at - 1);
}

function isInitial(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  return (
    isWordCode(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at)) && (!isWordCode(before) || before === 46)
  );
}

function findPossessive(text: string, start: number, end: number): number {
  const sign = text.charCodeAt(end - 2);
  const last = text.charCodeAt(end - 1) | 32;
  return end - start > 2 && last === 115 && (sign === 0x27 || sign === 0x2019) ? end - 2 : end;
}

function takeFullStop(text: string, start: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== 46) return end;
  const word = text.slice(start, end);
  if (word.length === 1 && word !== word.toLowerCase() && word !== 'I') return end + 1;
  // "Roe v. Doe", "Arburg, Fla."
  if (word === 'v' && isCapital(text, end + 2) && end + 2 < limit) return end + 1;
  if (word.length < 6 && STATES.has(word.toLowerCase()) && standsBehindComma(text, start)) return end + 1;
  if (word.includes('.') || (word.length < 7 && ABBREVIATIONS.has(word.toLowerCase()))) return end + 1;
  return end;
}

function isCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

function standsBehindComma(text: string, start: number): boolean {
  return isCapital(text, start) && text.charAt(start - 1) === ' ' && text.charAt(start - 2) === ',';
}

/** Runs of one sign that mean one thing: "...", "--", two apostrophes or backticks for a quotation mark. */
function readSign(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (code !== 46 && code !== 45 && code !== 39 && code !== 96) return end;
  const longest = code === 46 ? limit : Math.min(limit, at + 2);
  while (end < longest && text.charCodeAt(end) === code) end++;
  return end;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLeadSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isWideSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

function isOtherSign(code: number): boolean {
  return (code >= 0x3000 && code <= 0x303f) || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfe00;
}
