import type { Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import { contains, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findSaidDate } from '../dates/find-said-date.ts';
import { isTurn } from '../is-turn.ts';
import type { Statement } from '../statement.ts';
import { boundDate } from './date-bounds.ts';
import { findLeadDay, type Report } from './find-lead-day.ts';
import { findPrintedDay } from './find-printed-day.ts';
import { listDates } from './list-dates.ts';
import { findSentence, type NumberedSentence } from './read-sentences.ts';
import { tellsNews } from './tells-news.ts';
import { dateBy, type TextDate } from './text-date.ts';

/** Words of one speaker further apart than this many lines are not taken for one occasion. */
const NEAR_LINES = 2;

/** A statement, with the person of the record whose it is where one is known. */
interface Spoken extends Statement {
  readonly person?: Person | null;
}

interface LastSaid {
  readonly speaker: string;
  readonly line: number;
  readonly end: number;
  readonly said: TextDate;
}

/**
 * When each statement was said, beside it: by the date of its own reporting verb; else as the words of the same speaker
 * just before; else, where it is the news, on the day of the report. Null where none of these holds.
 */
export function dateStatements(
  source: Report,
  sentences: readonly NumberedSentence[],
  statements: readonly Spoken[],
  dates: readonly DateMention[],
): (TextDate | null)[] {
  const quoted = statements.flatMap(({ marked }) => marked);
  const lead = findLeadDay(source, sentences, dates, quoted);
  const turns = statements.filter(isTurn).map(({ span }) => span);
  const printed = findPrintedDay(source, sentences, turns, dates);
  const isPrinted = (statement: Statement) => isTurn(statement) || isAuthors(source.text, statement, turns);
  const inSentence = groupBySentence(sentences, statements);
  let last: LastSaid | null = null;
  return statements.map((statement) => {
    const { cue } = statement;
    const home = findSentence(sentences, (cue ?? statement.span).start);
    if (home === null) return null;
    // What stands inside a printed turn or document is told there, and yet has a verb of its own.
    const contents = (inSentence.get(home) ?? [])
      .filter(({ span }) => cue === null || !contains(span, cue))
      .map(({ span }) => dropLeadingDate(source.text, cue, span, dates));
    const own = findSaidDate(home.span, cue, dates, {
      text: source.text,
      contents,
      speaker: statement.speaker?.mention ?? null,
    });
    const isNews = cue !== null && tellsNews(source.text, home.span, cue);
    const speaker = nameSpeaker(statement, source.text);
    let said = own === null ? null : dateBy(own, 'own');
    if (said === null && printed !== null && isPrinted(statement)) said = dateBy(printed, 'printed');
    if (said === null && last !== null && (cue === null || isNews)) {
      said = isSameOccasion(last, speaker, home, statement, dates) ? carryOn(last.said) : null;
    }
    if (said === null && lead !== null && isNews) said = dateBy(lead, 'lead');
    const isDay = said !== null && DAY.test(said.value);
    last = isDay ? { speaker, line: home.line, end: statement.span.end, said: said! } : null;
    return said;
  });
}

/** "We ask" in what is printed is said by its author, and with it. */
function isAuthors(text: string, { speaker, span }: Statement, turns: readonly Span[]): boolean {
  return (
    speaker !== null &&
    FIRST_PERSON.has(sliceSpan(text, speaker.mention).toLowerCase()) &&
    turns.some((turn) => contains(turn, span))
  );
}

const FIRST_PERSON = makeWordSet('we i');

// 2025-07-23, 2025-07-23T13:00
const DAY = /^\d{4}-\d\d-\d\d(?!\/)/;

function carryOn(said: TextDate): TextDate {
  return said.ground === 'own' ? { ...said, basis: 'inferred', ground: 'carried' } : said;
}

/** The same speaker, near, and no other day is named in between. */
function isSameOccasion(
  last: LastSaid,
  speaker: string,
  home: NumberedSentence,
  { cue, span }: Statement,
  dates: readonly DateMention[],
): boolean {
  if (speaker === '' || last.speaker !== speaker || home.line - last.line > NEAR_LINES) return false;
  const end = Math.max(home.span.end, span.end, cue?.end ?? 0);
  const between = listDates(dates, { start: last.end, end });
  return between.every(
    ({ value }) => boundDate(value) === null || value.slice(0, 10) === last.said.value.slice(0, 10),
  );
}

// The "on " of "said on Monday the port would close".
const PREPOSITION = /^(?:(?:on|in|late|early)\s+){0,2}$/i;
// The "Olsen on " of "urged Olsen on Monday to sign".
const OBJECT = /^(?:[\p{L}’'-]{1,20}\s){1,4}on\s$/u;
// " to sign", " that he would sign"
const INFINITIVE = /^\s(?:to|that)\s/u;

/** What was told, without a date between verb and content: that is the verb's, unless it is "Monday's" of something. */
function dropLeadingDate(text: string, cue: Span | null, content: Span, dates: readonly DateMention[]): Span {
  // Behind a colon stands nothing but what was said.
  if (cue === null || sliceSpan(text, cue).endsWith(':')) return content;
  if (content.start < cue.end || text.slice(cue.end, content.start).trim() !== '') return content;
  const [date] = listDates(dates, content);
  if (date === undefined || date.span.end === content.end) return content;
  const before = text.slice(content.start, Math.min(date.span.start, content.start + LONGEST_LEAD));
  const after = text.slice(date.span.end, date.span.end + LONGEST_LEAD);
  const leads = PREPOSITION.test(before) && !/^['’]/u.test(after);
  return leads || (OBJECT.test(before) && INFINITIVE.test(after))
    ? { start: date.span.end, end: content.end }
    : content;
}

const LONGEST_LEAD = 40;

/** Empty where nobody is named: two unnamed speakers may be two people. */
function nameSpeaker({ speaker, person }: Spoken, text: string): string {
  if (person) return person.id;
  if (speaker === null) return '';
  const name = speaker.name ?? sliceSpan(text, speaker.mention);
  return speaker.name === null && !name.includes(' ') ? '' : foldText(name);
}

function groupBySentence(
  sentences: readonly NumberedSentence[],
  statements: readonly Statement[],
): Map<NumberedSentence, Statement[]> {
  const groups = new Map<NumberedSentence, Statement[]>();
  for (const statement of statements) {
    let home = findSentence(sentences, statement.span.start);
    while (home !== null && overlaps(home.span, statement.span)) {
      groups.set(home, [...(groups.get(home) ?? []), statement]);
      home = sentences[home.number + 1] ?? null;
    }
  }
  return groups;
}
