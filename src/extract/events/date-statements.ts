import { contains, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findSaidDate } from '../dates/find-said-date.ts';
import { FIRST_PERSON } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { Statement } from '../statement.ts';
import { isAfter } from './date-bounds.ts';
import { dropVerbsDate } from './drop-verbs-date.ts';
import { findLeadDay, type Report } from './find-lead-day.ts';
import { findPrintedDay } from './find-printed-day.ts';
import { findToldDays } from './find-told-days.ts';
import { keepOccasions, type Spoken } from './keep-occasions.ts';
import { findSentence, type NumberedSentence } from './read-sentences.ts';
import { tellsNews } from './tells-news.ts';
import { dateBy, type TextDate } from './text-date.ts';

/**
 * When each statement was said, beside it: by the date of its own reporting verb; else as a document or interview that is
 * printed; else as what the same speaker said or did just before; else, where it is the news, on the day of the report. Null where none of these holds.
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
  const told = new Map(
    statements.map((each) => [each as Statement, dropVerbsDate(source.text, each.cue, each.span, dates)]),
  );
  const occasions = keepOccasions(source.text, findToldDays(source, sentences, inSentence, dates), dates);
  return statements.map((statement) => {
    const { cue } = statement;
    const home = findSentence(sentences, (cue ?? statement.span).start);
    if (home === null) return null;
    // What stands inside a printed turn or document is told there, and yet has a verb of its own.
    const contents = (inSentence.get(home) ?? [])
      .filter(({ span }) => cue === null || !contains(span, cue))
      .map((each) => told.get(each)!);
    const own = findSaidDate(home.span, cue, dates, {
      text: source.text,
      contents,
      speaker: statement.speaker?.mention ?? null,
    });
    const isNews = cue !== null && tellsNews(source.text, home.span, cue);
    // What has been said was not said on a day to come.
    let said = own === null || isAfter(own.value, source.published) ? null : dateBy(own, 'own');
    if (said === null && printed !== null && isPrinted(statement)) said = dateBy(printed, 'printed');
    if (said === null && (cue === null || isNews)) said = occasions.find(statement, home);
    if (said === null && lead !== null && isNews) said = dateBy(lead, 'lead');
    occasions.add(statement, home, said);
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
