import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type DatePage, readDatePage, wordAt } from '../dates/date-page.ts';
import type { Statement } from '../statement.ts';
import { boundDate } from './date-bounds.ts';
import type { Event, EventKind } from './event.ts';
import { findDeadline } from './find-deadline.ts';
import { findTrigger, type Trigger } from './find-trigger.ts';
import { type EventSource, groupBySentence, type NumberedSentence } from './read-sentences.ts';
import { dateBy, type TextDate } from './text-date.ts';

/** A statement and when it was said, as far as the text tells. */
export interface DatedStatement<S extends Statement = Statement> {
  readonly statement: S;
  readonly said: TextDate | null;
}

/** An event whose statement is known by its place in a list. */
type Found = Omit<Event, 'statement'> & { readonly statement: number | null };

/**
 * The dated events of a text in reading order: for each date the one of the verb or noun it belongs to, and for reported
 * speech that it was said. `dates` are all of the text's. Linear but for a sentence's own dates and statements.
 */
export function findEvents(
  source: EventSource,
  sentences: readonly NumberedSentence[],
  dated: readonly DatedStatement[],
  dates: readonly DateMention[],
): Found[] {
  const page = readDatePage(source.text, source.furniture);
  const numbers = [...dated.keys()];
  const statementsOf = groupBySentence(sentences, numbers, (number) => {
    const { cue, span } = dated[number]!.statement;
    return (cue ?? span).start;
  });
  const datesOf = groupBySentence(sentences, dates.filter(isPlace), ({ span }) => span.start);
  const lengths = dates.filter(({ kind }) => kind === 'duration');
  const lengthsOf = groupBySentence(sentences, lengths, ({ span }) => span.start);
  return sentences.flatMap((sentence) => {
    const within = statementsOf.get(sentence) ?? [];
    const said = tellSaid(sentence, within, dated);
    const own = new Set(
      said.filter(({ date }) => date.ground === 'own').map(({ date }) => date.mention.start),
    );
    const told = (datesOf.get(sentence) ?? [])
      .filter(({ span }) => !own.has(span.start))
      .flatMap((date) => tellEvent(source, page, sentence, date, within, dated) ?? []);
    // What was inferred of the report as a whole says less than what the sentence itself is dated by.
    const kept = told.length > 0 ? said.filter(({ date }) => date.ground === 'own') : said;
    const deadlines = (lengthsOf.get(sentence) ?? []).flatMap((length): Found[] => {
      const { from, to } = locate(page, length.span);
      const date = findDeadline(page, length, from, to, [...said, ...told]);
      return date === null
        ? []
        : [{ span: sentence.span, kind: 'deadline', date, trigger: null, statement: null }];
    });
    return [...kept, ...told, ...deadlines].sort((a, b) => a.date.mention.start - b.date.mention.start);
  });
}

function isPlace({ kind, value }: DateMention): boolean {
  return (kind === 'date' || kind === 'time') && boundDate(value) !== null;
}

/** What was said on one day in a sentence is one event, however many pieces it is cut into. */
function tellSaid(
  sentence: NumberedSentence,
  within: readonly number[],
  dated: readonly DatedStatement[],
): Found[] {
  const events = new Map<string, Found>();
  for (const number of within) {
    const { said, statement } = dated[number]!;
    if (said === null) continue;
    const { cue } = statement;
    const trigger = cue !== null && contains(sentence.span, cue) ? cue : null;
    const known = events.get(said.value);
    const first = known ?? { span: sentence.span, kind: 'said', date: said, trigger, statement: number };
    // A quotation goes on beyond the sentence of its verb.
    events.set(said.value, { ...first, span: cover(first.span, statement.marked) });
  }
  return [...events.values()];
}

function cover(span: Span, others: readonly Span[]): Span {
  const all = [span, ...others];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

function tellEvent(
  source: EventSource,
  page: DatePage,
  { span }: NumberedSentence,
  date: DateMention,
  within: readonly number[],
  dated: readonly DatedStatement[],
): Found | null {
  const { from, to } = locate(page, date.span);
  const found = findTrigger(page, from, to);
  if (found === null || page.sentenceOf[found.at] !== page.sentenceOf[from]) return null;
  const { start, end } = page.tokens[found.at]!;
  const trigger = { start, end };
  const teller = within.find((number) => overlaps(dated[number]!.statement.span, trigger));
  const kind = tellKind(source.published, date, found, wordAt(page, from - 1));
  return { span, kind, date: dateBy(date, 'own'), trigger, statement: teller ?? null };
}

const LIMITS: ReadonlySet<string> = new Set(['until', 'till', 'by']);

/** What lies behind the day of publication happened, whatever the verb; on that day the tense decides. */
function tellKind(
  published: string | null,
  date: DateMention,
  { tense }: Trigger,
  before: string,
): EventKind {
  const bounds = boundDate(date.value)!;
  const isAhead = published === null ? tense === 'future' : bounds.last > published;
  if (LIMITS.has(before) && isAhead) return 'deadline';
  if (published !== null && bounds.first > published) return 'announced';
  const mayBeAhead = published === null || bounds.last >= published;
  return tense === 'future' && mayBeAhead ? 'announced' : 'happened';
}

/** The tokens of a span, `to` exclusive. */
function locate(page: DatePage, span: Span): { from: number; to: number } {
  const from = findToken(page, span.start);
  let to = from;
  while (to < page.tokens.length && page.tokens[to]!.start < span.end) to++;
  return { from, to };
}

/** The first token that ends behind `offset`; tokens stand in order. */
function findToken(page: DatePage, offset: number): number {
  let low = 0;
  let high = page.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
