import { z } from 'zod';
import { findDates } from '../extract/dates/find-dates.ts';
import { dateStatements } from '../extract/events/date-statements.ts';
import { findEvents } from '../extract/events/find-events.ts';
import { readSentences } from '../extract/events/read-sentences.ts';
import { extractStatements } from '../extract/extract-statements.ts';
import type { Statement } from '../extract/statement.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { readJsonLines } from './read-json-lines.ts';

const DocumentSchema = z.object({ id: z.string(), text: z.string(), published: z.string().nullish() });

/**
 * Reads documents as JSON Lines and yields what is found in each, in order, as a line of JSON. A line that is no
 * document yields a line with its error, so that lines out stay beside lines in.
 */
export async function* extractLines(
  input: NodeJS.ReadableStream,
): AsyncGenerator<{ line: string; ok: boolean }> {
  for await (const read of readJsonLines(input, DocumentSchema)) {
    if (!read.ok) {
      yield {
        line: JSON.stringify({ id: null, error: `Line ${read.line} was left out: ${read.reason}.` }),
        ok: false,
      };
      continue;
    }
    yield { line: JSON.stringify(extractDocument(read.value)), ok: true };
  }
}

function extractDocument({ id, text, published }: z.infer<typeof DocumentSchema>) {
  const source = { text, furniture: [], published: published ?? null };
  const statements = extractStatements(source);
  const dates = findDates(source);
  const sentences = readSentences(source);
  const saidDates = dateStatements(source, sentences, statements, dates);
  const dated = statements.map((statement, i) => ({ statement, said: saidDates[i] ?? null }));
  return {
    id,
    statements: statements.map((statement) => jsonStatement(statement, text)),
    dates: dates.map(({ span, kind, value, basis }) => ({
      ...jsonSpan(span),
      ...{ text: sliceSpan(text, span), kind, value, basis },
    })),
    events: findEvents(source, sentences, dated, dates).map(({ span, kind, trigger, date }) => ({
      ...jsonSpan(span),
      ...{ kind, trigger: trigger && jsonSpan(trigger), date: { value: date.value, basis: date.basis } },
    })),
    furniture: [],
  };
}

function jsonStatement(statement: Statement, text: string): Record<string, unknown> {
  const { span, form, marked, cue, speaker, certainty } = statement;
  return {
    ...jsonSpan(span),
    form,
    marked: marked.map(jsonSpan),
    cue: cue && jsonSpan(cue),
    speaker: speaker && {
      ...jsonSpan(speaker.mention),
      text: sliceSpan(text, speaker.mention),
      name: speaker.name,
    },
    certainty,
  };
}

/** Spans may carry more than their ends; programs outside are promised these two. */
function jsonSpan({ start, end }: Span): Span {
  return { start, end };
}
