import { cutTokens } from '../../text/sentences.ts';
import { type Span, subtractSpans } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { LEXEMES, type Lexeme } from './date-words.ts';

/** A source read once. Furniture has no tokens; a token `\n` without width stands after every paragraph. */
export interface DatePage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token what it can be in a date, if anything. */
  readonly lexemes: readonly (Lexeme | undefined)[];
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
}

/** Reads `text` outside `furniture` (sorted, not overlapping); linear in its length. */
export function readDatePage(text: string, furniture: readonly Span[]): DatePage {
  const tokens: Token[] = [];
  const ends: number[] = [];
  for (const piece of subtractSpans({ start: 0, end: text.length }, furniture)) {
    for (const paragraph of splitParagraphs(text, piece)) {
      for (const token of readTokens(text, paragraph)) pushParts(tokens, token);
      tokens.push({ start: paragraph.end, end: paragraph.end, word: '\n', shape: 'sign' });
      ends.push(tokens.length);
    }
  }
  const lexemes = tokens.map((token) => (token.shape === 'sign' ? undefined : LEXEMES.get(token.word)));
  return { text, tokens, lexemes, ...numberTokens(text, tokens, ends) };
}

/** The word at a place, empty outside the text. */
export function wordAt(page: DatePage, at: number): string {
  return page.tokens[at]?.word ?? '';
}

/** True where a single hyphen binds the token to the one before it: the `day` of "30-day". */
export function isBound(page: DatePage, at: number): boolean {
  const token = page.tokens[at];
  const before = page.tokens[at - 1];
  return (
    token !== undefined &&
    before !== undefined &&
    token.start === before.end + 1 &&
    page.text[before.end] === '-'
  );
}

/** Hyphens are taken apart, so that "mid-June", "30-day" and "2014-2015" read like their spaced forms. */
function pushParts(tokens: Token[], token: Token): void {
  if (token.shape === 'sign' || !token.word.includes('-')) {
    tokens.push(token);
    return;
  }
  let start = token.start;
  for (const word of token.word.split('-')) {
    const first = word.charCodeAt(0);
    const figure = first >= 48 && first <= 57;
    const shape = figure ? 'number' : start > token.start && token.shape === 'number' ? 'lower' : token.shape;
    if (word !== '') tokens.push({ start, end: start + word.length, word, shape });
    start += word.length + 1;
  }
}

/** A line break ends a paragraph unless the next line goes on in lower case or this one stops short. */
function splitParagraphs(text: string, piece: Span): Span[] {
  const found: Span[] = [];
  let start = piece.start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < piece.end; at = text.indexOf('\n', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if ((next >= 97 && next <= 122) || (next > 32 && stopsShort(text, start, at))) continue;
    found.push({ start, end: at });
    start = at + 1;
  }
  found.push({ start, end: piece.end });
  return found;
}

/** How far back the last word of a line is looked for: no month is longer. */
const LONGEST_WORD = 10;
const LEADING_ON = makeWordSet('on in since by until before after from to of the and a early late');

/** In a text with hard line breaks a line may stop before its date is whole: "on Feb." and then "24". */
function stopsShort(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - LONGEST_WORD), end).trimEnd();
  const word = tail.slice(tail.lastIndexOf(' ') + 1).toLowerCase();
  const kind = LEXEMES.get(word)?.kind;
  return LEADING_ON.has(word) || kind === 'month' || kind === 'weekday';
}

function numberTokens(text: string, tokens: readonly Token[], ends: readonly number[]) {
  const sentenceOf = new Int32Array(tokens.length);
  const paragraphOf = new Int32Array(tokens.length);
  let sentence = 0;
  let from = 0;
  ends.forEach((end, paragraph) => {
    paragraphOf.fill(paragraph, from, end);
    for (const [a, b] of cutTokens(text, tokens.slice(from, end), [])) {
      sentenceOf.fill(sentence++, from + a, from + b);
    }
    from = end;
  });
  return { sentenceOf, paragraphOf };
}
