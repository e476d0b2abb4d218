import { type Span, sliceSpan } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { readDatePage } from '../dates/date-page.ts';
import { EVENTS, SCHEDULABLE } from '../dates/event-nouns.ts';
import { readVerb } from '../dates/read-verb.ts';
import { LOOKING_AHEAD } from '../dates/verb-forms.ts';
import { listDates } from './list-dates.ts';

// The "on " of "said on Monday the port would close".
const PREPOSITION = /^(?:(?:on|in|late|early)\s+){0,2}$/i;
// The "Olsen on " of "urged Olsen on Monday to sign".
const OBJECT = /^(?:[\p{L}’'-]{1,20}\s){1,4}on\s$/u;
// " to sign", " that he would sign", " he would sign"
const CLAUSE = /^\s(?:to|that|he|she|it|they)\s/u;
// The " with " of "pleaded with Olsen on Monday to sign".
const PARTICLE = /^\s*(?:(?:with|to|on|for)\s+)?$/;

const LONGEST_LEAD = 40;

/**
 * What was told, without a date at its beginning or end that is the verb's: "said | on Monday | the port would close",
 * "urged Olsen | on Monday | to sign", "repeated that promise | on Monday".
 */
export function dropVerbsDate(
  text: string,
  cue: Span | null,
  content: Span,
  dates: readonly DateMention[],
): Span {
  // Behind a colon stands nothing but what was said.
  if (cue === null || content.start < cue.end || sliceSpan(text, cue).endsWith(':')) return content;
  const between = { start: cue.end, end: Math.min(content.start, cue.end + LONGEST_LEAD) };
  if (!PARTICLE.test(sliceSpan(text, between))) return content;
  const within = listDates(dates, content);
  const first = within[0];
  if (first === undefined) return content;
  if (first.span.end < content.end && leads(text, content, first))
    return { start: first.span.end, end: content.end };
  // "announced | last night"
  if (first.span.start === content.start && first.span.end === content.end)
    return { start: content.end, end: content.end };
  const last = within.at(-1)!;
  return last.span.end === content.end && isOfVerb(text, cue, { start: content.start, end: last.span.start })
    ? { start: content.start, end: last.span.start }
    : content;
}

/** A date that begins it, unless it is "Monday's" of something. */
function leads(text: string, content: Span, { span }: DateMention): boolean {
  const before = text.slice(content.start, Math.min(span.start, content.start + LONGEST_LEAD));
  const after = text.slice(span.end, span.end + LONGEST_LEAD);
  const isFirst = PREPOSITION.test(before) && !/^['’]/u.test(after);
  return isFirst || (OBJECT.test(before) && CLAUSE.test(after));
}

/** Before the date stands an adverb, or a thing that has no day of its own: "the strike on Monday" may be of that day. */
function isOfVerb(text: string, cue: Span, before: Span): boolean {
  const page = readDatePage(sliceSpan(text, before), []);
  const words = page.tokens.map(({ word }) => word).filter((word) => word !== '\n');
  if (words.at(-1) === 'on') words.pop();
  const last = words.at(-1);
  if (last === undefined || PREPOSITIONS.has(last) || words.includes('to')) return false;
  if (page.tokens.some((_, at) => readVerb(page, at) !== null)) return false;
  if (ADVERB.test(last)) return true;
  const asks = sliceSpan(text, cue).toLowerCase().split(' ');
  return (
    !asks.some((word) => ASKING.has(word) || LOOKING_AHEAD.has(word)) &&
    !words.some((word) => EVENTS.has(word) || SCHEDULABLE.has(word))
  );
}

/** What somebody asks for or announces has its day still before it. */
const ASKING = makeWordSet(
  'call calls called calling demand demands demanded demanding announce announces announced announcing sought',
);
const PREPOSITIONS = makeWordSet('to from by until till in since for after before of during at with');
// "publicly", "early"
const ADVERB = /^(?:\p{L}{3,}ly|late)$/u;
