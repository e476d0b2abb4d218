import type { Span } from './span.ts';

/** One word of a text: where it stands and how it is spelled once case, accents and invisible marks are gone. */
export interface Word extends Span {
  /** Folded letters and digits; apostrophes inside the word are kept, straight: `don't`. Never empty. */
  readonly term: string;
  /** True where nothing but one hyphen stands between this word and the one before it: the `day` of `50-day`. */
  readonly hyphenated: boolean;
}

// ’ ‘ ‛ ′ ´ ` ʼ ʻ ʹ ＇
const APOSTROPHES = /[\u2019\u2018\u201b\u2032\u00b4`\u02bc\u02bb\u02b9\uff07]/g;
// The accent that NFKD splits off é, a soft hyphen, a right-to-left mark.
const MARKS_AND_INVISIBLES = /[\p{M}\p{Cf}]/gu;
// Letters that have no decomposition in Unicode although a keyboard without them writes another.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't', ŋ: 'n' },
  ...{ ĸ: 'k', ə: 'e', ς: 'σ', ꞌ: "'" },
};
// łódź has one at its start.
const LETTERS_WITHOUT_PLAIN_FORM = /[ıłøđðþßæœħŧŋĸəςꞌ]/g;
// Plain
const ASCII_ONLY = /^[\0-\x5f\x61-\x7f]*$/;

/**
 * `text` as it is compared: no case, accents or invisible characters, compatibility forms (ﬁ, full width) spelled out,
 * apostrophes straight. For comparing only: offsets into the result are not offsets into `text`. Folding twice is
 * folding once.
 */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return (
    text
      .replace(APOSTROPHES, "'")
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      // Some signs are only now one of them: the Greek numeral sign.
      .replace(APOSTROPHES, "'")
      .replace(MARKS_AND_INVISIBLES, '')
      .replace(LETTERS_WITHOUT_PLAIN_FORM, (letter) => PLAIN_LETTERS[letter]!)
  );
}

// Each alternative is tried at one place only, and none can match one character in two ways.
const WORD_AT = new RegExp(
  [
    // B.B.C. or p.m or e.g.
    String.raw`\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{Nd}\p{M}])`,
    // 220,000 and 1,500.75 and 7 000th with a no-break space; no number has more thousands, and the engine's stack is bounded
    String.raw`\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}){1,20}(?!\d)(?:\.\d+)?[\p{L}\p{Nd}\p{M}]*`,
    // 3.5bn, but no part of 24.07.2025
    String.raw`(?<!\d\.)\d+\.\d+(?!\.?\d)[\p{L}\p{Nd}\p{M}]*`,
    // Łódź, o’clock, 50th, re<soft hyphen>open
    String.raw`[\p{L}\p{Nd}](?:\p{Cf}*[\p{L}\p{Nd}\p{M}])*(?:\p{Cf}*['\u2019\u2018\u02bc\uff07]\p{Cf}*\p{L}(?:\p{Cf}*[\p{L}\p{Nd}\p{M}])*)*`,
  ].join('|'),
  'gu',
);
// The comma of 220,000, the bracket that NFKD makes of a circled letter.
const NOT_IN_A_TERM = /[^\p{L}\p{Nd}'.]/gu;
// 3.5
const DECIMAL = /^\d+\.\d/;
// 'tis
const OUTER_APOSTROPHES = /^'+|'+$/g;
// no-one, with any of the hyphens Unicode has
const HYPHEN = /^[-\u2010\u2011\ufe63\uff0d]$/;

/**
 * The words of `text`, or of `span` of it, in order, with UTF-16 offsets into `text`. Takes time linear in the text and
 * never throws, whatever the text holds. Dotted acronyms are one word (`B.B.C.` → `bbc`), numbers lose the separators of
 * their thousands (`220,000` → `220000`), hyphenated words come as their parts.
 */
export function tokenizeWords(text: string, span?: Span): Word[] {
  const words: Word[] = [];
  const from = span?.start ?? 0;
  const part = span === undefined ? text : text.slice(span.start, span.end);
  let lastEnd = -1;
  for (let at = 0; at < part.length; ) {
    if (isBetweenWords(part.charCodeAt(at))) {
      at++;
      continue;
    }
    let start = at;
    at = endPlainWord(part, start);
    let term = part.slice(start, at).toLowerCase();
    if (at === start) {
      WORD_AT.lastIndex = start;
      const match = WORD_AT.exec(part);
      if (match === null) break;
      start = match.index;
      at = start + match[0].length;
      term = spellTerm(match[0]);
    }
    if (term === '') continue;
    const hyphenated = lastEnd === start - 1 && HYPHEN.test(part.charAt(lastEnd));
    lastEnd = at;
    words.push({ term, start: from + start, end: from + at, hyphenated });
  }
  return words;
}

const [ASCII_END, APOSTROPHE, DOT] = [0x80, "'".charCodeAt(0), '.'.charCodeAt(0)];

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBetweenWords(code: number): boolean {
  return code < ASCII_END && !isAsciiLetter(code) && !isAsciiDigit(code);
}

/**
 * Where the word ends that begins at `start`, if nothing but plain letters and digits and what stands behind them is looked
 * at to tell; else `start`. Most words are told so, much faster than by the expression, which would find the same.
 */
function endPlainWord(text: string, start: number): number {
  if (!isAsciiLetter(text.charCodeAt(start))) return start;
  let end = start + 1;
  while (end < text.length && !isBetweenWords(text.charCodeAt(end))) {
    if (text.charCodeAt(end) >= ASCII_END) return start;
    end++;
  }
  const next = text.charCodeAt(end);
  return next === APOSTROPHE || (next === DOT && end === start + 1) ? start : end;
}

function spellTerm(written: string): string {
  const folded = foldText(written).replace(NOT_IN_A_TERM, '');
  const undotted = DECIMAL.test(folded) ? folded : folded.replaceAll('.', '');
  return undotted.replace(OUTER_APOSTROPHES, '');
}
