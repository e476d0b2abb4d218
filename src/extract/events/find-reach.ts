import { contains, overlaps, type Span, sliceSpan, subtractSpans } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { IRREGULAR_PASTS } from '../dates/verb-forms.ts';
import type { RecordedEvent } from './event.ts';

/** What follows these is of another time than what they stand beside: "met in May after the first visit". */
const OTHER_TIMES = makeWordSet('after before since until following despite');
/** What begins another clause where "and" stands before it. */
const GOING_ON = makeWordSet(
  'is are was were has have had will would can could may might must says say said then later now he she it they we i',
);
const ENDS: ReadonlySet<string> = new Set(['and', 'but', ',', ';', ':', '—', '–', '(', ')', '.', '!', '?']);

/**
 * What of an event's sentence its date dates: all of it but what stands at another time. "After the storm the port
 * opened on Monday" dates the opening; the storm has no date.
 */
export function findReach({ article, span, trigger, date }: RecordedEvent): Span[] {
  const described =
    trigger && date.article === article && findDescribed(article.text, span, trigger, date.mention);
  if (described) return [described];
  // "Another exchange before Easter": what only binds the date itself is no aside.
  const bindsDate = ({ start, end }: Span) =>
    date.article === article &&
    LINK.test(article.text.slice(start, date.mention.start)) &&
    BEHIND_DATE.test(article.text.slice(date.mention.end, end));
  const asides = listAsides(article.text, span).filter((aside) => !bindsDate(aside));
  const isIn = (aside: Span) =>
    (trigger !== null && overlaps(aside, trigger)) ||
    (date.article === article && contains(aside, date.mention));
  const own = asides.find(isIn);
  if (own !== undefined) return [widenToClause(article.text, span, own, HANGING)];
  // "Talks between them, who last met in 2019": those that the clause tells of stand right before it.
  const isBefore = ({ end }: Span) => opensBetween(article.text, end, date.mention.start);
  const others = asides.filter((aside) => !isBefore(aside));
  return subtractSpans(
    span,
    others.map((aside) => widenToClause(article.text, span, aside, LIKENING)),
  );
}

// "before", "until the"
const LINK = /^\p{L}+\s+(?:the\s+)?$/u;
// Nothing, or "to sign it": in "after Monday's vote" it is the vote that the date dates.
const BEHIND_DATE = /^(?:$|\s+(?:to|for|in|at|with)\b)/u;

/**
 * "…, as they did with the port after a like storm in 1990": where a clause that hangs on another holds the aside, nothing
 * else tells when it was.
 */
function widenToClause(text: string, span: Span, aside: Span, clause: RegExp): Span {
  const hanging = clause.exec(text.slice(span.start, aside.start));
  return hanging === null ? aside : { start: span.start + hanging.index, end: aside.end };
}

// ", as they did with the port "
const LIKENING = /,\s+as\b[^,;:–—.!?]*$/u;
const HANGING = /,\s+(?:as|which|who|whose|where)\b[^,;:–—.!?]*$/u;

// ", who last met in"
const RELATIVE = /^,\s+(?:who|which|whose)\b[^,;:–—.!?]*$/u;
/** No clause of this kind is longer. */
const LONGEST_CLAUSE = 80;

// "The ferry, " of "The ferry, launched in May, sank"; behind a second comma the sentence's own verb may stand.
const BEFORE = /^[^,]*,\s*$/u;
// Nothing more of its phrase and a comma behind the date.
const BEHIND = /^[^,;:–—.!?]{0,60},\s/u;

/**
 * "The ferry, launched in May 1990, sank with two cars": a participle between commas dates what it describes, and what the
 * sentence goes on to tell is of another time. Null for any other event.
 */
function findDescribed(text: string, span: Span, trigger: Span, mention: Span): Span | null {
  if (mention.start < trigger.end || !PARTICIPLE.test(sliceSpan(text, trigger))) return null;
  if (!BEFORE.test(text.slice(span.start, trigger.start))) return null;
  const behind = BEHIND.exec(text.slice(mention.end, span.end));
  return behind === null ? null : { start: span.start, end: mention.end + behind[0].length };
}

// "launched", "signed", "built"
const PARTICIPLE = /^(?:\p{L}+ed|begun|built|drawn|held|led|lost|made|set|sold|struck|taken|won|written)$/iu;

function opensBetween(text: string, from: number, to: number): boolean {
  return from < to && to - from <= LONGEST_CLAUSE && RELATIVE.test(text.slice(from, to));
}

/**
 * "After the storm hit the town – leaving it dark": what a participle adds belongs to the same phrase, and so does what an
 * "and" adds that is no verb: "after two boats and a ferry met".
 */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  const next = tokens[at + 1]?.word ?? '';
  if (OTHER_TIMES.has(word)) return true;
  if (!ENDS.has(word) || next.endsWith('ing')) return false;
  return word !== 'and' || next.endsWith('ed') || IRREGULAR_PASTS.has(next) || GOING_ON.has(next);
}

/** The stretches from each such word to the end of its phrase. */
function listAsides(text: string, span: Span): Span[] {
  const tokens = readTokens(text, span);
  const asides: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!OTHER_TIMES.has(tokens[at]!.word)) continue;
    let to = at + 1;
    while (to < tokens.length && !isEnd(tokens, to)) to++;
    asides.push({ start: tokens[at]!.start, end: tokens[to - 1]!.end });
    at = to - 1;
  }
  return asides;
}
