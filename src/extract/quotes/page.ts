import { findMarkedSpans, type MarkedSpan } from '../../text/marks.ts';
import { cutTokens } from '../../text/sentences.ts';
import { type Span, subtractSpans, trimSpan } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { skipDateline } from '../skip-dateline.ts';
import type { MarkTraits } from './mark-traits.ts';

/** A stretch between quotation marks; `from` and `to` are the tokens in it, its marks among them. */
interface Mark extends MarkedSpan {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly sentence: number;
}

/** Token numbers, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Sentence extends Stretch {
  readonly paragraph: number;
  /** Marks that begin in the sentence: the first and one past the last. */
  readonly marks: Stretch;
}

export interface Paragraph extends Stretch {
  readonly span: Span;
  readonly sentences: Stretch;
  readonly marks: Stretch;
}

/** A source read once: everything the finders look at. Furniture has no tokens and ends paragraphs. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark[];
  /** For each token the number of the mark it lies in, or -1. */
  readonly markOf: Int32Array;
  /** For each token the number of its sentence. */
  readonly sentenceOf: Int32Array;
  /** What was once found out about a token or mark and is asked again and again; 0 and holes: not yet. */
  readonly kinds: Uint16Array;
  readonly traits: MarkTraits[];
}

/** Reads `source`; linear in its length. */
export function readPage(source: { text: string; furniture: readonly Span[] }): Page {
  const { text } = source;
  const tokens: Token[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const marks: Mark[] = [];
  for (const span of splitParagraphs(text, source.furniture)) {
    const from = tokens.length;
    const own = readTokens(text, span);
    const stretches = findMarkedSpans(text, span);
    const firstMark = marks.length;
    const firstSentence = sentences.length;
    let nextMark = 0;
    for (const [a, b] of cutLong(cutTokens(text, own, stretches), own, stretches)) {
      const sentenceMark = marks.length;
      let at = a;
      while (nextMark < stretches.length && stretches[nextMark]!.start < own[b - 1]!.end) {
        const stretch = stretches[nextMark++]!;
        while (at < b && own[at]!.end <= stretch.start) at++;
        const markFrom = at;
        while (at < own.length && own[at]!.start < stretch.end) at++;
        if (!own.slice(markFrom, at).some((token) => token.shape !== 'sign')) continue;
        const place = { paragraph: paragraphs.length, sentence: sentences.length };
        marks.push({ ...stretch, from: from + markFrom, to: from + at, ...place });
      }
      sentences.push({
        from: from + a,
        to: from + b,
        paragraph: paragraphs.length,
        marks: { from: sentenceMark, to: marks.length },
      });
    }
    for (const token of own) tokens.push(token);
    paragraphs.push({
      from,
      to: tokens.length,
      span,
      sentences: { from: firstSentence, to: sentences.length },
      marks: { from: firstMark, to: marks.length },
    });
  }
  return { text, tokens, paragraphs, sentences, marks, ...numberTokens(tokens.length, marks, sentences) };
}

/** Longer sentences are none: what comes after so many tokens is read as another one, so that no work grows with it. */
const LONGEST_SENTENCE = 400;

/** Cuts what is too long for a sentence, never inside a marked stretch. */
function cutLong(
  ranges: readonly [number, number][],
  tokens: readonly Token[],
  marks: readonly Span[],
): (readonly [number, number])[] {
  let next = 0;
  return ranges.flatMap(([from, to]) => {
    if (to - from <= LONGEST_SENTENCE) return [[from, to]];
    const pieces: [number, number][] = [];
    let start = from;
    for (let at = from + 1; at < to; at++) {
      while (next < marks.length && marks[next]!.end <= tokens[at]!.start) next++;
      const inside = next < marks.length && marks[next]!.start < tokens[at]!.start;
      if (inside || at - start < LONGEST_SENTENCE) continue;
      pieces.push([start, at]);
      start = at;
    }
    return [...pieces, [start, to]];
  });
}

function numberTokens(count: number, marks: readonly Mark[], sentences: readonly Sentence[]) {
  const markOf = new Int32Array(count).fill(-1);
  const sentenceOf = new Int32Array(count);
  marks.forEach((mark, number) => {
    markOf.fill(number, mark.from, mark.to);
  });
  sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.from, sentence.to);
  });
  return { markOf, sentenceOf, kinds: new Uint16Array(count), traits: [] };
}

/** Lines are paragraphs; a line that begins in lower case goes on from the one above it, where nothing lies between. */
function splitParagraphs(text: string, furniture: readonly Span[]): Span[] {
  const found: Span[] = [];
  let hole = 0;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    while (hole < furniture.length && furniture[hole]!.end <= start) hole++;
    let last = hole;
    while (last < furniture.length && furniture[last]!.start < end) last++;
    for (const piece of subtractSpans({ start, end }, furniture.slice(hole, last))) {
      const span = skipDateline(text, trimSpan(text, piece));
      const above = found.at(-1);
      if (span.end <= span.start) continue;
      if (above !== undefined && above.end + 1 >= span.start - 1 && continuesLine(text, above, span)) {
        found[found.length - 1] = { start: above.start, end: span.end };
      } else {
        found.push(span);
      }
    }
    start = end + 1;
  }
  return found;
}

/** A text with hard line breaks: the line above lacks an end and this one goes on in lower case, no blank line between. */
function continuesLine(text: string, above: Span, span: Span): boolean {
  const gap = text.slice(above.end, span.start);
  if (gap.trim() !== '' || gap.split('\n').length !== 2) return false;
  const first = text.charAt(span.start);
  const last = text.charAt(above.end - 1);
  return first !== first.toUpperCase() && !'.!?”"’'.includes(last);
}
