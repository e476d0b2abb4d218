import { overlaps, type Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type DatePage, readDatePage, wordAt } from '../dates/date-page.ts';
import { readVerb } from '../dates/read-verb.ts';
import { FIRST_PERSON } from '../grammar-words.ts';
import { readVenueNoun } from '../venue-words.ts';
import { boundDate, isDayBehind } from './date-bounds.ts';
import { listDates } from './list-dates.ts';
import { locateTokens } from './locate-tokens.ts';
import { type EventSource, findSentence, type NumberedSentence } from './read-sentences.ts';

/** So many lines right before it, and behind it, may say what is printed. */
const MOST_AROUND = 4;

/** What is done with a document or a recording on its day, where the sentence names one or begins so. */
const ISSUING = makeWordSet(
  'issued adopted delivered published released signed passed approved endorsed read dated conducted recorded taped held',
);
const DOCUMENTS = makeWordSet(
  'statement letter communique communiqué declaration resolution summary address speech text reply response message ' +
    'appeal following interview conversation transcript',
);
const SPEECH = makeWordSet('addressed declared interviewed');
/** What is done with whoever asks: "spoke to us", "received the Courier". */
const MEETING = makeWordSet(
  'spoke talked met received answered gave joined visited sat welcomed invited is was',
);
const MET = makeWordSet('met spoke talked sat visited reached interviewed caught');
const ASKING = makeWordSet('us our me interview guest questions');
/** Behind these stands the day of something else. */
const ASIDE = makeWordSet('after before since until ahead about during');

/**
 * The day of what an article prints whole, `turns` being its paragraphs: of a document as the lines around it tell it was
 * issued ("adopted on May 24 by 61 votes"), of an interview as they tell it was given ("spoke to us on Wednesday"). Null
 * where they don't, or name two days.
 */
export function findPrintedDay(
  { text, published }: EventSource,
  sentences: readonly NumberedSentence[],
  turns: readonly Span[],
  dates: readonly DateMention[],
): DateMention | null {
  const [opening, closing] = [turns[0], turns.at(-1)];
  if (opening === undefined || closing === undefined) return null;
  const first = findSentence(sentences, opening.start)?.line ?? 0;
  const last = findSentence(sentences, closing.start)?.line ?? 0;
  const labels = readLabel(text, opening);
  const around = sentences.filter(
    ({ line, span }) =>
      ((line <= first && line >= first - MOST_AROUND) || (line >= last && line <= last + MOST_AROUND)) &&
      !overlaps(opening, span) &&
      !overlaps(closing, span),
  );
  const days = around.flatMap(({ span }) => findDay(text, span, labels, dates) ?? []);
  const [day, ...others] = days.filter(({ value }) => isDayBehind(value, published));
  return day !== undefined && others.every(({ value }) => value.slice(0, 10) === day.value.slice(0, 10))
    ? day
    : null;
}

/** "Courier:": whoever asks, as the line of the first question names them. */
function readLabel(text: string, { start }: Span): string[] {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - LONGEST_LABEL), start).trim();
  return /[:.]$/u.test(line) ? line.slice(0, -1).toLowerCase().split(/\s+/u) : [];
}

const LONGEST_LABEL = 40;

/** The only day of a sentence, where what is done on it makes what is printed. */
function findDay(
  text: string,
  span: Span,
  labels: readonly string[],
  dates: readonly DateMention[],
): DateMention | null {
  const [date, ...others] = listDates(dates, span).filter(
    ({ kind, value }) => (kind === 'date' || kind === 'time') && boundDate(value) !== null,
  );
  if (date === undefined || others.length > 0) return null;
  const page = readDatePage(text.slice(span.start, span.end), []);
  if (!opensWithMeeting(page) && page.tokens.some(({ word }) => FIRST_PERSON.has(word))) return null;
  const start = date.span.start - span.start;
  const { from, to } = locateTokens(page, { start, end: date.span.end - span.start });
  return isOfPrinted(page, from, to, labels) ? date : null;
}

/** True where the date at tokens [from, to) belongs to what makes a document or an interview. */
function isOfPrinted(page: DatePage, from: number, to: number, labels: readonly string[]): boolean {
  const has = (words: ReadonlySet<string>, start: number, end: number) =>
    page.tokens.slice(start, end).some(({ word }) => words.has(word));
  const { length } = page.tokens;
  // "A transcript of Tuesday's debate"
  const noun = wordAt(page, to) === "'s" ? wordAt(page, to + 1) : null;
  if (noun !== null) return has(DOCUMENTS, 0, from) && readVenueNoun(noun) !== undefined;
  const at = findDeed(page, from);
  if (at === null) return has(DOCUMENTS, 0, length);
  const deed = wordAt(page, at);
  if (has(ASIDE, at + 1, from)) return false;
  if (SPEECH.has(deed) || (ISSUING.has(deed) && (at === 0 || has(DOCUMENTS, 0, length)))) return true;
  if (at === 1 && opensWithMeeting(page)) return true;
  const end = at < from ? from : at + LONGEST_OBJECT;
  return MEETING.has(deed) && (has(ASKING, at + 1, end) || has(new Set(labels), at + 1, end));
}

const LONGEST_OBJECT = 8;

/** "We met her in the harbour on Saturday": the outlet tells of it. */
function opensWithMeeting(page: DatePage): boolean {
  return wordAt(page, 0) === 'we' && MET.has(wordAt(page, 1));
}

/** The nearest verb before a token of a sentence or, where none is, behind it; null where the sentence has none. */
function findDeed(page: DatePage, from: number): number | null {
  const isDeed = (at: number) =>
    [ISSUING, SPEECH, MEETING].some((words) => words.has(wordAt(page, at))) || readVerb(page, at) !== null;
  const places = [...page.tokens.keys()].filter((at) => isDeed(at) && !isHelping(page, at));
  return places.findLast((at) => at < from) ?? places[0] ?? null;
}

/** The "was" of "was adopted". */
function isHelping(page: DatePage, at: number): boolean {
  return HELPING.has(wordAt(page, at)) && readVerb(page, at + 1) !== null;
}

const HELPING = makeWordSet('is was were has');
