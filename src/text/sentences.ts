import { findMarkedSpans } from './marks.ts';
import { type Span, trimSpan } from './span.ts';
import { isSpace, readTokens, type Token } from './tokens.ts';
import { makeWordSet } from './word-set.ts';

/** A quotation of at most this many characters is never cut; a longer one is cut at its own sentences. */
const LONGEST_WHOLE_QUOTATION = 240;

/**
 * The sentences of `span`, trimmed, in order. Abbreviations, initials and dots of omission end none; a short quotation
 * is never cut, nor is one cut from its attribution (“Is it?” she asked).
 */
export function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  for (const line of splitLines(text, span)) {
    const whole = findMarkedSpans(text, line).filter(
      (mark) => mark.end - mark.start <= LONGEST_WHOLE_QUOTATION,
    );
    const tokens = readTokens(text, line);
    for (const [from, to] of cutTokens(text, tokens, whole)) {
      const piece = trimSpan(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
      if (piece.end > piece.start) sentences.push(piece);
    }
  }
  return sentences;
}

/**
 * Cuts one paragraph's tokens into sentences, as ranges [from, to) of token numbers. `whole` (sorted) are stretches
 * that hold together.
 */
export function cutTokens(
  text: string,
  tokens: readonly Token[],
  whole: readonly Span[],
): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (next < whole.length && whole[next]!.end < token.end) next++;
    const around = whole[next];
    if (around !== undefined && around.start <= token.start && token.end < around.end) continue;
    const to = endsSentence(text, tokens, i, around);
    if (to > i) {
      ranges.push([from, to]);
      from = to;
      i = to - 1;
    }
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}

/** The token after the sentence when the token at `i` ends one, else 0. */
function endsSentence(text: string, tokens: readonly Token[], i: number, mark: Span | undefined): number {
  const token = tokens[i]!;
  const last = text.charAt(token.end - 1);
  const closes = mark !== undefined && mark.end === token.end;
  const stop = closes ? text.charAt(lastBefore(text, token.start)) : last;
  if (!'.!?…'.includes(stop) && !(closes && '.!?…'.includes(text.charAt(token.end)))) return 0;
  if (closes && '.!?…'.includes(text.charAt(token.end))) return 0;
  let to = i + 1;
  while (
    to < tokens.length &&
    CLOSERS.includes(tokens[to]!.word) &&
    tokens[to]!.start === tokens[to - 1]!.end
  )
    to++;
  const follower = tokens[to];
  if (follower === undefined) return to;
  if (!beginsSentence(follower)) return 0;
  if (token.shape !== 'sign') return endsWithAbbreviation(token, follower, tokens[to + 1]) ? to : 0;
  if (token.word.length > 1 && last === '.' && follower.shape === 'lower') return 0;
  if (closes && '?!…'.includes(stop) && isAttribution(tokens, to)) return 0;
  const gap = follower.start > tokens[to - 1]!.end;
  return gap || closes || follower.shape === 'capital' || follower.shape === 'sign' ? to : 0;
}

const CLOSERS = ")]”\"’''»";

function beginsSentence(token: Token): boolean {
  if (token.shape === 'sign') return "“\"‘''``„«([—–--•*#$@".includes(token.word);
  return token.shape !== 'lower';
}

/** An abbreviation ends a sentence only before a word that opens sentences and names nobody: "at 5 p.m. The". */
function endsWithAbbreviation(token: Token, follower: Token, next: Token | undefined): boolean {
  if (!token.word.endsWith('.')) return false;
  if (TITLES_BEFORE_NAMES.has(token.word)) return false;
  if (token.word.length === 2) return false;
  // "at 5 p.m. “sharp” or later"
  const isQuoting = '“"'.includes(follower.word) && next?.shape !== 'lower';
  return OPENERS.has(follower.word) || isQuoting;
}

const TITLES_BEFORE_NAMES = makeWordSet(
  'mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. lt. col. gen. maj. capt. adm. sgt. rev. st. vs.',
);

const OPENERS = makeWordSet(
  'the a an he she it they we i you in on at but and so that this these those there when while if as for however',
);

/** A short clause after a question or exclamation in marks belongs to it: "“Really?” the minister asked." */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  const limit = Math.min(tokens.length, from + 7);
  for (let i = from; i < limit; i++) {
    const word = tokens[i]!.word;
    if (ATTRIBUTING.has(word)) return true;
    if (word === '.' || word === '“' || word === '"') return false;
  }
  return false;
}

const ATTRIBUTING = makeWordSet(
  'said says asked asks added wrote told replied shouted wondered cried demanded',
);

function lastBefore(text: string, at: number): number {
  let last = at - 1;
  while (last >= 0 && isSpace(text.charCodeAt(last))) last--;
  return last;
}

function splitLines(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text.charCodeAt(at) !== 10) continue;
    const line = trimSpan(text, { start, end: at });
    if (line.end > line.start) lines.push(line);
    start = at + 1;
  }
  return lines;
}
