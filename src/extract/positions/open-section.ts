import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { AUXILIARIES } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { Section } from './follow-topic.ts';
import { readCue } from './read-cue.ts';
import type { SentenceRead } from './sentence-read.ts';

/**
 * A heading stands alone in its line; in an interview whatever names something outside the answers leads to them.
 * `following` is how many sentences the paragraph has, 0 behind the first.
 */
export function openSection(
  { tokens, statements }: SentenceRead,
  following: number,
  isInterview: boolean,
  isNaming: boolean,
): Section {
  const last = tokens.at(-1)!;
  if (isInterview) {
    if (statements.some((each) => isTurn(each) && each.party !== null)) return null;
    return isNaming ? 'asked' : 'question';
  }
  if (following === 0) return null;
  // "• The dam. It is not mentioned anywhere."
  if (following > 1) return BULLETS.has(tokens[0]!.word) && isLabel(tokens) ? 'label' : null;
  if (last.word === '?') return 'heading';
  const isShort = tokens.length <= LONGEST_HEADING;
  return isShort && last.shape !== 'sign' && tokens[0]!.shape !== 'number' ? 'heading' : null;
}

/** A few words without a verb before a full stop. */
function isLabel(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape }) => shape !== 'sign');
  const isStopped = tokens.at(-1)!.word === '.' && words.length <= LONGEST_NAME;
  return (
    isStopped && words.every(({ word }, i) => !AUXILIARIES.has(word) && readCue(words, i, false) === null)
  );
}

const BULLETS = new Set(['•', '-', '–', '—', '*', '·', '▪']);
const LONGEST_NAME = 3;
const LONGEST_HEADING = 12;

/**
 * What a sentence says at its beginning that it is on: "Costs: the ministry has", "On the numbers it was warmer", "As for
 * the tests, …"; null where it says nothing, or only points back ("On that, …").
 */
export function readLabel(text: string, { start, end }: Span): Span | null {
  const [label] = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) ?? [];
  return label === undefined ? null : { start, end: start + label.length };
}

// On the numbers | As for an envoy | For the rest | Dry years: | * COSTS –
const LABEL =
  /^(?:(?:[Oo]n|[Aa]s for|[Aa]s to|[Rr]egarding) (?:the|an?) [\p{L}-]+(?: [\p{L}-]+)?|[Ff]or the rest\b|(?:[-•*–] )?\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}(?=:| [-–—] ))/u;
const LONGEST_LABEL = 60;

/** A colon or a dash, as behind the labels of a list. */
export function endsLabel(text: string, at: number): boolean {
  return LABEL_END.test(text.slice(at, at + 2));
}

// ":" | " –"
const LABEL_END = /^(?::| [-–—])/u;

/** "Second, we reject", "2. The ministry finds". */
export function opensPoint(text: string, { start, end }: Span): boolean {
  return POINT.test(text.slice(start, Math.min(end, start + LONGEST_POINT)));
}

/** "2." alone, before what it numbers. */
export function isNumber(text: string, { start, end }: Span): boolean {
  return /^\(?\d{1,2}[.)]$/u.test(text.slice(start, Math.min(end, start + LONGEST_POINT)));
}

// Firstly, | Third: | 4. The | (5) We
const POINT =
  /^(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?[,:]|\(?\d{1,2}[.)] )/iu;
const LONGEST_POINT = 12;
