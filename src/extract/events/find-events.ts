import { overlaps, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type DatePage, readDatePage, wordAt } from '../dates/date-page.ts';
import { isDateline } from '../dates/find-report-day.ts';
import { boundDate } from './date-bounds.ts';
import type { DatedStatement, FoundEvent } from './event.ts';
import { findDayBefore } from './find-day-before.ts';
import { findDeadline } from './find-deadline.ts';
import { findTrigger } from './find-trigger.ts';
import { locateTokens } from './locate-tokens.ts';
import { type EventSource, groupBySentence, type NumberedSentence } from './read-sentences.ts';
import { tellKind } from './tell-kind.ts';
import { tellSaid } from './tell-said.ts';
import { dateBy } from './text-date.ts';

/**
 * The dated events of a text in reading order: for each date the one of the verb or noun it belongs to, and for
 * reported speech that it was said. `dates` are all of the text's. Linear but for a sentence's own dates and statements.
 */
export function findEvents(
  source: EventSource,
  sentences: readonly NumberedSentence[],
  dated: readonly DatedStatement[],
  dates: readonly DateMention[],
): FoundEvent[] {
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
    const counted = (lengthsOf.get(sentence) ?? []).flatMap((length) => {
      const beside = said.filter(({ date }) => own.has(date.mention.start));
      const anchors = [...told, ...beside.filter((each) => isBeside(page, length, each, dated))];
      return countFrom(page, sentence, length, [...said, ...told], anchors);
    });
    return [...kept, ...told, ...counted].sort((a, b) => a.date.mention.start - b.date.mention.start);
  });
}

/** What a length of time dates, counted from what the sentence dates otherwise: the end of what was given, or what came first. */
function countFrom(
  page: DatePage,
  { span }: NumberedSentence,
  length: DateMention,
  all: readonly FoundEvent[],
  anchors: readonly FoundEvent[],
): FoundEvent[] {
  const statement = null;
  const end = findDeadline(page, length, all);
  if (end !== null) return [{ span, kind: 'deadline', date: end, trigger: null, statement }];
  const before = findDayBefore(page, length, anchors);
  return before === null ? [] : [{ span, kind: 'happened', ...before, statement }];
}

/** "“No,” Roe said on Monday, a day after …" and "asked them on Monday to stay, a day after …"; of what was said that … it may be. */
function isBeside(
  page: DatePage,
  length: DateMention,
  { statement }: FoundEvent,
  dated: readonly DatedStatement[],
): boolean {
  const span = statement === null ? null : dated[statement]!.statement.span;
  return (
    span === null || !overlaps(span, length.span) || wordAt(page, locateTokens(page, span).from) === 'to'
  );
}

function isPlace({ kind, value }: DateMention): boolean {
  return (kind === 'date' || kind === 'time') && boundDate(value) !== null;
}

function tellEvent(
  source: EventSource,
  page: DatePage,
  { span }: NumberedSentence,
  date: DateMention,
  within: readonly number[],
  dated: readonly DatedStatement[],
): FoundEvent | null {
  const { from, to } = locateTokens(page, date.span);
  const found = findTrigger(page, from, to);
  if (found === null || page.sentenceOf[found.at] !== page.sentenceOf[from])
    return opensEntry(source, span, date)
      ? { span, kind: 'happened', date: dateBy(date, 'own'), trigger: null, statement: null }
      : null;
  const { start, end } = page.tokens[found.at]!;
  const trigger = { start, end };
  const teller = within.find((number) => overlaps(dated[number]!.statement.span, trigger));
  // The day on which a report was filed is behind it, whatever its first sentence says is to come.
  const kind = isDateline(source.text, date)
    ? 'happened'
    : tellKind(source.published, date, found, wordAt(page, from - 1));
  return { span, kind, date: dateBy(date, 'own'), trigger, statement: teller ?? null };
}

/** "– 6 October: second round.": an entry of a chronology needs no verb. */
function opensEntry({ text, published }: EventSource, sentence: Span, { span, value }: DateMention): boolean {
  const isPast = published !== null && boundDate(value)!.first <= published;
  const isFirst = !/[\p{L}\p{Nd}]/u.test(text.slice(sentence.start, span.start));
  return isPast && isFirst && /^\s*[:–—]\s+\S/u.test(text.slice(span.end, sentence.end));
}
