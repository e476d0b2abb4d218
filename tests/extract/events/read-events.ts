import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { dateStatements } from '../../../src/extract/events/date-statements.ts';
import { findEvents } from '../../../src/extract/events/find-events.ts';
import { readSentences } from '../../../src/extract/events/read-sentences.ts';
import { extractStatements } from '../../../src/extract/extract-statements.ts';
import { sliceSpan } from '../../../src/text/span.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-07';

/** What was said in a text, each as "date ground" or "-", in reading order. */
export function readSaid(text: string): string[] {
  const source = { text, furniture: [], published: PUBLISHED };
  const said = dateStatements(source, readSentences(source), extractStatements(source), findDates(source));
  return said.map((date) => (date === null ? '-' : `${date.value} ${date.ground}`));
}

/** The events of a text, each as "date kind trigger". */
export function readEvents(text: string): string[] {
  const source = { text, furniture: [], published: PUBLISHED };
  const sentences = readSentences(source);
  const statements = extractStatements(source);
  const dates = findDates(source);
  const said = dateStatements(source, sentences, statements, dates);
  const dated = statements.map((statement, i) => ({ statement, said: said[i]! }));
  return findEvents(source, sentences, dated, dates).map(
    ({ date, kind, trigger }) => `${date.value} ${kind} ${trigger && sliceSpan(text, trigger)}`,
  );
}
